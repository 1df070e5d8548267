import {chromium} from './chromium.js';
import type {Engine} from './engine.js';
import {firefox} from './firefox.js';
import {webkit} from './webkit.js';

const all: readonly Engine[] = [chromium, firefox, webkit];

const asked = process.env.ENGINES?.split(',').map((name) => name.trim());

/** The engines of this run: all, or those of `ENGINES=chromium,firefox`. */
export const engines: readonly Engine[] = all.filter(({name}) => asked?.includes(name) ?? true);

if (asked && engines.length < asked.length) {
  throw new Error(`ENGINES=${asked.join()}: there are ${all.map(({name}) => name).join()}`);
}
