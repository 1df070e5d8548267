import type {Address} from './address.js';
import type {Period} from './period.js';
import type {Text} from './text.js';

/**
 * A day as ISO 8601 writes it. It begins at midnight UTC.
 *
 * @example "2026-12-01"
 * @pattern ^\d{4}-\d\d-\d\d$
 */
export type Day = string;

/**
 * A change of the privacy policy that visitors are told of before it takes effect (`<policy-notice>`). It announces and
 * asks for nothing: what needs a new answer is asked for by a new `version`, on the day.
 */
export interface Change {
  /** The day from which the new text applies. One entry a day. */
  readonly effective: Day;
  /** How long before that day it is announced. Default `P14D`. */
  readonly notice?: Period;
  /** As a card at the edge of the page, or as a dialog over it. Default `banner`. */
  readonly as?: 'banner' | 'modal';
  /** What changes, in a few plain sentences. */
  readonly summary: Text;
  /** Address of the new text. Default: none is linked. */
  readonly url?: Address;
}
