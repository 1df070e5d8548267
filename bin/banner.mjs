/** `npx consent-gate banner`: the first layer as HTML, to be seen before any of our files has come. */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {ConsentBanner} from '../dist/esm/components/consent-banner/consent-banner.js';
import {content} from '../dist/esm/components/internal/content.styles.js';
import {layTexts} from '../dist/esm/components/internal/lay-texts.js';
import {writeTheme} from '../dist/esm/components/internal/load-theme.js';
import {setLanguage} from '../dist/esm/components/internal/set-language.js';
import {readState} from '../dist/esm/components/internal/ui-state.js';
import {readConsent, readLanguage} from './read-consent.mjs';
import {escape, toHtml} from './to-html.mjs';

const SCRIPT = new URL('../dist/consent-gate-show-first.js', import.meta.url);

/**
 * What of the element nobody else asks for.
 *
 * @typedef {object} Shown
 * @property {() => unknown} render
 * @property {() => unknown} renderContent
 * @property {readonly {readonly name: string, readonly value: string}[]} attributes
 */

/** @param {string} css */
const style = (css) =>
  `<style>${css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: |;(?=})/g, (found) => found.trim().replace(';', ''))
    .trim()}</style>`;

/** @param {string[]} inner */
const shadow = (...inner) => `<template shadowrootmode="open">${inner.join('')}</template>`;

/** @param {string} html @param {string} tag */
const hashes = (html, tag) =>
  [...new Set(html.match(new RegExp(`(?<=<${tag}[^>]*>)[^]*?(?=</${tag}>)`, 'g')))].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );

/**
 * Where the question depends on more than the policy, nobody can write it down beforehand.
 *
 * @param {import('../dist/esm/src/model/policy.js').Policy} policy
 */
const refuse = ({purposes, regime = 'opt-in', ui = {}}) => {
  if (regime !== 'opt-in')
    throw new Error(`regime: with "${regime}" only the visit can tell who is asked, and what.`);
  if (!purposes.some(({basis}) => basis === 'consent'))
    throw new Error('purposes: none is asked about.');
  if (ui.layout === 'modal')
    throw new Error(
      'ui.layout: a "modal" keeps the page shut until it can be answered; use "bar" or "card".',
    );
  if (ui.theme === 'page')
    throw new Error(
      'ui.theme: "page" reads the colours of a page that is there; use another, or tokens.',
    );
};

/**
 * @param {import('./read-page-arguments.mjs').PageArguments} options
 * @returns {Promise<string>} the fragment, or where it was written to
 * @throws {Error} for a policy with faults, one that it cannot be done for, and for a language that there is not
 */
export const writeBanner = async ({policy: file, lang, out}) => {
  const {consent, policy} = await readConsent(file);
  refuse(policy);
  const {ui} = policy;
  const loaded = layTexts(ui?.messages, lang)(await readLanguage(lang));
  const banner = new ConsentBanner();
  banner.layout = ui?.layout ?? 'bar';
  banner.state = readState(consent, loaded, 'question', false);
  const shown = /** @type {Shown} */ (/** @type {unknown} */ (banner));
  const words = toHtml(shown.renderContent()).replace(
    '<div slot="actions">',
    (div) => div + shadow(style(content.cssText), '<slot part="actions"></slot>'),
  );
  /** @type {{[name: string]: unknown}} */
  const own = {layout: banner.layout};
  setLanguage(/** @type {never} */ (own), loaded.language);
  for (const {name, value} of shown.attributes) own[name] = value;
  const attributes = Object.entries(own).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const css = [ConsentBanner.styles]
    .flat(3)
    .map((each) => String('cssText' in each && each.cssText));
  const inside = shadow(style(css.join('')), toHtml(shown.render()).trim());
  const html = [
    `<template><consent-banner${attributes.join('')}>${inside}${words.trim()}</consent-banner>`,
    ui?.theme || ui?.scheme ? style(await writeTheme(ui)) : '',
    `</template><script data-cookie="${escape(policy.cookie?.name ?? 'cookie_consent')}">`,
    `${readFileSync(SCRIPT, 'utf8').trim()}</script>`,
  ].join('');
  if (!out) return html;
  writeFileSync(out, `${html}\n`);
  return [
    `Wrote ${out}. Its text goes first into <body> of your pages in "${loaded.language}".`,
    'For a Content-Security-Policy of your own:',
    '',
    `  script-src ${hashes(html, 'script').join(' ')}`,
    `  style-src ${hashes(html, 'style').join(' ')}`,
  ].join('\n');
};
