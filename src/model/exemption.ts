import type {Category, ExemptionRule} from './policy.js';

/** What a rule of exemption demands, as far as a policy can show it. */
interface Demands {
  /** Where there is such a rule. Default: everywhere, on the site's own word. */
  readonly region?: string;
  /** What it can be about. Default: anything but advertising. */
  readonly category?: Category;
  /** Whether it holds until the visitor objects, so that there must be a way to. */
  readonly objection?: boolean;
  /** Whether `audience` must be answered (requirement N3). */
  readonly audience?: boolean;
}

const audience = (region: string): Demands => ({
  region,
  category: 'analytics',
  objection: true,
  audience: true,
});

/** Every rule that a policy can claim (requirements N2, N3, N7, E2). Where each is law, and since when, is in `regions/`. */
export const EXEMPTIONS: {readonly [rule in ExemptionRule]: Demands} = {
  'strictly-necessary': {},
  'uk-a1-4': {region: 'GB'},
  'uk-a1-5': {region: 'GB', category: 'analytics', objection: true},
  'uk-a1-6': {region: 'GB', category: 'preference', objection: true},
  'fr-audience': audience('FR'),
  'fr-paywall-metering': {region: 'FR'},
  'es-audience': audience('ES'),
  'it-audience': audience('IT'),
  'nl-audience': audience('NL'),
};
