import type {ConsentApi} from '../consent-api.js';
import type {Policy} from '../model/policy.js';
import type {Wait} from './await-decision.js';
import {rememberBlobs} from './inline.js';
import {createElementGate} from './element-gate.js';
import {createMarkupFilter} from './filter-markup.js';
import {createFrameMarkup} from './frame-markup.js';
import {followFrames} from './follow-frames.js';
import {guardStorage} from './guard-storage.js';
import {guardWebStorage} from './guard-web-storage.js';
import {interceptAttributes} from './intercept-attributes.js';
import {interceptInsertions} from './intercept-insertions.js';
import {interceptMarkup} from './intercept-markup.js';
import {interceptNavigation} from './intercept-navigation.js';
import {interceptRequests} from './intercept-requests.js';
import {interceptStyles} from './intercept-styles.js';
import {interceptWorkers} from './intercept-workers.js';
import type {StorageGuard, StorageJudge} from './judge-storage.js';
import type {Judge} from './judge.js';
import {createWrap, type Realm, type Wrap} from './natives.js';
import type {ReleaseModule} from './elements.js';
import {retry} from './retry.js';
import {watchDocuments} from './watch-document.js';

/** What the gate is put together from. */
export interface GateParts {
  /** The nonce of the page's Content-Security-Policy; empty if it has none. */
  readonly nonce: string;
  /** The policy as the page has it, where it takes time to check it: for workers that start meanwhile. */
  readonly draft?: Partial<Policy> | undefined;
  /**
   * The address, in full, of `consent-gate-worker.js`, with which every worker starts: on the page's own origin. It is in the
   * package's `dist/`. Default: workers are not gated, since no bundler knows where it puts that file.
   */
  readonly worker?: string | false | undefined;
  /** Fetches the part that is needed only once something held is allowed. */
  readonly loadRelease: () => Promise<ReleaseModule>;
  /** Says what may act. */
  readonly judge: Judge;
  /** Says what may be stored. */
  readonly mayStore: StorageJudge;
}

/**
 * Makes the page do what the policy says: what is not allowed is held, what becomes allowed is released in order,
 * what stops being allowed is held again. Call it as early as you can; it sees nothing of what ran before.
 *
 * @param consent - Whose decisions to follow.
 * @param signal - Takes the gate away again. What it held stays held.
 * @fires {GateEvent} hold release refuse - On the consent.
 */
export const createGate = (consent: ConsentApi, options: GateParts, signal?: AbortSignal): void => {
  const {judge, nonce, loadRelease} = options;
  const frames = createFrameMarkup(
    nonce,
    (html) => filterMarkup(html, true),
    () => [
      // Where nobody has to be declared, everybody may.
      judge('//held.invalid').allowed ? '*' : location.origin,
      // A document that came over no network has no scheme that a host alone could mean.
      ...consent.services.flatMap(({purpose, hosts = []}) =>
        consent.allows(purpose) ? hosts.map((host) => `https://${host}`) : [],
      ),
    ],
  );
  const elements = createElementGate(consent, judge, frames, nonce, loadRelease, signal);
  const filterMarkup = createMarkupFilter(elements);
  const documents = watchDocuments(elements, signal);
  const wait: Wait = async (look, until) =>
    (await loadRelease()).awaitDecision(consent, look, until);

  const mayStore: StorageGuard = (kind, name, store) =>
    options.mayStore(kind, name) ||
    (retry(consent, () => options.mayStore(kind, name) && store?.()), false);

  // Who could guess it could read it as well, in what a worker is called.
  const channel = Math.random();
  const follow = () => {
    loadRelease().then((release) => release.tellWorkers(consent, channel), reportError);
    return channel;
  };

  /** Sets the gate up in a window: the page's own, then each frame's that the page can reach into. */
  const enter = (realm: Realm): Wrap => {
    const wrap = createWrap(realm, signal);
    interceptMarkup(elements, filterMarkup, wrap);
    interceptAttributes(elements, frames, wrap);
    interceptInsertions(elements, documents, wrap);
    interceptStyles(realm, elements, wrap);
    const base = () => realm.document.baseURI;
    interceptRequests(
      realm,
      wait,
      (url) => elements.look(url, base()),
      wrap,
      (send, judge) =>
        (consent.policy ?? options.draft)?.gate?.queue
          ? wait(judge).then(send, () => {})
          : retry(consent, () => judge().allowed && send()),
    );
    rememberBlobs(wrap);
    if (options.worker)
      interceptWorkers(consent, options.draft, base, options.worker, wrap, follow);
    interceptNavigation(realm, elements, wrap, signal);
    guardStorage(mayStore, wrap, base);
    guardWebStorage(realm, mayStore, wrap);
    return wrap;
  };
  followFrames(enter, documents.watchPage, signal)(window);
  // In strict mode the browser refuses before we are asked. Not that which it was refused for us.
  document.addEventListener(
    'securitypolicyviolation',
    ({blockedURI}) => blockedURI.includes('//held.') || elements.look(blockedURI),
    signal && {signal},
  );
  consent.addEventListener('decision', documents.sweep, signal && {signal});
  void consent.ready.then(documents.sweep, () => {});
};
