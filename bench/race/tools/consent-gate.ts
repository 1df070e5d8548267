import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {json, SERVICES, sourceOf, type Tool} from '../tool.js';

const CACHE = join(import.meta.dirname, '../../../.cache/race');

const POLICY = {
  version: '1',
  site: {name: 'Race', privacyPolicy: '/privacy'},
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    ...SERVICES.map(({purpose, title}) => ({
      id: purpose,
      category: purpose,
      basis: 'consent',
      name: title,
    })),
  ],
  services: SERVICES.map(({id, purpose}) => ({id, purpose, hosts: [`${id}.example`]})),
};

const tag = (id: string, purpose: string): string =>
  `<template data-consent="${purpose}"><script async src="${sourceOf(id)}"></script></template>`;

const TRIGGER = '<consent-trigger><button>Privacy choices</button></consent-trigger>';
const ACCEPT = 'consent-banner[open] [data-action="accept-all"]';

/** Where `npx consent-gate build` puts the head file with the policy in it. */
const BUILT = join(CACHE, 'built');

/** The same with `--whole`. */
const WHOLE = join(CACHE, 'whole');

const built = (folder = BUILT): string => {
  const {file} = JSON.parse(readFileSync(join(folder, 'consent-gate.build.json'), 'utf8')) as {
    readonly file: string;
  };
  return readFileSync(join(folder, file), 'utf8');
};

const prepare = (): Promise<void> => {
  mkdirSync(CACHE, {recursive: true});
  const policy = join(CACHE, 'policy.json');
  writeFileSync(policy, JSON.stringify(POLICY));
  for (const folder of [BUILT, WHOLE]) rmSync(folder, {recursive: true, force: true});
  const run = (...words: string[]) =>
    execFileSync(process.execPath, ['bin/consent-gate.mjs', ...words]);
  run('build', policy, '-o', BUILT);
  run('build', policy, '-o', WHOLE, '--whole');
  run('banner', policy, '-o', join(BUILT, 'banner.html'));
  writeFileSync(join(BUILT, 'head.js'), built());
  return Promise.resolve();
};

/** Every visit needs it, and a browser sees it here before any script runs. */
const PRELOAD = '<link rel="modulepreload" href="/consent-gate-consent.js">';

const OWN = {own: true, last: TRIGGER, tag, accept: ACCEPT};

/** docs/fast.md, "Without a build". */
export const scriptTag: Tool = {
  ...OWN,
  name: 'consent-gate, not built',
  head: `<script type="application/json" id="consent-policy">${json(POLICY)}</script>${PRELOAD}<script src="/consent-gate.js"></script>`,
};

/** docs/fast.md, "With a build", as a file. */
export const builtFile: Tool = {
  ...OWN,
  name: 'consent-gate, built',
  prepare,
  files: {'/head.js': join(BUILT, 'head.js')},
  head: `${PRELOAD}<script src="/head.js"></script>`,
};

/** The same, inline. */
export const builtInline: Tool = {
  ...OWN,
  name: 'consent-gate, built, inline',
  prepare,
  head: () => `${PRELOAD}<script data-base="/">${built()}</script>`,
};

/** With all in it that a visit needs, inline: docs/fast.md, "Nothing to wait for". */
export const whole: Tool = {
  ...OWN,
  name: 'consent-gate, whole, inline',
  prepare,
  head: () => `<script data-base="/">${built(WHOLE)}</script>`,
};

/** With the banner in the page, too: docs/fast.md, "A banner that is there already". */
export const wholeBanner: Tool = {
  ...whole,
  name: 'consent-gate, whole, inline, its banner too',
  head: () => `<script data-base="/" fetchpriority="low">${built(WHOLE)}</script>`,
  first: () => readFileSync(join(BUILT, 'banner.html'), 'utf8'),
};
