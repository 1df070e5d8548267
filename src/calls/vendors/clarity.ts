import type {Vendor} from '../vendor.js';

/**
 * Clarity stores nothing until it is told, so that there is nothing to say before a choice. The capital S is Microsoft's.
 * https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const vendor: Vendor = {
  advanced: true,
  setup: /^(consentv2|consent|start|metadata)\b/,

  calls({first, allowed, unanswered, allows}) {
    if (first && unanswered) return [];
    const say = (is: boolean) => (is ? 'granted' : 'denied');
    const consent = {
      ad_Storage: say(allowed && allows('marketing')),
      analytics_Storage: say(allowed),
    };
    return [['clarity', 'consentv2', consent]];
  },

  api(root) {
    const stub = function () {
      // eslint-disable-next-line prefer-rest-params
      (stub.q ??= []).push(arguments);
    } as {(): void; q?: unknown[]};
    root['clarity'] ??= stub;
    return root;
  },

  // The stub's queue; the code that comes is a function without one.
  queue: ({clarity}) => (clarity as {readonly q?: unknown[]} | undefined)?.q,
};
