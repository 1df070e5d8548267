import type {Text} from '../../src/model/policy.js';

/** A policy's text in one language; the rules of fallback are those of {@link Text}. */
export const resolveText = (text: Text | undefined, language: string): string | undefined => {
  if (text === undefined || typeof text === 'string') return text;
  const entries = Object.entries(text);
  // Language tags compare without case: https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1
  const find = (tag: string) => entries.find(([key]) => key.toLowerCase() === tag)?.[1];
  for (let tag = language.toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const found = find(tag);
    if (found !== undefined) return found;
  }
  return find('en') ?? entries[0]?.[1];
};
