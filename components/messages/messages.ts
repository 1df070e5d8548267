import type {Basis, Category, Processing} from '../../src/model/policy.js';
import type {Action} from '../events.js';
import type {ContentMessages} from './content/messages.js';
import type {RegistrySentences} from './registry/sentences.js';

/**
 * What the first layer says: the banner, and the way back to it. Plain words, nothing that pushes (EDPB Guidelines
 * 3/2022). `{site}`, `{purposes}`, `{label}`, `{date}`, `{version}` and `{contact}` are filled in. Each button goes by the
 * action that it asks for.
 */
export interface BannerMessages extends Readonly<Record<BannerAction, string>> {
  /** Name of the banner, of the dialog and of the button that brings them back. */
  readonly label: string;
  /** Stands for the site's name where the policy gives none. */
  readonly thisSite: string;

  /** The banner's headline. */
  readonly title: string;
  /** Who asks, and for which purposes (GDPR Art. 7(2)). */
  readonly ask: string;
  /** The headline where only new purposes are asked for. */
  readonly titleNew: string;
  /** The same question where earlier answers stand. */
  readonly askNew: string;
  /** That, and where, the choice can be changed: to be said before it is made (GDPR Art. 7(3)). */
  readonly change: string;
  /** Which purposes run until the visitor says no, where the law is so: nobody is asked about these. */
  readonly unopposed: string;
  readonly policyLink: string;
  /** Said to those who do not see the banner go (WCAG SC 4.1.3). */
  readonly kept: string;

  /** One sentence for a policy that cannot be used. */
  readonly broken: string;
  /** After a withdrawal that code in the page outlives. */
  readonly stillRunning: string;

  /** Names of the built-in purposes, as within a sentence. */
  readonly purposes: {readonly [id: string]: string};
}

/** The buttons of the first layer. `closed` says what its X does: that is a no (Garante, 10 June 2021). */
type BannerAction = 'accept-all' | 'reject-all' | 'manage' | 'reload' | 'close' | 'closed';

/** What the dialog says besides. */
export interface DialogMessages extends Readonly<
  Record<Exclude<Action, BannerAction | 'opt-out'>, string>
> {
  /** Says how the dialog works. */
  readonly intro: string;
  /** Where questions about privacy go (GDPR Art. 13(1)(a)). */
  readonly contact: string;
  /** When which version was decided about, as a sentence. */
  readonly decided: string;
  /** To a visitor below the site's age, in the place of how the dialog works: there is nothing to choose. */
  readonly minor: string;
  /** Stands in the place of a switch then. */
  readonly minorNote: string;

  /** The state of a switch, beside it (WCAG SC 1.4.1). As short as can be. */
  readonly on: string;
  readonly off: string;
  /** Stands in the place of a switch where nothing is asked. */
  readonly alwaysOn: string;
  /** Opens what follows. */
  readonly details: string;
  readonly services: string;
  readonly stored: string;
  /** How long an item without a duration stays: a cookie, or what belongs to a visit; and all else. */
  readonly session: string;
  readonly lasting: string;
  readonly retention: string;
  readonly legalBasis: string;
  readonly bases: {readonly [basis in Basis | Processing['basis']]: string};
  /** Heads the reason why an exempt purpose needs no question. */
  readonly justification: string;
  readonly objected: string;
  /** Status line while Global Privacy Control applies (11 CCR 7025(c)(6)). */
  readonly gpc: string;
  /** Why a switch cannot be turned on then. */
  readonly gpcNote: string;

  readonly categories: {readonly [category in Category]: string};
  /** What the built-in purposes are for. */
  readonly descriptions: {readonly [id: string]: string};
}

/** What the opt-out of selling and sharing says. The links' own texts are the law's, and English (11 CCR 7013, 7015). */
export interface OptOutMessages
  extends Readonly<Record<'opt-out', string>>, Pick<DialogMessages, 'object' | 'objected'> {
  /** Who sells or shares, and for what. */
  readonly sale: string;
  /** The same where nothing is sold or shared. */
  readonly noSale: string;
  readonly gpc: string;
  readonly optedOut: string;
}

/** Everything that the interface says in one language. */
export interface Messages extends BannerMessages, DialogMessages, OptOutMessages {
  /** Where the words are of the elements that come in files of their own. English is in those files. */
  readonly content?: () => Promise<{readonly messages: ContentMessages}>;
  /** Where it is said what stored items of the registry's services are for. English is in the registry. */
  readonly registry?: () => Promise<{readonly sentences: RegistrySentences}>;
}
