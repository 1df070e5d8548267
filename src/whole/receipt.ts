import type * as Receipt from '../model/receipt.js';
import {load} from './files.js';

/** By an address of its own: what `import()` takes for its own place is, in a script in the page, the page's. */
export const createReceipt = async (...known: Parameters<typeof Receipt.createReceipt>) =>
  (await load<typeof Receipt>('consent-gate-receipt.js')).createReceipt(...known);
