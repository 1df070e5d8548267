import {expect, test} from '../../harness/fixtures.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf} from '../page.js';
import {KNOWN, PARTED, UNHEARD} from './known.js';

/** What the scripts of this folder give a page. */
interface Trying {
  findWrapped(): string[];
  findParted(): string[];
  findUncovered(members: readonly string[]): string[];
  findUncalled(members: readonly string[]): string[];
  tryMembers(members: readonly string[]): Promise<number[]>;
  recall(indices: readonly number[]): string[];
}

const scripts = (...names: string[]) =>
  names.map((name) => `<script src="/conformance/${name}.js"></script>`).join('');
const TABLES = scripts(
  ...['tell', 'places', 'try-members', 'elements', 'attributes', 'markup'],
  ...['network', 'storage', 'realms', 'styles', 'device'],
);

/** All that the tables store is allowed, so that no refusal plays a part. */
const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache', 'file'];
const NAMES = ['own', 'own.txt', 'other', 'third', 'text', 'length'];
const policy = {
  version: '1',
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'analytics', category: 'analytics', basis: 'consent'},
  ],
  services: [
    {
      id: 'own',
      purpose: 'essential',
      storage: KINDS.flatMap((kind) => NAMES.map((name) => ({kind, name}))),
    },
  ],
};
const withPristine = (html: string) => html.replace('<head>', `<head>${scripts('find-wrapped')}`);
const PAGES = {
  plain: `<!doctype html><html lang="en"><head><title>Test</title></head><body><h1>Test</h1>${TABLES}`,
  gated: withPristine(pageOf({policy, body: TABLES})),
  shielded: withPristine(
    pageOf({
      policy: {...policy, never: ['fingerprint']},
      head: '<script src="/consent-gate-never.js"></script>',
      body: TABLES,
    }),
  ),
};

/** So many members at a time. */
const MOST = 100;

const ask = <K extends keyof Trying>(
  visitor: Visitor,
  name: K,
  argument: readonly (string | number)[] = [],
): Promise<Awaited<ReturnType<Trying[K]>>> =>
  visitor.evaluate(
    (fn, given) => (window as unknown as Record<string, (all: unknown) => never>)[fn]!(given),
    name as string,
    argument,
  );

test('every member that the gate wraps is called, right and wrong, and answers as it would without it', async ({
  anotherVisitor,
  world,
}) => {
  const open = async (name: keyof typeof PAGES): Promise<Visitor> => {
    const visitor = await anotherVisitor();
    // One address for all, since some members tell it.
    world.page('/conformance/page.html', PAGES[name]);
    await visitor.open('https://site.example/conformance/page.html');
    if (name !== 'plain') await visitor.waitFor(() => window.consentGate.open.length);
    return visitor;
  };
  const plain = await open('plain');
  const {engine} = plain;
  const differences: string[] = [];
  const uncalled: string[] = [];
  let gateOwn: string[] = [];

  for (const name of ['gated', 'shielded'] as const) {
    const visitor = await open(name);
    const found = await ask(visitor, 'findWrapped');
    const parted = await ask(visitor, 'findParted');
    expect(parted.filter((each) => !PARTED.includes(each))).toEqual([]);
    expect(await ask(visitor, 'findUncovered', found), 'members without an entry').toEqual([]);
    // Of what both wrap, the shield has one more thing to say about `FontFace`.
    const members = found.filter((each) => !gateOwn.includes(each) || each === ':FontFace');
    expect(members.length).toBeGreaterThan(30);
    gateOwn = found;

    // Some at a time, since no engine lets a script take as long as it likes.
    for (let i = 0; i < members.length; i += MOST) {
      const some = members.slice(i, i + MOST);
      const theirs = await ask(plain, 'tryMembers', some);
      const ours = await ask(visitor, 'tryMembers', some);
      expect(ours.length, 'as many calls').toBe(theirs.length);
      uncalled.push(...(await ask(plain, 'findUncalled', some)));
      const differing = [...ours.keys()].filter((i) => ours[i] !== theirs[i]);
      const off = await ask(plain, 'recall', differing);
      const on = await ask(visitor, 'recall', differing);
      for (const [i, line] of off.entries()) differences.push(`${name}: ${line} ⇒ ${on[i]!}`);
    }
  }
  expect(
    uncalled.filter((each) => !UNHEARD[engine]!.test(each)),
    'nothing came of',
  ).toEqual([]);

  const callOf = (line: string) => line.replace(/^\w+: /, '').split(' | ')[0]!;
  const isKnown = (line: string) => KNOWN.some(({calls}) => calls.test(callOf(line)));
  expect(differences.filter((line) => !isKnown(line))).toEqual([]);
  const mended = KNOWN.filter(
    ({calls, engines}) =>
      (!engines || engines.includes(engine)) &&
      !differences.some((line) => calls.test(callOf(line))),
  );
  expect(
    mended.map(({calls}) => String(calls)),
    'no difference any more',
  ).toEqual([]);
});
