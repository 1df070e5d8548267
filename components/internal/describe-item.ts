import type {Service, Text} from '../../src/model/policy.js';
import type {Messages} from '../messages/messages.js';
import type {RegistrySentences} from '../messages/registry/sentences.js';
import {resolveText} from './resolve-text.js';

/** Where the registry's sentences are in a language that is not English; nowhere if no service is from the registry. */
export const sentencesOf = (
  services: readonly Service[],
  {registry}: Messages,
): Messages['registry'] => (services.some(({use}) => use) ? registry : undefined);

/** What a stored item is for: the site's own words, or what the registry says in English, in the visitor's language. */
export const describeItem = (
  text: Text | undefined,
  language: string,
  sentences: RegistrySentences | undefined,
): string | undefined => {
  const said = resolveText(text, language);
  const isOurs =
    Object.keys(text ?? '').join() === 'en' && sentences && Object.hasOwn(sentences, said!);
  return isOurs ? sentences[said as keyof RegistrySentences] : said;
};
