import type {Law} from './law.js';

/**
 * A place that nobody named, that is none (`XX`), that is hidden (Tor's `T1`), or that is not listed: the strictest of
 * what is listed, and no exemption.
 */
export const elsewhere: readonly Law[] = [
  {
    sets: {
      regime: 'opt-in',
      gpc: 'kept',
      consentAge: 18,
      validity: 'P6M',
      exemptions: [],
    },
    since: '2011-05-25',
    source: 'Unknown place: the strictest rules',
    grade: 'S',
    id: 'U8',
  },
];
