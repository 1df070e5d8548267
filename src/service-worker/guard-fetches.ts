import {createJudge, type Judged} from '../gate/judge.js';
import {cookieName} from '../model/cookie-name.js';
import {definePolicy} from '../model/define-policy.js';
import type {Policy} from '../model/policy.js';
import {resolveServices, serviceId, type ServiceDefinition} from '../model/service.js';
import {allowedBy, type Allows, type DecisionSource} from '../request/allowed-by.js';

/** What is used of https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface and of the cookie store there. */
interface Scope extends EventTarget {
  readonly cookieStore?: {getAll(name: string): Promise<readonly {readonly value?: string}[]>};
  readonly navigator: {readonly globalPrivacyControl?: unknown};
}

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/**
 * What of a visit a service worker has no way to know, as far as the site tells it. What it does not tell counts for the
 * strictest, but for ages: an unknown place has the strictest rules, where the policy says `"dnt": "deny"` Do Not Track
 * counts as sent, and nobody is a child.
 */
export type FetchVisit = Pick<DecisionSource, 'region' | 'age' | 'dnt'>;

const isOwn = (url: string): boolean => new URL(url).origin === location.origin;

/**
 * Puts the gate into a site's own service worker: what the page requests of others is let through if the decision's cookie
 * allows it, and fails like a lost connection if not. So are the requests that no script comes before: preloads in the
 * mark-up, and those of workers. Requests to the site itself are not touched, and lose no time.
 *
 * The cookie is read anew for each request. Where a service worker cannot read cookies, only what is exempt is allowed.
 *
 * @param policy - The site's policy. With a fault in it everything foreign is refused, and the console has the error.
 * @param definitions - What the registry knows of each `use` in it (`consent-gate/services/<use>`), since a service
 *   worker cannot fetch code when it is needed: https://w3c.github.io/ServiceWorker/#import
 * @param visit - What the site knows of the visit, or a function that finds it out anew for each request; if that fails, so
 *   does the request. Default: nothing.
 * @param scope - Where fetches are heard of and the cookie is read. Default: the service worker that this runs in.
 */
export const guardFetches = (
  policy: Policy,
  definitions: readonly ServiceDefinition[] = [],
  visit: FetchVisit | (() => FetchVisit | Promise<FetchVisit>) = {},
  scope = globalThis as unknown as Scope,
): void => {
  const name = cookieName(policy);

  let allows: Allows = () => false;

  const judging = (async () => {
    const find = (use: string) => Promise.resolve(definitions.find(({id}) => id === use));
    const services = await resolveServices(definePolicy(policy).services, find);
    const consent: Judged = {
      policy,
      services,
      allows: (name: string) =>
        allows(services.find((each) => serviceId(each) === name)?.purpose ?? name, name),
      status: () => 'requested',
    };
    return [createJudge(consent, new Set()), services] as const;
  })();
  judging.catch((error: unknown) => console.error(error));

  const isAllowed = async ({url}: Request): Promise<boolean> => {
    const [judge, services] = await judging;
    const told = await (typeof visit === 'function' ? visit() : visit);
    // Who cannot read the answer does not take it for silence, by which an opt-out regime allows.
    const found = (await scope.cookieStore?.getAll(name)) ?? [{}];
    const cookie = found.map(({value = ''}) => `${name}=${value}`).join('; ');
    const gpc = scope.navigator.globalPrivacyControl === true;
    // Nothing may come between the two: another request may be asking.
    allows = allowedBy(policy, {...told, cookie, gpc}, services);
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
