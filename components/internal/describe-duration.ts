import type {StorageItem} from '../../src/model/policy.js';
import type {DialogMessages} from '../messages/messages.js';
import {formatDuration} from './format-duration.js';

/**
 * How long an item stays, in words. Of a cookie, or what belongs to a visit, that says nothing: until the browser is closed;
 * of all else, until somebody deletes it, since it does not end by itself.
 */
export const describeDuration = (
  {kind, duration}: StorageItem,
  language: string,
  {session, lasting}: Pick<DialogMessages, 'session' | 'lasting'>,
): string => {
  if (duration) return formatDuration(duration, language);
  return kind === 'cookie' || kind === 'sessionStorage' ? session : lasting;
};
