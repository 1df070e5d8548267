import {mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {build} from 'esbuild';
import {peerFile} from '../../../scripts/peers.js';
import {json, SERVICES, sourceOf, type Tool} from '../tool.js';

const CACHE = join(import.meta.dirname, '../../../.cache/race');
const require = createRequire(import.meta.url);

/** What it calls the two purposes. */
const CATEGORIES: Readonly<Record<string, string>> = {
  analytics: 'measurement',
  marketing: 'marketing',
};

const OPTIONS = {
  // Its fastest: it asks no server anything. https://c15t.com/docs/frameworks/react/concepts/client-modes#offline-mode
  mode: 'offline',
  overrides: {country: 'DE'},
  consentCategories: ['necessary', 'measurement', 'marketing'],
  legalLinks: {privacyPolicy: {href: '/privacy'}},
  scripts: SERVICES.map(({id, purpose}) => ({
    id,
    src: sourceOf(id),
    category: CATEGORIES[purpose],
  })),
};

/** https://c15t.com/docs/frameworks/react/quickstart, without JSX. */
const APP = `
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {ConsentManagerProvider, ConsentBanner, ConsentDialog} from '@c15t/react';
const app = createElement(
  ConsentManagerProvider,
  {options: ${json(OPTIONS)}},
  createElement(ConsentBanner),
  createElement(ConsentDialog),
);
createRoot(document.getElementById('consent')).render(app);`;

const REACT = `import {createElement} from 'react'; import {createRoot} from 'react-dom/client'; window.react = [createElement, createRoot];`;

/** The copy of React that this project has, so that there is one, of one version. */
const react = Object.fromEntries(
  ['react', 'react-dom'].map((name) => [name, dirname(require.resolve(`${name}/package.json`))]),
);

const bundle = (contents: string, loader: 'js' | 'css', file: string) =>
  build({
    stdin: {contents, loader, resolveDir: dirname(peerFile('x'))},
    alias: react,
    outfile: join(CACHE, file),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });

/** How much of its file is React, which a site that is made of React has anyway. */
export const reactFile = (): Buffer => readFileSync(join(CACHE, 'react.js'));

export const c15t: Tool = {
  name: '@c15t/react',
  files: {'/c15t.js': join(CACHE, 'c15t.js'), '/c15t.css': join(CACHE, 'c15t.css')},
  // A site's bundler makes its files; here that is esbuild.
  prepare: async () => {
    mkdirSync(CACHE, {recursive: true});
    await bundle(APP, 'js', 'c15t.js');
    await bundle(REACT, 'js', 'react.js');
    await bundle('@import "@c15t/react/styles.css";', 'css', 'c15t.css');
  },
  head: `<link rel="stylesheet" href="/c15t.css"><script defer src="/c15t.js"></script>`,
  last: '<div id="consent"></div>',
  tag: () => undefined,
  accept: '[data-testid="consent-banner-accept-button"]',
};
