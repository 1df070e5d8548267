import type {ConsentApi} from '../consent-api.js';
import type {Policy} from '../model/policy.js';
import {createElementGate} from './element-gate.js';
import {createMarkupFilter} from './filter-markup.js';
import {createFrameMarkup} from './frame-markup.js';
import {followFrames} from './follow-frames.js';
import {followWithdrawal, type WithdrawModule} from './follow-withdrawal.js';
import {createStorageJudge, guardStorage} from './guard-storage.js';
import {interceptAttributes} from './intercept-attributes.js';
import {interceptInsertions} from './intercept-insertions.js';
import {interceptMarkup} from './intercept-markup.js';
import {interceptNavigation} from './intercept-navigation.js';
import {interceptRequests} from './intercept-requests.js';
import {interceptStyles} from './intercept-styles.js';
import {createJudge} from './judge.js';
import {createWrap, disguise, type Realm} from './natives.js';
import type {ReleaseModule} from './elements.js';
import {watchDocuments} from './watch-document.js';

/** How the gate is set up. */
export interface GateOptions {
  /** The nonce of the page's Content-Security-Policy. Default: that of the first script that has one. */
  readonly nonce?: string;
  /** The policy as the page has it, where it takes time to check it: nothing that it denies is stored meanwhile. */
  readonly draft?: Partial<Policy> | undefined;
  /** Fetches the part that is needed only once something held is allowed. */
  readonly loadRelease: () => Promise<ReleaseModule>;
  /** Fetches the part that is needed only once something is withdrawn. */
  readonly loadWithdraw: () => Promise<WithdrawModule>;
}

/**
 * Makes the page do what the policy says: what is not allowed is held, what becomes allowed is released in order,
 * what stops being allowed is swept. Call it as early as you can; it sees nothing of what ran before.
 *
 * @param consent - Whose decisions to follow.
 * @returns A function that takes the gate away again. What it held stays held.
 * @fires {GateEvent} hold release refuse - On the consent.
 * @fires {WithdrawEvent} withdraw - On the consent.
 */
export const createGate = (consent: ConsentApi, options: GateOptions): (() => void) => {
  // On a server there is no page to gate.
  if (typeof document === 'undefined') return () => {};
  const stop = new AbortController();
  const {signal} = stop;
  const ran = new Set<string>();
  const judge = createJudge(consent, ran);
  const nonce =
    options.nonce || document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || '';
  const frames = createFrameMarkup(nonce, (html) => filterMarkup(html, true));
  const elements = createElementGate(consent, judge, frames, nonce, options.loadRelease);
  const filterMarkup = createMarkupFilter(elements);
  const mayStore = createStorageJudge(consent, options.draft);
  const {watch, adopt, sweep} = watchDocuments(elements, signal);

  const wrap = createWrap(signal);

  /** Sets the gate up in a window: the page's own, then each frame's that the page can reach into. */
  const enter = (realm: Realm) => {
    disguise(realm, wrap);
    interceptMarkup(realm, elements, filterMarkup, wrap);
    interceptAttributes(realm, elements, frames, wrap);
    interceptInsertions(realm, elements, adopt, wrap);
    interceptStyles(realm, elements, wrap);
    interceptRequests(realm, consent, elements, wrap);
    interceptNavigation(realm, elements, wrap, signal);
    guardStorage(realm, mayStore, wrap);
    frames.watch(realm, wrap);
  };
  followFrames(enter, watch, wrap, signal)(window);
  followWithdrawal(consent, ran, options.loadWithdraw, signal);

  consent.addEventListener('decision', sweep, {signal});
  void consent.ready.then(sweep, () => {});
  return () => stop.abort();
};
