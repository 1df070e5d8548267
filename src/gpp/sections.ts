/** The US sections of the platform by their names: https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform */
export const SECTIONS: {readonly [name: string]: number} = {
  usnat: 7,
  usca: 8,
  usva: 9,
  usco: 10,
  usut: 11,
  usct: 12,
  usfl: 13,
  usmt: 14,
  usor: 15,
  ustx: 16,
  usde: 17,
  usia: 18,
  usne: 19,
  usnh: 20,
  usnj: 21,
  ustn: 22,
  usmn: 23,
  usmd: 24,
  usin: 25,
  usky: 26,
  usri: 27,
};

/** As `ping` lists them. */
export const supportedApis: readonly string[] = Object.entries(SECTIONS).map(
  ([name, id]) => `${id}:${name}`,
);

/**
 * The section for a place: the state's own where that is wanted and there is one, else the one for all states. Undefined
 * outside the United States. A place that nobody named may be there.
 */
export const sectionFor = (
  region: string | undefined,
  wanted: 'national' | 'state',
): string | undefined => {
  if (region && !/^US\b/.test(region)) return undefined;
  const own = `us${region?.slice('US-'.length).toLowerCase() ?? ''}`;
  return wanted === 'state' && Object.hasOwn(SECTIONS, own) ? own : 'usnat';
};
