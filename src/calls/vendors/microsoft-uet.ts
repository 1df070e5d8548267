import type {Call, Vendor} from '../vendor.js';

/** How many entries a command takes in the queue, itself included. */
const LENGTHS: {readonly [command: string]: number} = {consent: 3, event: 3, set: 2};

/**
 * Universal Event Tracking knows one thing, `ad_storage`.
 * https://help.ads.microsoft.com/#apex/ads/en/60119/1-500
 */
export const vendor: Vendor = {
  advanced: true,
  setup: /^(consent|set)\b/,
  view: /^(pageLoad|event page_view)\b/,

  calls({first, allowed, unanswered}) {
    const calls: Call[] = [];
    if (first) calls.push(['uetq.push', 'consent', 'default', {ad_storage: 'denied'}]);
    const ad_storage = allowed ? 'granted' : 'denied';
    if (!unanswered) calls.push(['uetq.push', 'consent', 'update', {ad_storage}]);
    return calls;
  },

  api(root) {
    root['uetq'] ??= [];
    return root;
  },

  queue: ({uetq}) => (Array.isArray(uetq) ? (uetq as unknown[]) : undefined),

  split(queue) {
    const commands: unknown[][] = [];
    for (let i = 0; i < queue.length;) {
      const length = LENGTHS[String(queue[i])] ?? 1;
      commands.push(queue.slice(i, (i += length)));
    }
    return commands;
  },
};
