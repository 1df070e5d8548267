import {cookieName} from './cookie-name.js';
import {periodEnd} from './duration.js';
import {findText} from './find-text.js';
import type {Change, Policy} from './policy.js';
import {seenIn} from './record-codec.js';

/**
 * The changes to be announced now: from `effective` less its notice period until the day itself, without those that
 * this visitor has closed. Days begin at midnight UTC.
 *
 * @param cookies - The jar as text. Which were closed stands at the end of the decision's cookie (`record-codec.ts`).
 * @param now - In milliseconds since 1970.
 */
export const dueChanges = (
  {changes = [], cookie}: Policy,
  cookies: string,
  now: number,
): readonly Change[] => {
  const seen = seenIn(findText(cookies, cookieName({cookie})));
  return changes.filter(({effective, notice = 'P14D'}) => {
    const day = Date.parse(effective);
    return now < day && now >= periodEnd(day, notice, -1) && !seen.includes(effective);
  });
};
