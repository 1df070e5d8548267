import {assemble} from '../assemble.js';
import {decideGate} from './decide-gate.js';
import {standard, TAGS} from './standard.js';
import type {Tool} from '../tool.js';

/** Everything in one file, as docs/fast.md has it: what it lets go, it lets go without waiting for a file. */
export const whole: Tool = {
  ...standard,
  name: 'whole',
  dress: (parts) =>
    assemble(parts, {first: TAGS.replace('consent-gate.js', 'consent-gate-whole.js')}),
  decide: decideGate,
};
