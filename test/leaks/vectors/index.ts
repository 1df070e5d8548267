import type {Vector} from '../vector.js';
import {ENUMERATED} from './enumerated.js';
import {EVASIONS} from './evasions.js';
import {EVASIONS_2} from './evasions-2.js';
import {EVASIONS_3} from './evasions-3.js';
import {FRAMES} from './frames.js';
import {NETWORK} from './network.js';
import {PAIRED} from './pairs.js';
import {REALMS} from './realms.js';
import {SCRIPTS} from './scripts.js';
import {SPELLED} from './spelled.js';
import {STATIC} from './static.js';
import {STORAGE} from './storage.js';
import {STORED} from './stored.js';
import {SUBRESOURCES} from './subresources.js';

/** Every vector, in the order of the groups. */
export const VECTORS: readonly Vector[] = [
  ...STATIC,
  ...SCRIPTS,
  ...REALMS,
  ...FRAMES,
  ...SUBRESOURCES,
  ...NETWORK,
  ...STORAGE,
  ...EVASIONS,
  ...EVASIONS_2,
  ...EVASIONS_3,
  ...ENUMERATED,
  ...STORED,
  ...PAIRED,
  ...SPELLED,
];
