import type {Call, Vendor} from '../vendor.js';

/**
 * Matomo asks for consent before it counts; in advanced mode, before it stores. What it is told at a yes is not remembered by
 * it, so each page says it again. https://developer.matomo.org/guides/tracking-consent
 *
 * What happens while it is denied it keeps, and sends after the next yes: https://github.com/matomo-org/matomo/issues/17183
 */
export const vendor: Vendor = {
  advanced: true,
  hoards: true,
  setup: /^(set|enable|disable|require|add|append|remember|HeatmapSessionRecording)/,
  view: /^trackPageView\b/,

  calls({first, allowed, unanswered, advanced, options}) {
    const kind = advanced ? 'CookieConsent' : 'Consent';
    const calls: Call[] = [];
    const push = (...command: readonly unknown[]) => void calls.push(['_paq.push', command]);
    if (first) push(`require${kind}`);
    if (allowed) push(`set${kind}Given`);
    else if (!unanswered) push(`forget${kind}Given`);
    if (options['heatmaps']) push(`HeatmapSessionRecording::${allowed ? 'enable' : 'disable'}`);
    return calls;
  },

  api(root) {
    root['_paq'] ??= [];
    return root;
  },

  queue: ({_paq}) => (Array.isArray(_paq) ? (_paq as unknown[]) : undefined),
};
