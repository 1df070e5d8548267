import type {Tool} from '../tool.js';
import {marked} from './marked.js';
import {none} from './none.js';
import {standard} from './standard.js';

/** The columns of the matrix. */
export const TOOLS: readonly Tool[] = [none, standard, marked];
