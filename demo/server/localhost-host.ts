import type {Site, Vendor} from './types.js';

/** Who there is, for a browser that reaches everybody as `<host>.localhost:PORT`. */
export interface Neighbourhood {
  readonly port: number;
  readonly sites: readonly Site[];
  readonly vendors: readonly Vendor[];
}

/** `www.googletagmanager.com` → `www.googletagmanager.com.localhost:4173`, a site → `infinitemix.localhost:4173`. */
export const localhostHost = (host: string, {port, sites}: Neighbourhood): string =>
  `${sites.find((site) => site.host === host)?.id ?? host}.localhost:${port}`;
