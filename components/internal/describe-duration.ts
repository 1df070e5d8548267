import type {StorageItem} from '../../src/model/policy.js';
import {formatDuration} from './format-duration.js';

/**
 * How long an item stays, in words. Of a cookie, or what belongs to a visit, that says nothing: until the browser is closed;
 * of all else, nothing, since it does not end by itself.
 *
 * @param session - The words for the former.
 */
export const describeDuration = (
  {kind, duration}: StorageItem,
  language: string,
  session: string,
): string => {
  if (duration) return formatDuration(duration, language);
  return kind === 'cookie' || kind === 'sessionStorage' ? session : '';
};
