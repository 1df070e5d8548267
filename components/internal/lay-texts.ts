import type {UiSettings} from '../../src/model/ui-settings.js';
import type {LoadedMessages} from '../messages/load-messages.js';
import {layOver} from './lay-over.js';

/** Lays a policy's texts over those of a language, or takes them for that of the page, which is none of ours. */
export type LayTexts = (loaded: LoadedMessages) => LoadedMessages;

/**
 * @param texts - `ui.messages` of the policy.
 * @param asked - The language that the interface was told; default: the page's, else the browser's.
 */
export const layTexts =
  (texts: UiSettings['messages'] = {}, asked?: string): LayTexts =>
  (loaded) => {
    const page = asked || document.documentElement.lang || navigator.language;
    // Those for `pt` are also for `pt-BR`, which has the last word.
    const [base, own] = [page.split('-')[0]!, page].map((tag) =>
      Object.entries(texts).find(([key]) => key.toLowerCase() === tag.toLowerCase()),
    );
    if ((!base && !own) || !isTag(page)) return loaded;
    const messages = layOver(layOver(loaded.messages, base?.[1]), own?.[1]);
    return {language: page, messages};
  };

/** `Intl` throws at what is none. */
const isTag = (text: string): boolean => {
  try {
    return !!Intl.getCanonicalLocales(text);
  } catch {
    return false;
  }
};
