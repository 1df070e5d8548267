import type {ConsentApi} from '../consent-api.js';
import type {Loader} from '../model/loader.js';
import type {Service} from '../model/policy.js';
import {serviceId, type ServiceDefinition} from '../model/service.js';
import {createStub, type Root} from './create-stub.js';
import {fill, fillText, optionsOf, type Values} from './fill.js';

/** A service that the registry knows how to load. */
type Loadable = Service & Pick<ServiceDefinition, 'loader'>;

/**
 * Loads the code of each service that says `"options": {"load": true, …}`, as the vendor's own snippet would, and not before
 * the service is allowed: until then there is no tag, no global and no queue. What has run stays; a withdrawal loads the page
 * anew.
 *
 * Puts marked tags into the page, which the gate lets go: call it where `gate()` was called, or with the script tag.
 *
 * @returns A function after which nothing more is loaded.
 * @example loadServices(consentGate);
 */
export const loadServices = (consent: ConsentApi): (() => void) => {
  const stopped = new AbortController();
  const {signal} = stopped;
  // On a server there is nowhere to put a tag. A policy that cannot be used allows nothing.
  if (typeof document !== 'undefined')
    void consent.ready.then(
      () => {
        for (const service of consent.services as readonly Loadable[])
          if (service.options?.['load'] === true) prepare(consent, service, signal);
      },
      () => {},
    );
  return () => stopped.abort();
};

const prepare = (consent: ConsentApi, service: Loadable, signal: AbortSignal): void => {
  const {loader, options = {}} = service;
  const name = serviceId(service);
  if (!loader)
    return reportError(new Error(`"load" is no option of "${name}": put its tags into the page.`));
  const missing = optionsOf(loader).filter((each) => !Object.hasOwn(options, each));
  if (missing.length)
    return reportError(
      new Error(`"${name}" cannot be loaded without its option "${missing.join('", "')}".`),
    );
  consent.whenAllowed(name, {signal}).then(
    () => load(name, loader, options),
    // Nobody waits any more.
    () => {},
  );
};

const load = (
  name: string,
  {src, attributes = {}, globals = {}, pushes, stub, commands = []}: Loader,
  options: Values,
): void => {
  const root = globalThis as unknown as Root;
  for (const [key, value] of Object.entries(globals)) root[key] ??= fill(value, options);
  if (pushes)
    ((root[pushes.to] ??= []) as unknown[]).push(...(fill(pushes.entries, options) as unknown[]));
  const call = stub && createStub(stub, options, root);
  for (const command of commands) call?.(...(fill(command, options) as readonly unknown[]));

  const script = document.createElement('script');
  // As an author marks one: the gate puts the real one in its place, with the page's nonce and under its Trusted Types.
  script.type = 'text/plain';
  script.dataset['consent'] = name;
  script.dataset['src'] = fillText(src, options);
  script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  script.async = true;
  for (const [key, value] of Object.entries(attributes))
    script.setAttribute(key, fillText(value, options));
  document.head.append(script);
};
