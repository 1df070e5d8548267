/** `npx consent-gate declaration`: what the policy declares, as HTML for visitors without script. */
import {readFileSync, writeFileSync} from 'node:fs';
import {declarationCss} from '../dist/esm/components/consent-declaration/consent-declaration.styles.js';
import {describeDeclaration} from '../dist/esm/components/consent-declaration/describe-declaration.js';
import {renderDeclaration} from '../dist/esm/components/consent-declaration/render-declaration.js';
import {sentencesOf} from '../dist/esm/components/internal/describe-item.js';
import {describePurpose} from '../dist/esm/components/internal/describe-purpose.js';
import {fill} from '../dist/esm/components/internal/fill.js';
import {declaration} from '../dist/esm/components/messages/content/en.js';
import {loadMessages} from '../dist/esm/components/messages/load-messages.js';
import {messages as english} from '../dist/esm/components/messages/en.js';
import {explain, readPolicy} from '../dist/esm/src/check.js';
import {createConsent} from '../dist/esm/src/index.js';
import {toHtml, escape} from './to-html.mjs';

/** @param {string} file @param {string} text */
const consentOf = async (file, text) => {
  try {
    const consent = createConsent(readPolicy(text));
    await consent.ready;
    return consent;
  } catch (error) {
    throw new Error(`${file}\n${await explain(error)}`, {cause: error});
  }
};

/**
 * @param {import('./read-declaration-arguments.mjs').DeclarationArguments} options
 * @returns {Promise<string>} the fragment, or where it was written to
 * @throws {Error} for a policy with faults, and for a language that there is not
 */
export const declare = async ({policy: file, lang, out, style}) => {
  const consent = await consentOf(file, readFileSync(file, 'utf8'));
  const {policy} = consent;
  if (!policy) throw new Error(`${file} could not be used.`);
  const loaded = await loadMessages(lang);
  if (loaded.language.split('-')[0] !== lang.split('-')[0]?.toLowerCase())
    throw new Error(`--lang: there is no "${lang}".`);
  const content = await loaded.messages.content?.();
  const words = {...english, ...declaration, ...content?.messages, ...loaded.messages};
  const registry = await sentencesOf(consent.services, words)?.();
  const {language} = loaded;
  const declared = {
    policy,
    language,
    words,
    sentences: registry?.sentences,
    purposes: policy.purposes.map((purpose) =>
      describePurpose(consent, purpose, {language, messages: words}),
    ),
  };
  const view = describeDeclaration(declared);
  const {contact} = policy.site ?? {};
  const html = [
    ...(style ? [`<style>${declarationCss.cssText.replace(/\s+/g, ' ').trim()}</style>`] : []),
    `<consent-declaration lang="${escape(language)}">`,
    `<div data-static>`,
    `<p>${escape(view.intro)}</p>`,
    toHtml(renderDeclaration(view, declared)),
    ...(contact ? [`<p data-muted>${escape(fill(words.contact, {contact}))}</p>`] : []),
    `<noscript><p data-muted>${escape(words.noScript)}</p></noscript>`,
    `</div>`,
    `</consent-declaration>`,
  ].join('\n');
  if (!out) return html;
  writeFileSync(out, `${html}\n`);
  return `Wrote ${out}`;
};
