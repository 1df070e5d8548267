import type {Sentence} from '../../../src/model/registry-entry.js';

/**
 * What stored items are for, in one language, by what the registry says in English. Fetched by the elements that list such
 * items and by nothing else; each language's file says where (`Messages.registry`).
 */
export type RegistrySentences = {readonly [sentence in Sentence]: string};
