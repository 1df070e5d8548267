import {banner as english} from './english/banner.js';
import {fetchLocale} from './fetch-locale.js';
import type {Messages} from './messages.js';

/** Messages and the language that they are for. */
export interface LoadedMessages {
  /** A BCP 47 tag: the one asked for, or `en` where there is nothing for it. */
  readonly language: string;
  readonly messages: Messages;
}

/**
 * Fetches the messages of one language and no other: `de-AT` gets German, `zh-TW` the Chinese of its script, what is not
 * known or does not arrive gets English. Never rejects.
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
    // Throws for what is no language tag, as all of `Intl` would later, at a worse moment. Bokmål is what we have of
    // Norwegian, and what we say that it is.
    const locale = new Intl.Locale(tag.replace(/^n[no]\b/i, 'nb'));
    const base = locale.language;
    const among = (part: string | undefined) => fetchLocale(`${base}-${part}`);
    found =
      base === 'en'
        ? english
        : (await (among(locale.region) ?? among(locale.maximize().script) ?? fetchLocale(base)))
            ?.messages;
    if (found ?? own) language = locale.toString();
  } catch {
    // English, then.
  }
  // What only later elements say in English they bring along themselves (`ConsentElement.words`).
  return {language, messages: {...english, ...found, ...own} as Messages};
};
