import {banner} from './english/banner.js';
import {dialog} from './english/dialog.js';
import {optOut} from './english/opt-out.js';
import type {Messages} from './messages.js';

/**
 * English, whole: what other languages are written from. Visitors get it in parts, each with the element that says it
 * (`ConsentElement.words`), since the first layer comes before every visitor and the rest does not.
 */
export const messages = {...banner, ...dialog, ...optOut} satisfies Messages;
