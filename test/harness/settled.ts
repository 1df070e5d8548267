import type {Visitor} from './visitor.js';

const QUIET = 300;

/**
 * Resolves once nothing has reached the world for `quiet` milliseconds. This is the one timer that a test may wait for:
 * that something was *not* requested can be known in no other way than by leaving it time to happen. The time is the
 * page's, with a request of its own at the end, so that a slow machine makes the wait longer and not the proof weaker.
 */
export const settled = async (visitor: Visitor, quiet = QUIET): Promise<void> => {
  const {log} = visitor.world;
  for (let seen = -1; seen !== log.length;) {
    seen = log.length;
    await visitor.evaluate(async (milliseconds) => {
      // eslint-disable-next-line no-restricted-syntax -- the one timer
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await fetch('/__world/blank').catch(() => undefined);
    }, quiet);
  }
};
