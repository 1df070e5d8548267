import {join} from 'node:path';
import {build} from 'esbuild';
import {scriptJson} from '../../../demo/html.js';
import {assemble} from '../assemble.js';
import type {PageParts, Tool} from '../tool.js';
import {decideBy} from './decide-by.js';
import {rewriteTags, withInert} from './mark-tags.js';
import {peerFile} from '../../../scripts/peers.js';

const BUNDLE = join(import.meta.dirname, '../../../.cache/leaks/c15t.js');

/** It comes as modules only, so that a site's bundler makes the file; here that is esbuild. */
const bundle = async (): Promise<void> => {
  await build({
    entryPoints: [peerFile('c15t/dist/index.js')],
    outfile: BUNDLE,
    bundle: true,
    format: 'iife',
    globalName: 'c15t',
    target: 'es2022',
    logLevel: 'error',
  });
};

const SCRIPT = /<script\b((?:"[^"]*"|'[^']*'|[^'">])*)>(.*?)<\/script>/gis;

/** Scripts go into the configuration: https://c15t.com/docs/frameworks/javascript/script-loader */
const scriptsOf = (parts: PageParts): readonly object[] =>
  [...parts.head, ...parts.body]
    .flatMap((piece) => ('vendor' in piece ? [...piece.vendor.matchAll(SCRIPT)] : []))
    .map(([, attributes = '', text = ''], index) => {
      const src = /(?:src|href)="([^"]*)"/.exec(attributes)?.[1];
      const what = src === undefined ? {textContent: text} : {src};
      return {id: `tracker-${index}`, category: 'measurement', ...what};
    });

const start = (parts: PageParts): string => `
  c15t.getOrCreateConsentRuntime({
    mode: 'offline',
    overrides: {country: 'DE'},
    consentCategories: ['necessary', 'functionality', 'measurement'],
    scripts: ${scriptJson(scriptsOf(parts))},
    networkBlocker: {enabled: true, rules: ['tracker.example', 'stranger.example'].map((domain) => ({id: domain, domain, category: 'measurement'}))},
  }).consentStore.getState().initializeIframeBlocker();`;

export const c15t: Tool = {
  name: 'c15t',
  files: {'/peer/c15t.js': BUNDLE},
  prepare: bundle,
  dress: (parts) =>
    assemble(parts, {
      first: `<script src="/peer/c15t.js"></script>`,
      // It watches the body, so this is the first place for it.
      opening: `<script>${start(parts)}</script>`,
      mark: (markup) =>
        rewriteTags(
          markup.replace(SCRIPT, ''),
          ['iframe'],
          (attributes) => ` data-category=measurement${withInert(attributes, ['src'])}`,
        ),
    }),
  decide: decideBy({
    ready: `window.c15tStore`,
    accept: `c15tStore.getState().saveConsents('all')`,
    reject: `c15tStore.getState().saveConsents('necessary')`,
    partly: `c15tStore.getState().setConsent('functionality', true)`,
  }),
};
