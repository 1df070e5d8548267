import {hostMatches} from '../../demo/server/host-pattern.js';
import type {World} from '../../demo/server/world.js';
import {inPage} from './in-page.js';
import {locateByName, locateBySelector, type Located} from './locate.js';
import {patiently} from './patiently.js';
import {storedNames} from './stored-names.js';
import type {Json, Tab, Visitor} from './visitor.js';

/** Runs in the page: two frames, or a while where none are painted. */
const aFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
    setTimeout(resolve, 500);
  });

/**
 * Waits until the thing is there, uncovered, and at the same place before a frame and after it, since a banner may slide
 * in, and a busy browser paints seldom.
 */
const holdStill = async (
  find: () => Promise<Located>,
  frame: () => Promise<unknown>,
): Promise<{x: number; y: number}> => {
  let before = '';
  return patiently(async () => {
    await frame();
    const found = await find();
    if ('why' in found) throw new Error(found.why);
    const place = `${found.x},${found.y}`;
    if (place === before) return found;
    before = place;
    throw new Error('it moves');
  });
};

/** A visitor, from an engine's tab: all that is the same in every engine. */
export const createVisitor = (engine: string, tab: Tab, world: World): Visitor => {
  const isSite = (host: string): boolean => world.sites.some((site) => site.host === host);

  const evaluate = async <A extends readonly Json[], R>(
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> => inPage(tab, fn, args);

  const clickOn = async (find: () => Promise<Located>): Promise<void> => {
    const {x, y} = await holdStill(find, () => evaluate(aFrame));
    await tab.clickAt(x, y);
  };

  return {
    ...tab,
    get errors() {
      return tab.errors;
    },
    engine,
    world,
    evaluate,
    waitFor: (fn, ...args) => patiently(() => evaluate(fn, ...args)),
    press: (name) => clickOn(() => evaluate(locateByName, name)),
    click: (selector) => clickOn(() => evaluate(locateBySelector, selector)),
    keys: async (...names) => {
      for (const name of names) await tab.key(name);
    },
    newTab: async () => createVisitor(engine, await tab.newTab(), world),
    storage: () => evaluate(storedNames),
    requests: (pattern) =>
      world.log.filter(
        ({method, host}) =>
          method !== 'CONNECT' && (pattern ? hostMatches(pattern, host) : !isSite(host)),
      ),
    strangers: () =>
      [...new Set(world.log.map(({host}) => host))].filter((host) => !isSite(host)).sort(),
  };
};
