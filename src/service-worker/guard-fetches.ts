import type {ConsentApi} from '../consent-api.js';
import {readDecision} from '../csp/read-decision.js';
import type {Allows} from '../csp/sources.js';
import {createJudge} from '../gate/judge.js';
import {cookieName} from '../model/cookie-name.js';
import {definePolicy} from '../model/define-policy.js';
import type {Policy} from '../model/policy.js';
import {resolveServices, serviceId, type ServiceDefinition} from '../model/service.js';

/** What is used of https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface and of the cookie store there. */
interface Scope extends EventTarget {
  readonly cookieStore?: {getAll(name: string): Promise<readonly {readonly value?: string}[]>};
  readonly navigator: {readonly globalPrivacyControl?: unknown};
}

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const isOwn = (url: string): boolean => new URL(url).origin === location.origin;

/**
 * Puts the gate into a site's own service worker: what the page requests of others is let through if the decision's cookie
 * allows it, and fails like a lost connection if not. So are the requests that no script comes before: preloads in the
 * mark-up, and those of workers. Requests to the site itself are not touched, and lose no time.
 *
 * The cookie is read anew for each request. Where a service worker cannot read cookies, nothing is allowed.
 *
 * @param policy - The site's policy. With a fault in it everything foreign is refused, and the console has the error.
 * @param definitions - What the registry knows of each `use` in it (`consent-gate/services/<use>`), since a service
 *   worker cannot fetch code when it is needed: https://w3c.github.io/ServiceWorker/#import
 */
export const guardFetches = (
  policy: Policy,
  definitions: readonly ServiceDefinition[] = [],
  scope = globalThis as unknown as Scope,
): void => {
  const name = cookieName(policy);

  let allows: Allows = () => false;

  const judging = (async () => {
    const find = (use: string) => Promise.resolve(definitions.find(({id}) => id === use));
    const services = await resolveServices(definePolicy(policy).services, find);
    const consent = {
      policy,
      services,
      allows: (name: string) =>
        allows(services.find((each) => serviceId(each) === name)?.purpose ?? name, name),
      status: () => 'requested',
    };
    return createJudge(consent as unknown as ConsentApi, new Set());
  })();
  judging.catch((error: unknown) => console.error(error));

  const isAllowed = async ({url}: Request): Promise<boolean> => {
    const judge = await judging;
    const found = (await scope.cookieStore?.getAll(name)) ?? [];
    const cookie = found.map(({value = ''}) => `${name}=${value}`).join('; ');
    const gpc = scope.navigator.globalPrivacyControl === true;
    // Nothing may come between the two: another request may be asking.
    allows = readDecision(policy, {cookie, gpc});
    return judge(url, undefined, location.href).allowed;
  };

  scope.addEventListener('fetch', (event) => {
    const {request} = event as FetchEvent;
    if (!/^http/.test(request.url) || isOwn(request.url)) return;
    (event as FetchEvent).respondWith(
      isAllowed(request).then(
        (yes) => (yes ? fetch(request) : Response.error()),
        () => Response.error(),
      ),
    );
  });
};
