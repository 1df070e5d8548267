import type {Tool} from '../tool.js';
import {bare} from './bare.js';
import {c15t} from './c15t.js';
import {builtFile, builtInline, scriptTag, whole, wholeBanner} from './consent-gate.js';
import {cookieconsent} from './cookieconsent.js';
import {klaro} from './klaro.js';
import {orejime} from './orejime.js';
import {tarteaucitron} from './tarteaucitron.js';

/** In the order of the table. */
export const TOOLS: readonly Tool[] = [
  bare,
  scriptTag,
  builtFile,
  builtInline,
  whole,
  wholeBanner,
  cookieconsent,
  orejime,
  klaro,
  tarteaucitron,
  c15t,
];
