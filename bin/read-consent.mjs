import {loadMessages} from '../dist/esm/components/messages/load-messages.js';
import {explain, readPolicy} from '../dist/esm/src/check.js';
import {createConsent} from '../dist/esm/src/index.js';
import {readJson} from './read-json.mjs';

/**
 * The consent of somebody who has not been asked.
 *
 * @param {string} file a policy's
 * @throws {Error} with every fault, its place and its fix
 */
export const readConsent = async (file) => {
  const text = readJson(file);
  try {
    const consent = createConsent(readPolicy(text));
    await consent.ready;
    const {policy} = consent;
    if (!policy) throw new Error('It could not be used.');
    return {consent, policy};
  } catch (error) {
    throw new Error(`${file}\n${await explain(error)}`, {cause: error});
  }
};

/**
 * @param {string} lang
 * @throws {Error} for a language that there is not
 */
export const readLanguage = async (lang) => {
  const loaded = await loadMessages(lang);
  if (loaded.language.split('-')[0] !== lang.split('-')[0]?.toLowerCase())
    throw new Error(`--lang: there is no "${lang}".`);
  return loaded;
};
