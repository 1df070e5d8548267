import type {Messages} from './messages.js';

// A Map, so that `<html lang="constructor">` finds nothing. Each import is a file that a bundler can split off; English is
// here anyway. For the script tag, scripts/locale-files.mjs puts one import in the place of all.
const LOCALES = new Map<string, () => Promise<{readonly messages: Messages}>>([
  ['ar', () => import('./ar.js')],
  ['bg', () => import('./bg.js')],
  ['cs', () => import('./cs.js')],
  ['da', () => import('./da.js')],
  ['de', () => import('./de.js')],
  ['el', () => import('./el.js')],
  ['es', () => import('./es.js')],
  ['et', () => import('./et.js')],
  ['fa', () => import('./fa.js')],
  ['fi', () => import('./fi.js')],
  ['fr', () => import('./fr.js')],
  ['ga', () => import('./ga.js')],
  ['he', () => import('./he.js')],
  ['hi', () => import('./hi.js')],
  ['hr', () => import('./hr.js')],
  ['hu', () => import('./hu.js')],
  ['id', () => import('./id.js')],
  ['is', () => import('./is.js')],
  ['it', () => import('./it.js')],
  ['ja', () => import('./ja.js')],
  ['ko', () => import('./ko.js')],
  ['lt', () => import('./lt.js')],
  ['lv', () => import('./lv.js')],
  ['mt', () => import('./mt.js')],
  ['nb', () => import('./nb.js')],
  ['nl', () => import('./nl.js')],
  ['pl', () => import('./pl.js')],
  ['pt', () => import('./pt.js')],
  ['pt-BR', () => import('./pt-BR.js')],
  ['ro', () => import('./ro.js')],
  ['ru', () => import('./ru.js')],
  ['sk', () => import('./sk.js')],
  ['sl', () => import('./sl.js')],
  ['sv', () => import('./sv.js')],
  ['sw', () => import('./sw.js')],
  ['th', () => import('./th.js')],
  ['tr', () => import('./tr.js')],
  ['uk', () => import('./uk.js')],
  ['vi', () => import('./vi.js')],
  ['zh-Hans', () => import('./zh-Hans.js')],
  ['zh-Hant', () => import('./zh-Hant.js')],
]);

/** Fetches one language by the name of its file; nothing where there is no such file. */
export const fetchLocale = (name: string): Promise<{readonly messages: Messages}> | undefined =>
  LOCALES.get(name)?.();
