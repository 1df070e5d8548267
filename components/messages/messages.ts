import type {Basis, Category, Processing} from '../../src/model/policy.js';
import type {Action} from '../events.js';
import type {ContentMessages} from './content/messages.js';

/**
 * Everything that the interface says in one language. Plain words, nothing that pushes (EDPB Guidelines 3/2022).
 * Each button goes by the action that it asks for. `{site}`, `{purposes}`, `{label}`, `{date}` and `{version}` are filled in.
 */
export interface Messages extends Readonly<Record<Action, string>> {
  /** Where the words are of the elements that come in files of their own. English is in those files. */
  readonly content?: () => Promise<{readonly messages: ContentMessages}>;
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
  readonly policyLink: string;

  /** One sentence for a policy that cannot be used. */
  readonly broken: string;
  /** After a withdrawal that code in the page outlives. */
  readonly stillRunning: string;

  /** Says how the dialog works. */
  readonly intro: string;
  readonly alwaysOn: string;
  readonly details: string;
  readonly services: string;
  readonly stored: string;
  /** How long an item without a duration stays. */
  readonly session: string;
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
  readonly decided: string;

  readonly categories: {readonly [category in Category]: string};
  /** Name, as within a sentence, and description of the built-in purposes. */
  readonly purposes: {readonly [id: string]: readonly [name: string, description: string]};
}
