import {cookieName} from '../model/cookie-name.js';
import type {Policy} from '../model/policy.js';

/** As much of a hash as tells the accounts of one browser apart, in letters that a cookie's name may have. */
const LENGTH = 10;

/** A name that says nothing about whose it is. */
const hashAccount = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/[+/=]/g, '')
    .slice(0, LENGTH);
};

/**
 * The policy for the pages of somebody who is signed in: the same, with a cookie of the account's own. So what is chosen there
 * changes nothing for who uses the browser without signing in, nor for another account, and signing out brings the device's own
 * choice back (CNIL, decision 2025-131: requirement N4).
 *
 * @param accountId - What your site knows the account by. Only a hash of it gets into the cookie's name.
 */
export const accountPolicy = async (policy: Policy, accountId: string): Promise<Policy> => {
  const name = cookieName(policy).slice(0, 64 - LENGTH - 1);
  return {...policy, cookie: {...policy.cookie, name: `${name}_${await hashAccount(accountId)}`}};
};
