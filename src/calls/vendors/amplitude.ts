import type {Call, Vendor} from '../vendor.js';

/** https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2#opt-users-out-of-tracking */
export const vendor: Vendor = {
  setup: /^(init|add|remove|setOptOut|setTransport|setSessionId|reset)\b/,

  calls({allowed, revoked}) {
    if (!allowed) return [['amplitude.setOptOut', true]];
    const calls: Call[] = [];
    // Somebody new, as far as Amplitude is to know.
    if (revoked) calls.push(['amplitude.reset']);
    calls.push(['amplitude.setOptOut', false]);
    return calls;
  },

  // The code that comes leaves it empty.
  queue({amplitude}) {
    const {_q} = (amplitude ?? {}) as {readonly _q?: unknown[]};
    return _q?.length ? _q : undefined;
  },
};
