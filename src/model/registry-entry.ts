import type {StorageItem} from './policy.js';
import type {ServiceDefinition} from './service.js';

/**
 * What stored items are for: every sentence that the registry says to visitors. There are few of them, so that they can
 * be said in every language: the English sentence is the key of its translations. A new one is needed only where none of
 * these is true.
 */
export type Sentence =
  | 'Checks whether something can be stored.'
  | 'Counts map loads.'
  | 'Counts pages.'
  | 'Counts visits.'
  | 'Decides whether a visit is recorded.'
  | 'Finds the domain to store cookies on.'
  | 'Holds settings of this service.'
  | 'Holds the state of one tab.'
  | 'Holds the state of the checkout.'
  | 'Holds the state of the player.'
  | 'Holds the state of the toolbar.'
  | 'Holds variables of one visit.'
  | 'Holds what could not be sent yet.'
  | 'Holds what is known about the visitor.'
  | 'Joins pages into one recording.'
  | 'Keeps a conversation together.'
  | 'Keeps one visit together.'
  | 'Keeps pieces of the map.'
  | 'Keeps the visitor signed in.'
  | 'Keeps what was fetched, so that it is fetched less often.'
  | 'Measures how fast pages are.'
  | 'Measures how much of a page is seen.'
  | 'Protects a sign-in from being intercepted.'
  | 'Proves which device this is.'
  | 'Recognises one visit, to prevent fraud.'
  | 'Recognises the device that was activated.'
  | 'Recognises the device, to prevent fraud.'
  | 'Remembers an objection to this service.'
  | 'Remembers how far a video was watched.'
  | 'Remembers settings of the player.'
  | 'Remembers that this service was agreed to.'
  | 'Remembers the advertisement that was clicked.'
  | 'Remembers the name and address given with a comment.'
  | "Remembers the visitor's organisation."
  | 'Remembers what was chosen about privacy.'
  | 'Remembers when the visitor was last here.'
  | 'Remembers where the visitor came from.'
  | 'Remembers whether the chat is open.'
  | 'Remembers which language was chosen.'
  | 'Remembers which link was followed.'
  | 'Remembers which messages were shown.'
  | 'Remembers which products were looked at.'
  | 'Remembers which version of a page is shown.'
  | 'Remembers who signed in.'
  | 'Slows requests down.'
  | 'Tells people and robots apart.'
  | 'Tells visitors apart for advertising.'
  | 'Tells visitors apart.';

/** A service as the registry holds it: `ServiceDefinition` with everything that a site could not be expected to know. */
export interface RegistryEntry extends ServiceDefinition {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly country: string;
  readonly category: NonNullable<ServiceDefinition['category']>;
  readonly hosts: readonly string[];
  readonly storage?: readonly (StorageItem & {readonly description: {readonly en: Sentence}})[];
}
