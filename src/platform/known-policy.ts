import {deepFreeze} from '../model/deep-freeze.js';
import {hashPolicy} from '../model/hash-policy.js';
import type {Policy} from '../model/policy.js';
import {decodeRecord} from '../model/record-codec.js';
import {createCookieStorage} from './cookie-storage.js';

/** What this browser's cookie makes of a policy that nobody has checked. */
export interface FirstLook {
  /**
   * The policy, if this visitor's decision was made under that very one. It had been checked then, so that a page on which
   * everything has been answered needs no code for checking. Undefined in every other case.
   */
  readonly known?: Policy | undefined;
  /** Whether the visitor is new and will be asked, if the policy has no faults. */
  readonly asks: boolean;
}

/** Takes a first look at a policy as a JSON text. */
export const lookAtPolicy = (text: string): FirstLook => {
  try {
    const policy = JSON.parse(text) as Policy;
    const kept = createCookieStorage(policy).read();
    const isKnown = decodeRecord(kept, policy)?.policyHash === hashPolicy(policy);
    return {
      known: isKnown ? deepFreeze(policy) : undefined,
      // Where it goes by place, only the law there can tell.
      asks:
        kept === undefined &&
        (policy.regime ?? 'opt-in') === 'opt-in' &&
        policy.purposes.some(({basis}) => basis === 'consent'),
    };
  } catch {
    return {asks: false};
  }
};
