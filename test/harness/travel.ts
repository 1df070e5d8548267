import {patiently} from './patiently.js';
import type {Tab} from './visitor.js';

const PATIENCE = 30_000;

let journeys = 0;

/**
 * Sets out with `go`, and resolves when it does or when another page, or the same at another address, is there and
 * complete. Either alone can fail in Firefox: puppeteer hears of no load for a page out of the back/forward cache, and a
 * navigation to a fragment keeps the page.
 */
export const travel = async (run: Tab['run'], go: () => Promise<unknown>): Promise<void> => {
  journeys += 1;
  const mark = `journey ${journeys}`;
  const state = `[document.readyState, location.href, window['${mark}']].join(' ')`;
  await run(`Object.defineProperty(window, '${mark}', {value: 1})`);
  const here = await run(`'complete ' + location.href + ' 1'`);

  let over = false;
  const arrival = patiently(async () => {
    if (over) return true;
    const now = await run(state);
    // On its way to another site's process a tab shows an empty page for a moment.
    return /^complete (?!about:blank)/.test(now) && now !== here;
  }, PATIENCE);
  try {
    await Promise.race([go(), arrival]);
  } finally {
    over = true;
  }
};

/** One step through the history, from inside the page. */
export const step = async (run: Tab['run'], by: 1 | -1): Promise<void> =>
  travel(run, async () => {
    await run(`history.go(${by})`);
    // Having asked is not having arrived: only the other page ends the journey.
    await new Promise(() => undefined);
  });
