import type {ExemptionRule, Period, Regime} from '../model/policy.js';

/** What the law of a place can say, as far as it changes what may run. */
export interface Facts {
  /** What holds for a purpose that is neither exempt nor advertising. */
  readonly regime: Regime;
  /** What holds for advertising, and for what is sold or shared. Default: the regime. */
  readonly sharing: Regime;
  /** What holds for sensitive data that is used for more than what was asked for (requirement U6). Default: `opt-in`. */
  readonly sensitive: Regime;
  /**
   * Global Privacy Control: `law` binds to it; `kept` it is not required and honoured all the same (requirement U8); `open`
   * the site's own setting decides.
   */
  readonly gpc: 'law' | 'kept' | 'open';
  /** Below this age nobody can consent alone (GDPR Art. 8 and its like). In years. */
  readonly consentAge: number;
  /** Below this age an opt-out law asks first. In years. */
  readonly optInAge: number;
  /** Below this age there is no advertising, whatever anybody says. In years. */
  readonly adsAge: number;
  /** The longest that an answer may be good for. */
  readonly validity: Period;
  /** The exemptions that a site may claim there. */
  readonly exemptions: readonly ExemptionRule[];
}

/**
 * How a rule is known: `P` from the text itself, `S` from a secondary source that was read, `M` from memory: verify it
 * before you rely on it.
 */
export type Grade = 'P' | 'S' | 'M';

/** One dated rule. */
export interface Law {
  /** What it says. */
  readonly sets: Partial<Facts>;
  /** The day from which it holds, in UTC. */
  readonly since: string;
  /** The text that it stands in. */
  readonly source: string;
  /** How it is known. */
  readonly grade: Grade;
  /** Its rows in docs/requirements.md, where it has some: `N2, N3`. */
  readonly id?: string;
  /** Where to read about it. */
  readonly link?: string;
}

/** The laws of places, by ISO 3166 code. Later ones in a list stand above earlier ones; a state's above its country's. */
export interface Laws {
  readonly [region: string]: readonly Law[];
}
