import type {ConsentApi} from '../consent-api.js';
import type {Policy} from '../model/policy.js';
import {createElementGate} from './element-gate.js';
import {createMarkupFilter} from './filter-markup.js';
import {createFrameMarkup} from './frame-markup.js';
import {followFrames} from './follow-frames.js';
import {createStorageJudge, guardStorage} from './guard-storage.js';
import {interceptAttributes} from './intercept-attributes.js';
import {interceptInsertions} from './intercept-insertions.js';
import {interceptMarkup} from './intercept-markup.js';
import {interceptNavigation} from './intercept-navigation.js';
import {interceptRequests} from './intercept-requests.js';
import {interceptStyles} from './intercept-styles.js';
import {interceptWorkers} from './intercept-workers.js';
import {createJudge} from './judge.js';
import {createWrap, disguise, type Realm} from './natives.js';
import type {ReleaseModule} from './elements.js';
import {watchDocuments} from './watch-document.js';

/** How the gate is set up. */
export interface GateOptions {
  /** Takes the gate away again. What it held stays held. */
  readonly signal?: AbortSignal;
  /** The nonce of the page's Content-Security-Policy. Default: that of the first script that has one. */
  readonly nonce?: string;
  /** The policy as the page has it, where it takes time to check it: nothing that it denies is stored meanwhile. */
  readonly draft?: Partial<Policy> | undefined;
  /**
   * Where the file is with which every worker starts: on the page's own origin. Default: workers are not gated, since no
   * bundler knows where it puts `consent-gate/worker`.
   */
  readonly worker?: string | undefined;
  /** Fetches the part that is needed only once something held is allowed. */
  readonly loadRelease: () => Promise<ReleaseModule>;
  /** Where the gate notes for which names it let something act: `followWithdrawal` has to know. */
  readonly ran: Set<string>;
}

/**
 * Makes the page do what the policy says: what is not allowed is held, what becomes allowed is released in order,
 * what stops being allowed is held again. Call it as early as you can; it sees nothing of what ran before.
 *
 * @param consent - Whose decisions to follow.
 * @fires {GateEvent} hold release refuse - On the consent.
 */
export const createGate = (consent: ConsentApi, options: GateOptions): void => {
  const {signal = new AbortController().signal} = options;
  const judge = createJudge(consent, options.ran);
  const nonce =
    options.nonce || document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || '';
  const frames = createFrameMarkup(nonce, (html) => filterMarkup(html, true));
  const elements = createElementGate(consent, judge, frames, nonce, options.loadRelease);
  const filterMarkup = createMarkupFilter(elements);
  const mayStore = createStorageJudge(consent, options.draft);
  const {watch, adopt, sweep} = watchDocuments(elements, signal);

  // Not the stand-in: a signal that never fires would only keep the windows of frames that have gone.
  const wrap = createWrap(options.signal);

  /** Sets the gate up in a window: the page's own, then each frame's that the page can reach into. */
  const enter = (realm: Realm) => {
    disguise(realm, wrap);
    interceptMarkup(realm, elements, filterMarkup, wrap);
    interceptAttributes(realm, elements, frames, wrap);
    interceptInsertions(realm, elements, adopt, wrap);
    interceptStyles(realm, elements, wrap);
    const base = () => realm.document.baseURI;
    interceptRequests(realm, consent, elements.look, base, wrap);
    if (options.worker) interceptWorkers(realm, consent, options.draft, base, options.worker, wrap);
    interceptNavigation(realm, elements, wrap, signal);
    guardStorage(realm, mayStore, wrap);
  };
  followFrames(enter, watch, wrap, signal)(window);
  // In strict mode the browser refuses before we are asked. Not that which it was refused for us.
  document.addEventListener(
    'securitypolicyviolation',
    ({blockedURI}) => blockedURI.includes('//held.') || elements.look(blockedURI),
    {signal},
  );
  consent.addEventListener('decision', sweep, {signal});
  void consent.ready.then(sweep, () => {});
};
