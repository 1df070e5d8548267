import type * as Telling from '../gate/tell-workers.js';
import {load} from './files.js';

/** By an address of its own; see `receipt.ts`. */
export const tellWorkers = async (...page: Parameters<typeof Telling.tellWorkers>) =>
  (await load<typeof Telling>('consent-gate-tell-workers.js')).tellWorkers(...page);
