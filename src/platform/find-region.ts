import type {RegionSource} from './consent-options.js';

/**
 * Where the visitor is, as the site says: in an option or, without one, in the page, by `<meta name="consent-region"
 * content="US-CA">`. Nobody is asked to find it out. The one place that says so, since law, vendors and GPP have to agree.
 */
export const findRegion = (said: RegionSource): string | undefined =>
  (typeof said === 'function' ? said() : said) ??
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name=consent-region]')?.content;
