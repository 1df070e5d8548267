import type {Period} from './period.js';

/** What the law does about asking: `opt-in` nothing without a yes, `opt-out` until a no, `notice` told and not asked. */
export type Regime = 'opt-in' | 'opt-out' | 'notice';

/** What the site does in a place, and why, where that is less than asking first. */
export interface RegionChoice {
  /** What it does there. */
  readonly regime: Regime;
  /** In one or two sentences, why that is enough there. */
  readonly justification: string;
}

/** What must be true of audience measurement that is not asked about (in France: CNIL, decision of 4 July 2025). */
export interface AudienceConditions {
  /** How long the tracker lives, at most 13 months, and not longer by coming back: `P13M`. */
  readonly lifetime: Period;
  /** How long the data is kept, at most 25 months: `P25M`. */
  readonly retention: Period;
  /** Whether anybody else uses the data for themselves. Must be false. */
  readonly thirdPartyReuse: boolean;
  /** Whether visitors are followed over several sites, or the data is joined with other data. Must be false. */
  readonly crossSite: boolean;
}

/**
 * The rule by which a place lets a purpose run unasked. Those of measuring and appearance run until the visitor
 * objects; the others are not asked about. `docs/regions.md` says what each one demands.
 */
export type ExemptionRule =
  | 'strictly-necessary'
  | 'uk-a1-4'
  | 'uk-a1-5'
  | 'uk-a1-6'
  | 'fr-audience'
  | 'fr-paywall-metering'
  | 'es-audience'
  | 'it-audience'
  | 'nl-audience';

/** An exemption that the site claims for a purpose in one place. Nothing is exempt that does not say why. */
export interface Exemption {
  /** The rule that it rests on. */
  readonly rule: ExemptionRule;
  /** In one or two sentences, why the rule fits. */
  readonly justification: string;
  /**
   * The day on which somebody last looked into that. Required for a purpose that declares `fingerprint`.
   *
   * @example "2026-11-20"
   * @pattern ^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
   */
  readonly reviewedAt?: string;
  /** Required for the rules of audience measurement. */
  readonly audience?: AudienceConditions;
}

/** What is made of signals from the browser. None of them ever allows anything, and none reaches the essential. */
export interface SignalSettings {
  /**
   * Global Privacy Control where no law says what it means: `prefill-deny` says no to marketing and to what is sold or
   * shared, and the rest is asked as ever; `treat-as-objection` also objects to whatever rests on legitimate interest
   * (GDPR Art. 21(5)); `ignore` does nothing, and only in places that the page names and whose law leaves that open.
   * Default `prefill-deny`.
   */
  readonly gpc?: 'prefill-deny' | 'treat-as-objection' | 'ignore';
  /** Do Not Track: `deny` says no to analytics and marketing. Default `ignore`. */
  readonly dnt?: 'ignore' | 'deny';
}
