import type {Call, Vendor} from '../vendor.js';

type Ttq = unknown[] & {[method: string]: ((...args: unknown[]) => void) | undefined};

/**
 * TikTok's pixel holds, then is granted or revoked. Until its code has come `ttq` is an array of `[method, …arguments]`.
 * https://business-api.tiktok.com/portal/docs?id=1739585600931842
 */
export const vendor: Vendor = {
  hoards: true,
  setup: /^(holdConsent|grantConsent|revokeConsent|disableCookie|enableCookie|load|instances)\b/,
  view: /^page\b/,

  calls({first, allowed, unanswered, revoked}) {
    const calls: Call[] = [];
    if (first) calls.push(['ttq.holdConsent']);
    if (allowed) calls.push(['ttq.grantConsent']);
    else if (!unanswered) calls.push(['ttq.revokeConsent']);
    // It is not told of another yes in this page, which would find the cookie off.
    if (revoked && !allowed) calls.push(['ttq.disableCookie']);
    return calls;
  },

  api(root) {
    const ttq = (root['ttq'] ??= []) as Ttq;
    const call =
      (method: string) =>
      (...args: unknown[]) =>
        ttq[method] ? ttq[method](...args) : void ttq.push([method, ...args]);
    const methods = ['holdConsent', 'grantConsent', 'revokeConsent', 'disableCookie'];
    return {ttq: Object.fromEntries(methods.map((method) => [method, call(method)]))};
  },

  // It stays an array. Empty, and with methods, it is one whose code has come.
  queue({ttq}) {
    const queue = ttq as Ttq | undefined;
    return Array.isArray(queue) && (queue.length || !queue['grantConsent']) ? queue : undefined;
  },
};
