import type {Tool} from '../tool.js';
import {c15t} from './c15t.js';
import {cookieconsent} from './cookieconsent.js';
import {klaro} from './klaro.js';
import {marked} from './marked.js';
import {none} from './none.js';
import {orejime} from './orejime.js';
import {standard} from './standard.js';
import {strictFull} from './strict-full.js';
import {strictNonce} from './strict-nonce.js';
import {tarteaucitron} from './tarteaucitron.js';
import {whole} from './whole.js';
import {yett} from './yett.js';

/** The columns of the matrix: nothing, ours, and others'. */
export const TOOLS: readonly Tool[] = [
  none,
  ...[standard, whole, marked, strictNonce, strictFull],
  ...[cookieconsent, klaro, orejime, tarteaucitron, yett, c15t],
];
