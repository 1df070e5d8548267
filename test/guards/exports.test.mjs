import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {describe, it} from 'node:test';
import {entries} from './support/exports.mjs';

/** What Lit says of itself, and its stand-in for `customElements` (lit.dev/docs/ssr). */
const LITS_OWN = /^(lit[A-Z]|reactiveElementVersions$|customElements$)/;

const typed = entries().filter(({types}) => types);

const names = typed.map(({name}) => name);
const isService = (/** @type {string} */ name) => name.startsWith('consent-gate/services/');

/** What is imported in one process: each name by itself, but the services, which are many and alike, together. */
const groups = [
  ...names.filter((name) => !isService(name)).map((name) => ({group: name, members: [name]})),
  {group: 'consent-gate/services/*', members: names.filter(isService)},
];

/** A policy from everywhere that a site may keep it, and one with a slip. */
const POLICIES = `
import {createConsent, definePolicy, type Policy} from 'consent-gate';
import json from './policy.json' with {type: 'json'};
createConsent(json);
createConsent(definePolicy(json));
createConsent(fetch('/policy.json').then((answer) => answer.json() as Promise<Policy>));
const plain = {version: '1', purposes: [{id: 'essential', category: 'essential', basis: 'exempt'}]};
createConsent(plain);
createConsent({version: '1', purposes: [{id: 'essential', category: 'essential', basis: 'exempt'}]});
// @ts-expect-error what is written out is checked to the letter
createConsent({version: '1', purposes: [{id: 'essential', category: 'essential', basis: 'exmpt'}]});
const consent = createConsent(plain);
consent.addEventListener('decision', ({decision, previous}) => [decision?.method, previous], {once: true});
consent.addEventListener('hold', ({subject, held}) => held && subject.url);
consent.removeEventListener('withdraw', ({remaining}) => remaining[0]?.name);
consent.addEventListener('an event of its own', (event) => event.type);
const target: EventTarget = consent;
void target;
// @ts-expect-error a decision has no subject
consent.addEventListener('decision', ({subject}) => subject);
`;

/** What docs/elements.md tells users of React to write. The package itself is not here: this is as much of its types as that asks for. */
const [, JSX_TYPES = ''] = /```ts\n(import type \{HTMLAttributes[^`]+)```/.exec(
  readFileSync('docs/elements.md', 'utf8'),
);
const REACT = `
export interface HTMLAttributes<T> { id?: string; children?: unknown; onClick?: (event: T) => void }
export interface RefAttributes<T> { ref?: (element: T | null) => void }
export namespace JSX { interface IntrinsicElements { a: HTMLAttributes<HTMLAnchorElement> } }
`;
const VIEW = `
void [<consent-embed id="film" use="youtube" src="…" label="How it works" ref={(film) => film?.title} />, <policy-notice inline />];
void <consent-trigger><a>Privacy choices</a></consent-trigger>;
// @ts-expect-error a slip
void <consent-embed labl="How it works" />;
// @ts-expect-error no such element
void <consent-embet />;
`;

/** What the page with a script tag finds, as its own code would use it, and the slips that it would make. */
const PAGE = `
const gates: readonly EventTarget[] = [consentGate, window.consentGate];
void gates;
const {policy, decision, open, ready, minor} = consentGate;
void [policy?.version, decision?.answers, open.length, ready.then, minor];
const said: boolean = consentGate.allows('maps') && consentGate.status('maps') === 'given';
void [said, consentGate.acceptAll(), consentGate.rejectAll(), consentGate.decide({maps: true}, {except: ['maps']})];
void [consentGate.withdraw(), consentGate.withdraw('maps'), consentGate.object('maps'), consentGate.hide()];
void [consentGate.show('banner'), consentGate.show('preferences'), consentGate.receipt()];
void consentGate.whenAllowed('maps', {signal: AbortSignal.timeout(1)}).then((signal) => fetch('/', {signal}));
void consentGate.device('licence', {activate: true}).then(({kind}) => kind === 'bound');
const tell = ({subject, held}: {subject: {url: string}; held: boolean}) => held && subject.url;
for (const type of ['hold', 'release', 'refuse'] as const) consentGate.addEventListener(type, tell);
consentGate.removeEventListener('hold', tell);
consentGate.addEventListener('decision', ({decision, previous}) => [decision?.method, previous], {once: true});
consentGate.addEventListener('withdraw', ({reloadRequired}) => reloadRequired);
consentGate.addEventListener('an event of its own', (event) => event.type);
// @ts-expect-error nobody puts another in its place
window.consentGate = consentGate;
// @ts-expect-error a name is a text
consentGate.allows(1);
// @ts-expect-error there is no such view
void consentGate.show('bannner');
// @ts-expect-error a decision has no subject
consentGate.addEventListener('decision', ({subject}) => subject);
`;

/** @param {string[]} args */
const node = (...args) => spawnSync(process.execPath, args, {encoding: 'utf8'});

describe('exports', () => {
  it('hold the built-in services one by one', () => {
    assert.ok(typed.some(({name}) => name === 'consent-gate/services/google-analytics'));
  });

  for (const {name, file, types} of entries())
    it(`${name} is in the build`, () => {
      assert.ok(existsSync(file), `${file} is missing: npm run build`);
      assert.ok(!types || existsSync(types), `${types} is missing`);
    });

  it('consent-gate/ui mounts nowhere on a server, and takes no process down', () => {
    const code = `
      const {createConsent} = await import('consent-gate');
      const {mountConsentUi} = await import('consent-gate/ui');
      const purposes = [{id: 'essential', category: 'essential', basis: 'exempt'}];
      const ui = mountConsentUi(createConsent({version: '1', purposes}));
      ui.show('banner');
      ui.hide();
      await new Promise((resolve) => setTimeout(resolve));
      ui.unmount();
      console.log('alive');
    `;
    const {stdout, stderr} = node('--input-type=module', '--eval', code);
    assert.equal(stdout, 'alive\n', stderr);
  });

  for (const {group, members} of groups)
    it(`${group} can be imported on a server`, () => {
      const code = `
        const before = Object.keys(globalThis);
        const names = await Promise.all(${JSON.stringify(members)}.map(async (name) => Object.keys(await import(name))));
        const added = Object.keys(globalThis).filter((key) => !before.includes(key));
        console.log(JSON.stringify({names, added}));
      `;
      const {status, stdout, stderr} = node('--input-type=module', '--eval', code);
      assert.equal(status, 0, stderr);
      const found = JSON.parse(stdout);
      for (const [i, name] of members.entries()) {
        if (!/\/(define\.js|global)$/.test(name))
          assert.ok(found.names[i].length, `${name} exports nothing.`);
        assert.ok(!found.names[i].includes('default'), `${name} has a default export.`);
      }
      assert.deepEqual(
        found.added.filter((key) => !LITS_OWN.test(key)),
        [],
        'It adds to the global object.',
      );
    });
});

describe('the emitted types', () => {
  it('compile alone, as a strict site would compile them', () => {
    mkdirSync('.cache', {recursive: true});
    const folder = mkdtempSync('.cache/types-');
    try {
      const lines = typed.map(
        ({name}, i) => `import * as entry${i} from '${name}';\nvoid entry${i};\n`,
      );
      writeFileSync(`${folder}/site.mts`, lines.join(''));
      // `types` of a tsconfig.json is looked for in node_modules alone.
      mkdirSync(`${folder}/node_modules`);
      symlinkSync(process.cwd(), `${folder}/node_modules/consent-gate`, 'junction');
      copyFileSync('demo/sites/infinitemix/policy.json', `${folder}/policy.json`);
      writeFileSync(`${folder}/policies.mts`, POLICIES);
      writeFileSync(`${folder}/page.mts`, PAGE);
      mkdirSync(`${folder}/node_modules/react`);
      const exports = {'.': './index.d.ts', './jsx-runtime': './jsx-runtime.d.ts'};
      writeFileSync(
        `${folder}/node_modules/react/package.json`,
        JSON.stringify({name: 'react', type: 'module', exports}),
      );
      writeFileSync(`${folder}/node_modules/react/index.d.ts`, REACT);
      writeFileSync(
        `${folder}/node_modules/react/jsx-runtime.d.ts`,
        "export {JSX} from './index.js';",
      );
      writeFileSync(`${folder}/jsx.ts`, JSX_TYPES);
      writeFileSync(`${folder}/view.tsx`, VIEW);
      const compilerOptions = {
        jsx: 'react-jsx',
        target: 'ES2022',
        resolveJsonModule: true,
        module: 'NodeNext',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: ['consent-gate/global'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      };
      writeFileSync(
        `${folder}/tsconfig.json`,
        JSON.stringify({
          compilerOptions,
          files: ['site.mts', 'policies.mts', 'page.mts', 'jsx.ts', 'view.tsx'],
        }),
      );
      const {status, stdout} = node('node_modules/typescript/bin/tsc', '-p', folder);
      assert.equal(status, 0, stdout);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
