import {banner as english} from './english/banner.js';
import type {Messages} from './messages.js';

/** Messages and the language that they are for. */
export interface LoadedMessages {
  /** A BCP 47 tag: the one asked for, or `en` where there is nothing for it. */
  readonly language: string;
  readonly messages: Messages;
}

// A Map, so that `<html lang="constructor">` finds nothing. English is here anyway: it is what everything falls back to.
const LOADERS = new Map<string, () => Promise<{readonly messages: Messages}>>([
  ['de', () => import('./de.js')],
  ['es', () => import('./es.js')],
  ['fr', () => import('./fr.js')],
  ['it', () => import('./it.js')],
]);

/**
 * Fetches the messages of one language and no other: `de-AT` gets German, what is not known or does not arrive gets
 * English. Never rejects.
 *
 * @param tag - A BCP 47 tag.
 * @param own - The site's own texts in that language, laid over ours; the language is then taken for known.
 */
export const loadMessages = async (
  tag: string,
  own?: Partial<Messages>,
): Promise<LoadedMessages> => {
  let language = 'en';
  let found: Partial<Messages> | undefined;
  try {
    // Throws for what is no language tag, as all of `Intl` would later, at a worse moment.
    const [canonical = language] = Intl.getCanonicalLocales(tag);
    const base = canonical.split('-')[0]!;
    found = base === 'en' ? english : (await LOADERS.get(base)?.())?.messages;
    if (found ?? own) language = canonical;
  } catch {
    // English, then.
  }
  // What only later elements say in English they bring along themselves (`ConsentElement.words`).
  return {language, messages: {...english, ...found, ...own} as Messages};
};
