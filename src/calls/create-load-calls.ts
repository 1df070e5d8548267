import type {LoadCalls} from '../model/service.js';
import type {RegionSource} from '../platform/consent-options.js';
import type * as Telling from './tell-vendors.js';
import type {Vendor} from './vendor.js';

/**
 * Makes the function that fetches what there is to tell the vendors of a policy, and nothing for the others.
 *
 * @param loadTeller - Fetches who tells them.
 * @param loadVendor - Fetches what to tell one of them.
 * @param region - Where the visitor is, or how to tell. Default: `<meta name="consent-region">`. Unknown: basic mode for every vendor.
 */
export const createLoadCalls =
  (
    loadTeller: () => Promise<typeof Telling>,
    loadVendor: (name: string) => Promise<{readonly vendor: Vendor}>,
    region: RegionSource,
  ): LoadCalls =>
  async (services, consent) => {
    const names = [...new Set(services.flatMap(({calls = []}) => calls))];
    if (!names.length) return undefined;
    const [{tellVendors}, ...vendors] = await Promise.all([
      loadTeller(),
      ...names.map(async (name) => [name, (await loadVendor(name)).vendor] as const),
    ]);
    return tellVendors(new Map(vendors), services, consent, region);
  };
