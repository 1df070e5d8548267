import {assemble} from '../assemble.js';
import type {Tool} from '../tool.js';
import {decideBy} from './decide-by.js';
import {inertScripts, rewriteTags, withInert} from './mark-tags.js';
import {peerFile} from '../../../scripts/peers.js';

const CONFIG = `var klaroConfig = {
  version: 1, elementID: 'klaro', storageMethod: 'cookie', cookieName: 'klaro', default: false,
  translations: {zz: {privacyPolicyUrl: '/privacy'}, en: {purposes: {analytics: 'Analytics', preference: 'Preferences'}}},
  services: [
    {name: 'tracker', purposes: ['analytics'], cookies: [/^leak_.*$/]},
    {name: 'maps', purposes: ['preference']},
  ],
};`;

const LOADING = [
  'img',
  'iframe',
  'embed',
  'object',
  'video',
  'audio',
  'source',
  'track',
  'input',
  'link',
  'image',
];

/** Scripts, and whatever else has an address, with `data-` before it: https://klaro.org/docs/getting-started */
const mark = (markup: string): string => {
  const scripts = withInertScripts(inertScripts(markup, 'data-name=tracker'));
  return rewriteTags(scripts, LOADING, (attributes) => {
    const inert = withInert(attributes, ['src', 'href']);
    if (inert === attributes) return attributes;
    // Without a type it takes a link for one that is loaded already.
    return `${attributes.includes(' rel=') ? ' data-type=text/css' : ''} data-name=tracker${inert}`;
  });
};

const withInertScripts = (markup: string): string =>
  rewriteTags(markup, ['script'], (attributes) => withInert(attributes, ['src']));

export const klaro: Tool = {
  name: 'klaro',
  files: {'/peer/klaro.js': peerFile('klaro/dist/klaro.js')},
  dress: (parts) =>
    assemble(parts, {
      first: `<script>${CONFIG}</script><script defer src="/peer/klaro.js"></script>`,
      mark,
    }),
  decide: decideBy({
    ready: `window.klaro && document.readyState === 'complete'`,
    accept: `klaro.getManager().changeAll(true), klaro.getManager().saveAndApplyConsents()`,
    reject: `klaro.getManager().changeAll(false), klaro.getManager().saveAndApplyConsents()`,
    partly: `klaro.getManager().updateConsent('maps', true), klaro.getManager().saveAndApplyConsents()`,
  }),
};
