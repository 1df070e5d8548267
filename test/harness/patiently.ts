import {setTimeout as pause} from 'node:timers/promises';

// Long only for the sake of machines that do five things at once: an answer ends it.
const PATIENCE = 15_000;
const BETWEEN = 25;

/**
 * Asks until the answer is truthy, and gives it. What `ask` throws counts as "not yet", since a page may be navigating
 * away; the last answer or error is in the message when patience ends. The pause is between two questions, never instead
 * of one.
 */
export const patiently = async <T>(ask: () => Promise<T>, patience = PATIENCE): Promise<T> => {
  const end = Date.now() + patience;
  let last = 'nothing';
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = JSON.stringify(answer) ?? 'undefined';
    } catch (error) {
      last = String(error);
    }
    await pause(BETWEEN);
  } while (Date.now() < end);
  throw new Error(`waited ${patience} ms in vain; the last answer was: ${last}`);
};
