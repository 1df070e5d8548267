import type {Messages} from './messages.js';

// A Map, so that `<html lang="constructor">` finds nothing. Each import is a file that a bundler can split off; English is
// here anyway. For the script tag, scripts/locale-files.mjs puts one import in the place of all.
const LOCALES = new Map<string, () => Promise<{readonly messages: Messages}>>([
  ['bg', () => import('./bg.js')],
  ['cs', () => import('./cs.js')],
  ['da', () => import('./da.js')],
  ['de', () => import('./de.js')],
  ['el', () => import('./el.js')],
  ['es', () => import('./es.js')],
  ['et', () => import('./et.js')],
  ['fi', () => import('./fi.js')],
  ['fr', () => import('./fr.js')],
  ['ga', () => import('./ga.js')],
  ['hr', () => import('./hr.js')],
  ['hu', () => import('./hu.js')],
  ['it', () => import('./it.js')],
  ['lt', () => import('./lt.js')],
  ['lv', () => import('./lv.js')],
  ['mt', () => import('./mt.js')],
  ['nl', () => import('./nl.js')],
]);

/** Fetches one language by the name of its file; nothing where there is no such file. */
export const fetchLocale = (name: string): Promise<{readonly messages: Messages}> | undefined =>
  LOCALES.get(name)?.();
