import {deepFreeze} from '../model/deep-freeze.js';
import {hashPolicy} from '../model/hash-policy.js';
import type {Policy} from '../model/policy.js';
import {decodeRecord} from '../model/record-codec.js';
import {createCookieStorage} from './cookie-storage.js';

/**
 * The policy in a JSON text, if this visitor's decision was made under that very policy. It had been checked then, so
 * that a page on which everything has been answered needs no code for checking. Undefined in every other case.
 */
export const readKnownPolicy = (text: string): Policy | undefined => {
  try {
    const policy = JSON.parse(text) as Policy;
    const record = decodeRecord(createCookieStorage(policy.cookie).read(), policy);
    return record?.policyHash === hashPolicy(policy) ? deepFreeze(policy) : undefined;
  } catch {
    return undefined;
  }
};
