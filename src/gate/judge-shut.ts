import type {Judge} from './judge.js';
import {host, parse} from './parse.js';

/** Judges as long as nobody knows the policy: the page's own server may be asked, and what has a name waits. */
export const judgeShut: Judge = (href, name, base) => {
  const remote = parse(href, base);
  return {
    allowed: name == null && (!remote || remote.host === host),
    url: remote?.href ?? href,
    purpose: name ?? undefined,
    reason: name == null ? 'no-policy' : 'requested',
  };
};
