import {expect, test} from '../../harness/fixtures.js';
import {pageOf} from '../page.js';

const SCRIPT = '<script src="/conformance/probe.js"></script>';
const probe = () => (window as unknown as {probe(): string[]}).probe();

/**
 * Chromium has what a style can be set to on no prototype, where the others have it; the gate needs what can fetch there.
 * Its methods and the rest are to look as ever.
 */
const isOnPrototypeElsewhere = (line: string): boolean =>
  /^CSSStyleDeclaration\.prototype(:|\.(?!css|length|parent|[gs]et|item|remove|constructor))/.test(
    line,
  );

test('the browser’s interfaces look the same with the gate as without it', async ({
  visitor,
  world,
}) => {
  world.page('/conformance/plain.html', `<!doctype html><body>${SCRIPT}`);
  world.page('/conformance/gated.html', pageOf({body: SCRIPT}));
  await visitor.open('https://site.example/conformance/plain.html');
  const plain = await visitor.evaluate(probe);
  await visitor.open('https://site.example/conformance/gated.html');
  await visitor.waitFor(() => window.consentGate.open.length);
  const gated = await visitor.evaluate(probe);
  expect(plain.length).toBeGreaterThan(100);
  const isMeant = (line: string) => visitor.engine !== 'chromium' || !isOnPrototypeElsewhere(line);
  const [theirs, ours] = [new Set(plain), new Set(gated)];
  expect(plain.filter((line) => !ours.has(line) && isMeant(line))).toEqual(
    gated.filter((line) => !theirs.has(line) && isMeant(line)),
  );
});
