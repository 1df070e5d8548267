import type {Call, Root, Vendor} from '../vendor.js';

interface Posthog {
  readonly __loaded?: boolean;
  opt_in_capturing(options: object): void;
  opt_out_capturing(): void;
  clear_opt_in_out_capturing(): void;
  set_config(config: object): void;
  reset(device: boolean): void;
}

/** https://posthog.com/docs/privacy/data-collection */
export const vendor: Vendor = {
  setup:
    /^(init|set_config|opt_in_capturing|opt_out_capturing|clear_opt_in_out_capturing|reset|debug|on)\b/,

  calls({allowed, revoked}) {
    if (!allowed) return [['posthog.opt_out_capturing']];
    const calls: Call[] = [];
    // Somebody new, as far as PostHog is to know. After the yes a reset would end it without a word.
    if (revoked) calls.push(['posthog.reset', true]);
    // Without the event that says so.
    calls.push(['posthog.opt_in_capturing', {captureEventName: false}]);
    return calls;
  },

  api(root): Root {
    const posthog = root['posthog'] as Posthog | undefined;
    if (!posthog?.__loaded) return root;
    return {
      posthog: {
        reset: (device: boolean) => posthog.reset(device),
        opt_in_capturing: (options: object) => posthog.opt_in_capturing(options),
        opt_out_capturing() {
          // It keeps the no in localStorage, where our gate lets it write nothing by now. Without a stored answer, its
          // default counts, which is kept in memory.
          posthog.set_config({opt_out_capturing_by_default: true});
          posthog.opt_out_capturing();
          posthog.clear_opt_in_out_capturing();
        },
      },
    };
  },

  queue({posthog}) {
    return Array.isArray(posthog) ? (posthog as unknown[]) : undefined;
  },
};
