/**
 * The policy: the one document from which everything else follows. These types are the single source;
 * `scripts/schema.ts` turns them into the published JSON Schema (their comments become an editor's hover
 * text) and into the table by which `find-faults.ts` checks a policy in the page.
 */
import type {Address, Contact} from './address.js';
import type {Change} from './change.js';
import type {DeviceSettings} from './device-settings.js';
import type {GateSettings} from './gate-settings.js';
import type {Period} from './period.js';
import type {Exemption, Regime, RegionChoice, SignalSettings} from './place.js';
import type {Text} from './text.js';
import type {UiSettings} from './ui-settings.js';

export type {Period, Text};
export type * from './address.js';
export type * from './change.js';
export type * from './device-settings.js';
export type * from './gate-settings.js';
export type * from './place.js';
export type * from './ui-settings.js';

/**
 * The name of a purpose, a category or a service: lower-case letters, digits, `-` and `_`.
 *
 * @example "maps"
 * @pattern ^[a-z0-9][a-z0-9_-]{0,39}$
 */
export type Id = string;

/**
 * A length of time in days, weeks, months or years as ISO 8601 writes it (or hours, for short-lived storage), in one unit: a year
 * and two months are `P14M`.
 *
 * @example "P6M"
 * @example "PT24H"
 * @pattern ^P(T\d+[HMS]|\d+[DWMY])$
 */
export type Duration = string;

/**
 * A host as a Content-Security-Policy would name it: `maps.example.com`, or `*.example.com` for its subdomains (not
 * for `example.com` itself), each with a path prefix if need be (`www.example.com/gtag/`). What follows `*.`
 * has a dot in it, or is `localhost`: `*.com` would be half of the web.
 *
 * @example "maps.example.com"
 * @pattern ^(\*\.localhost|\*(\.[a-z0-9-]+){2,}|[a-z0-9-]+(\.[a-z0-9-]+)*)(:\d+)?(/\S*)?$
 */
export type HostPattern = string;

/** Who is asking, as the visitor is told. */
export interface Site {
  /** What the site is called. */
  readonly name: string;
  /** Address of the privacy policy that people read. */
  readonly privacyPolicy?: Address;
  /** Where questions about privacy go: an e-mail address, a telephone number (`tel:`) or a URL (GDPR Art. 13(1)(a)). */
  readonly contact?: Contact;
  /** The age, in years, below which the site is not meant to be used. */
  readonly minimumAge?: number;
}

/** The heading under which a purpose is shown. It carries no decision of its own. */
export type Category = 'essential' | 'preference' | 'analytics' | 'marketing' | 'security';

/**
 * Why the device may be read or written for a purpose (ePrivacy Directive Art. 5(3)): `consent`, or `exempt` where
 * the visitor's own request cannot be served without it. Legitimate interest is not such a reason.
 */
export type Basis = 'consent' | 'exempt';

/** The GDPR Art. 6 basis of what happens to the data afterwards, where that is not consent. */
export interface Processing {
  /** Legal basis of the processing. With `legitimate-interest` the visitor is shown a way to object (Art. 21). */
  readonly basis: 'contract' | 'legal-obligation' | 'legitimate-interest';
  /** The interest that is pursued, in words (GDPR Art. 13(1)(d)). */
  readonly interest?: Text;
}

/** Why data is used: the unit of choice. */
export interface Purpose {
  /** Its name in markup, in the API and in the cookie. */
  readonly id: Id;
  /** The heading under which it is shown. */
  readonly category: Category;
  /** Why the device may be read or written for it. */
  readonly basis: Basis;
  /** In one or two sentences, why an `exempt` purpose needs no question. Required outside the category `essential`. */
  readonly justification?: Text;
  /** What it is called on screen. The built-in ids and categories have names in every shipped language. */
  readonly name?: Text;
  /** What it is for, in plain words. */
  readonly description?: Text;
  /**
   * Whether the device is recognised by its traits. Such a purpose is always asked for by its own name: neither
   * `acceptAll()` nor a yes to its category includes it otherwise. Global Privacy Control keeps it shut.
   */
  readonly fingerprint?: boolean;
  /** Whether data is sold or shared for cross-context advertising. Global Privacy Control then says no. */
  readonly sellsOrShares?: boolean;
  /**
   * Whether sensitive data (health, beliefs, exact location, what a message says …) is used for more than what the visitor
   * asked for. Asked for first wherever people are asked, and in most places where they are not; where the law gives a right
   * to limit it instead (California), `<consent-optout-link kind="limit">` is the way.
   */
  readonly sensitive?: boolean;
  /** How long data is kept, in words or as a duration. */
  readonly retention?: Text;
  /** The legal basis of the processing, where it is not consent. */
  readonly processing?: Processing;
  /**
   * Places in which it need not be asked about first: ISO 3166 codes (`GB`, `US-CA`) or `EEA`, each with the rule and the
   * reason. The only way to exempt a purpose that declares `fingerprint`, since what needs no question in one country does
   * in the next. Counts only where the policy says `"regime": "by-region"`.
   *
   * @example {"GB": {"rule": "uk-a1-5", "justification": "We count visits to our own site, and nobody else sees them."}}
   */
  readonly exemptions?: {readonly [region: string]: Exemption};
}

/** What a service stores on the device. */
export interface StorageItem {
  /**
   * Which storage. `file` is a file or folder in the origin's private file system; a `serviceWorker` is called by the path of its
   * script (`/push-worker.js`), which is on the site's own host; `window.name` counts as `sessionStorage`.
   */
  readonly kind:
    'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'file' | 'serviceWorker';
  /** Its exact name, or a pattern in which `*` stands for any characters: `_ga_*`. */
  readonly name: string;
  /**
   * How long it stays. Without it, what a visitor is told depends on the kind: a cookie and `sessionStorage` stay until the
   * browser is closed, all else until it is deleted.
   */
  readonly duration?: Duration;
  /** What it is for. */
  readonly description?: Text;
}

/** A product that acts for a purpose. Give it either `use` (from the built-in registry) or an `id` of its own. */
export interface Service {
  /** The name of a service in the built-in registry, which then brings vendor, hosts and storage. */
  readonly use?: Id;
  /** Its name in markup. Defaults to `use`. */
  readonly id?: Id;
  /** The purpose (its id) that must be allowed before the service may act. */
  readonly purpose: Id;
  /** What it is called on screen. */
  readonly name?: Text;
  /** The legal entity behind it. */
  readonly vendor?: string;
  /** Where that entity is established: an ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /**
   * Whether the vendor also uses the data for purposes of its own. No region's exemption then covers it, and Global Privacy
   * Control says no to it where the law is one of opting out. `false` where the registry says otherwise needs a `justification`.
   */
  readonly ownPurposes?: boolean;
  /** In one or two sentences, why `ownPurposes` is false: a contract, a setting. */
  readonly justification?: string;
  /** The hosts that it is loaded from or sends to. With `use`: those besides the registry's, such as the site's own. */
  readonly hosts?: readonly HostPattern[];
  /** What it stores on the device; removed when its purpose is withdrawn. With `use`: what it stores besides. */
  readonly storage?: readonly StorageItem[];
  /**
   * Settings for a service from the registry. `load: true` has `consent-gate/loader` bring its code. Some have `mode`:
   * `advanced` lets the vendor's code run before a yes, in its own mode without storage, in the `regions` that are named (ISO
   * 3166 codes, with commas) and nowhere else.
   */
  readonly options?: {readonly [name: string]: string | number | boolean};
}

/** The decision's cookie. */
export interface CookieSettings {
  /**
   * Its name. Default `cookie_consent`.
   *
   * @example "consent"
   * @pattern ^[A-Za-z0-9_-]{1,64}$
   */
  readonly name?: string;
  /**
   * The domain that shares the decision, and whose hosts are the site's own. Default: this host alone. A browser keeps nothing
   * for a whole suffix like `co.uk`: https://www.rfc-editor.org/rfc/rfc6265#section-5.3
   *
   * @example "example.com"
   * @pattern ^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$
   */
  readonly domain?: string;
}

/** A site's privacy policy in a form that can be executed. */
export interface Policy {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * The version of what is being asked. A new version asks again for what changed, unless `material` is false.
   *
   * @example "2026-11-20"
   * @pattern ^[A-Za-z0-9._-]{1,32}$
   */
  readonly version: string;
  /** False for a change of wording only: earlier answers then stand. Default true. */
  readonly material?: boolean;
  /** Who is asking. */
  readonly site?: Site;
  /**
   * `opt-in`: nothing without a yes. `opt-out`: runs until the visitor says no. `notice`: told, not asked. Each of them
   * everywhere. `by-region`: by the law of the place that the page names, and `opt-in` where it names none.
   * Default `opt-in`. A fingerprint is opt-in in all of them.
   */
  readonly regime?: 'opt-in' | 'opt-out' | 'notice' | 'by-region';
  /**
   * Where `by-region` is not to have the last word: ISO 3166 codes (`US`, `US-CA`) or `EEA`. Anything but `opt-in` needs
   * its reason in writing; where the law leaves no choice it is refused.
   *
   * @example {"US": "opt-in"}
   */
  readonly regions?: {readonly [region: string]: Regime | RegionChoice};
  /** What is made of signals from the browser. */
  readonly signals?: SignalSettings;
  /** How long an answer is good for, a yes and a no alike. Default `P6M`, at most 13 months. */
  readonly validity?: Period;
  /** The decision's cookie. */
  readonly cookie?: CookieSettings;
  /** What the visitor is asked about, in order. */
  readonly purposes: readonly Purpose[];
  /** Which products act for these purposes. */
  readonly services?: readonly Service[];
  /** How the gate treats the page. */
  readonly gate?: GateSettings;
  /** How the interface looks. */
  readonly ui?: UiSettings;
  /** Changes of the policy that are to be announced, or have been. */
  readonly changes?: readonly Change[];
  /** How devices are told apart. */
  readonly device?: DeviceSettings;
  /** What this site promises never to do; nothing else in the policy can allow it. */
  readonly never?: readonly 'fingerprint'[];
}
