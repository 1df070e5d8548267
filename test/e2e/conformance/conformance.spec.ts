import {expect, test} from '../../harness/fixtures.js';
import {pageOf} from '../page.js';

interface Probing {
  probe(): string[];
  exercise(): Promise<string[]>;
}

const SCRIPT = '<script src="/conformance/probe.js"></script>';
const probe = () => (window as unknown as Probing).probe();
const exercise = () => (window as unknown as Probing).exercise();

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
      storage: [
        {kind: 'cookie', name: 'own'},
        {kind: 'localStorage', name: 'own'},
        {kind: 'localStorage', name: 'other'},
        {kind: 'indexedDB', name: 'own'},
      ],
    },
  ],
};

/**
 * Chromium has what a style can be set to on no prototype, where the others have it; the gate needs what can fetch there.
 * Its methods and the rest are to look as ever.
 */
const isOnPrototypeElsewhere = (line: string): boolean =>
  /^CSSStyleDeclaration\.prototype(:|\.(?!css|length|parent|[gs]et|item|remove|constructor))/.test(
    line,
  );

for (const [what, ask] of Object.entries({
  'the browser’s interfaces look the same with the gate as without it': probe,
  'what the gate wraps answers as it would without it: conversions, results, errors': exercise,
})) {
  test(what, async ({visitor, world}) => {
    world.page('/conformance/plain.html', `<!doctype html><body>${SCRIPT}`);
    world.page('/conformance/gated.html', pageOf({policy, body: SCRIPT}));
    await visitor.open('https://site.example/conformance/plain.html');
    const plain: string[] = await visitor.evaluate(ask as () => string[]);
    await visitor.open('https://site.example/conformance/gated.html');
    await visitor.waitFor(() => document.cookie || window.consentGate.open.length);
    const gated: string[] = await visitor.evaluate(ask as () => string[]);
    expect(plain.length).toBeGreaterThan(100);
    const isMeant = (line: string) =>
      visitor.engine !== 'chromium' || !isOnPrototypeElsewhere(line);
    const [theirs, ours] = [new Set(plain), new Set(gated)];
    expect(plain.filter((line) => !ours.has(line) && isMeant(line))).toEqual(
      gated.filter((line) => !theirs.has(line) && isMeant(line)),
    );
  });
}
