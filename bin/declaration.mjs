/** `npx consent-gate declaration`: what the policy declares, as HTML for visitors without script. */
import {writeFileSync} from 'node:fs';
import {declarationCss} from '../dist/esm/components/consent-declaration/consent-declaration.styles.js';
import {describeDeclaration} from '../dist/esm/components/consent-declaration/describe-declaration.js';
import {renderDeclaration} from '../dist/esm/components/consent-declaration/render-declaration.js';
import {sentencesOf} from '../dist/esm/components/internal/describe-item.js';
import {describePurpose} from '../dist/esm/components/internal/describe-purpose.js';
import {fill} from '../dist/esm/components/internal/fill.js';
import {declaration} from '../dist/esm/components/messages/content/en.js';
import {messages as english} from '../dist/esm/components/messages/en.js';
import {readConsent, readLanguage} from './read-consent.mjs';
import {toHtml, escape} from './to-html.mjs';

/**
 * @param {import('./read-page-arguments.mjs').PageArguments} options
 * @returns {Promise<string>} the fragment, or where it was written to
 * @throws {Error} for a policy with faults, and for a language that there is not
 */
export const declare = async ({policy: file, lang, out, style}) => {
  const {consent, policy} = await readConsent(file);
  const loaded = await readLanguage(lang);
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
