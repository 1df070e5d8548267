import {laws as australia} from './australia.js';
import {laws as brazil} from './brazil.js';
import {laws as canada} from './canada.js';
import {laws as china} from './china.js';
import {laws as eea} from './eea.js';
import {laws as india} from './india.js';
import {laws as japan} from './japan.js';
import type {Laws} from './law.js';
import {laws as southAfrica} from './south-africa.js';
import {laws as southKorea} from './south-korea.js';
import {laws as switzerland} from './switzerland.js';
import {laws as unitedKingdom} from './united-kingdom.js';
import {laws as unitedStates} from './united-states.js';

/** The day on which this collection was last gone through. It is a reading of public texts, and not legal advice. */
export const LAWS_VERSION = '2026-11-21';

/** Every listed place. */
export const LAWS: Laws = {
  ...eea,
  ...unitedKingdom,
  ...switzerland,
  ...unitedStates,
  ...brazil,
  ...canada,
  ...japan,
  ...southKorea,
  ...india,
  ...china,
  ...southAfrica,
  ...australia,
};
