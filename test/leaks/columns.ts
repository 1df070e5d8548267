import type {Decision} from './decision.js';
import type {Tool} from './tool.js';
import {none} from './tools/none.js';
import {standard} from './tools/standard.js';
import {whole} from './tools/whole.js';

/**
 * What `npm test` measures each time, and for whom; expected.json says what should come of it. Without a tool every vector
 * must be alive, or the suite would prove nothing. In one file the part that lets go is there and at work, for somebody who
 * has said yes to something else.
 */
export const TESTED: readonly (readonly [Tool, Decision])[] = [
  [standard, 'before'],
  [whole, 'one-purpose'],
  [none, 'before'],
];
