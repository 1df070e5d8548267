import type {Loader} from './loader.js';
import {PolicyError} from './policy-error.js';
import type {Category, Policy, Service} from './policy.js';
import type {PurposeStatus} from './status.js';

/**
 * What the registry knows of a service: everything but the purpose, which only the site can say. A policy's own words
 * are laid over it; its hosts and its storage stand beside those of the registry.
 */
export interface ServiceDefinition extends Omit<Service, 'use' | 'purpose'> {
  /** The heading that a purpose would have which only this service acts for. A proposal: a policy decides otherwise freely. */
  readonly category?: Category;
  /** What its vendor has to be told of a decision, and how: a file of `src/calls/vendors/`, by its name. */
  readonly calls?: string;
  /** How its code gets into a page, for sites that leave that to us: `"options": {"load": true}`. */
  readonly loader?: Loader;
}

/** A service of the policy, with what the registry knows of it filled in. */
export interface ResolvedService extends Service, Pick<ServiceDefinition, 'calls'> {}

/** Fetches the definition of a registered service. Rejects, or gives undefined, for a name that it does not know. */
export type LoadService = (id: string) => Promise<ServiceDefinition | undefined>;

/** What vendors are told from. */
export interface Standing {
  readonly policy: Policy | undefined;
  status(id: string): PurposeStatus;
}

/** Tells every vendor where its purposes stand now. Gives the names of services that may run whatever the answer was. */
export type TellVendors = () => ReadonlySet<string>;

/** Fetches what there is to tell the vendors of these services; undefined where there is nothing. */
export type LoadCalls = (
  services: readonly ResolvedService[],
  consent: Standing,
) => Promise<TellVendors | undefined>;
/** The registry's name for the libraries that recognise devices: nobody may use them where `never` says so. */
export const RECOGNISERS = 'recognisers';

/** A service's own name: its `id`, or the registry's. A policy without fault gives it one of the two. */
export const serviceId = (service: Service): string => service.id ?? service.use!;

/** Whether a service for a purpose is still on its way from the registry. */
export const isComing = (
  purposeId: string,
  all: readonly Service[] = [],
  here: readonly Service[],
): boolean =>
  here.length < all.length && all.some(({use, purpose}) => use && purpose === purposeId);
/** The services of a policy, and those that its promises keep out: they act for no purpose, so that nothing allows them. */
export const namedServices = ({services = [], never}: Policy): readonly Service[] =>
  never?.includes('fingerprint') ? [...services, {use: RECOGNISERS, purpose: ''}] : services;

/**
 * The policy's services with what the registry knows of them filled in. Rejects with the fault if one `use` has no
 * definition: half a policy is none.
 */
export const resolveServices = (
  services: readonly Service[] = [],
  load: LoadService = () => Promise.resolve(undefined),
): Promise<readonly ResolvedService[]> =>
  Promise.all(
    services.map(async (service, i) => {
      if (!service.use) return service;
      const definition = await load(service.use).catch(() => undefined);
      if (definition)
        return Object.freeze({
          ...definition,
          ...service,
          hosts: [definition, service].flatMap(({hosts = []}) => hosts),
          storage: [definition, service].flatMap(({storage = []}) => storage),
        });
      throw new PolicyError([
        {path: `services[${i}].use`, code: 'unknown-service', found: service.use},
      ]);
    }),
  );
