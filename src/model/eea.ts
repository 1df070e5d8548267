/** The European Economic Area, by ISO 3166-1 codes. */
export const EEA: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

/**
 * Whether nothing less than a yes will do in a place, whatever anybody writes: the EEA (ePrivacy Directive Art. 5(3))
 * and the United Kingdom (PECR reg. 6).
 */
export const isOptInOnly = (region: string): boolean =>
  region === 'EEA' || [...EEA, 'GB'].includes(region.slice(0, 2));
