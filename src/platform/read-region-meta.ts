/**
 * Where the page says that its visitor is: `<meta name="consent-region" content="US-CA">`. Nobody is asked to find it out.
 */
export const readRegionMeta = (): string | undefined =>
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name=consent-region]')?.content;
