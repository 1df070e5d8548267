import type {Call, Vendor} from '../vendor.js';

/**
 * Meta's pixel: revoked before its `init`, on every page; granted with the yes. In the US, where the visitor or their browser
 * has opted out of sale, its data use is limited besides. Nothing is put in the place of `fbq`: where Meta's snippet finds
 * one, it takes itself for loaded and does not load.
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 * https://developers.facebook.com/docs/marketing-apis/data-processing-options
 */
export const vendor: Vendor = {
  hoards: true,
  setup: /^(consent|init|set|dataProcessingOptions|addPixelId)\b/,
  view: /^track(Single)? .*PageView\b/,

  calls({first, allowed, region, has, allows}) {
    const calls: Call[] = [];
    if (first || !allowed) calls.push(['fbq', 'consent', 'revoke']);
    if (region === 'US' || region?.startsWith('US-')) {
      const limited = !allowed || (has('marketing') && !allows('marketing'));
      // Country and state 0: Meta is to find out where this is.
      calls.push(
        limited
          ? ['fbq', 'dataProcessingOptions', ['LDU'], 0, 0]
          : ['fbq', 'dataProcessingOptions', []],
      );
    }
    if (allowed) calls.push(['fbq', 'consent', 'grant']);
    return calls;
  },

  queue({fbq}) {
    const {callMethod, queue} = (fbq ?? {}) as {callMethod?: unknown; queue?: unknown[]};
    return callMethod ? undefined : queue;
  },
};
