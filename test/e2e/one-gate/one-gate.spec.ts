import {build} from 'esbuild';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, POLICY} from '../page.js';

const url = 'https://site.example/one-gate/page.html';

/** One of each kind of what an author marks. */
const MARKS = `<template data-consent="analytics"><script src="https://cdn.stats.example/t.js"></script></template>
  <script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/m.js"></script>
  <script type="text/plain" data-consent="analytics">ran.push('inline')</script>`;
const ONCE = ['cdn.stats.example/m.js', 'cdn.stats.example/t.js', 'inline'];

/** An app's bundle of the package. */
const bundle = async (code: string): Promise<string> => {
  const contents = `import {createConsent} from 'consent-gate';
    import {gate} from 'consent-gate/gate';
    const consent = window.consent = createConsent(${JSON.stringify(POLICY)});
    ${code}`;
  const stdin = {contents, resolveDir: process.cwd()};
  const {outputFiles} = await build({stdin, bundle: true, format: 'esm', write: false});
  return outputFiles[0]!.text;
};

declare global {
  interface Window {
    consent: {acceptAll(): void};
  }
}

const APP = `<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,"><script>window.ran = []</script>
  ${MARKS}<script type="module" src="/one-gate/app.js"></script>`;

test.beforeEach(({world}) => playVendors(world));

test('a page in a frame that has the script tag too runs what it marked once', async ({
  visitor,
  world,
}) => {
  world.page(url, pageOf({body: '<iframe src="/one-gate/inner.html"></iframe>'}));
  world.page('/one-gate/inner.html', pageOf({body: MARKS}));
  const inner = () => (frames[0] as unknown as Window).ran.sort();
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await expect.poll(() => visitor.evaluate(inner)).toEqual(ONCE);
  await settled(visitor);
  expect(await visitor.evaluate(inner)).toEqual(ONCE);

  await visitor.reload();
  await visitor.waitFor(() => (frames[0] as unknown as Window | undefined)?.ran?.length === 3);
  await settled(visitor);
  expect(await visitor.evaluate(inner)).toEqual(ONCE);
});

for (const [name, page, code, says] of [
  ['is asked for twice', APP, 'gate(consent); gate(consent);', 1],
  [
    'is there by the script tag already',
    pageOf({body: `${MARKS}<script type="module" src="/one-gate/app.js"></script>`}),
    'gate(consent);',
    1,
  ],
  // As an effect in React's strict mode, or a module that is replaced while it runs.
  ['is taken away and made anew', APP, 'gate(consent)(); gate(consent);', 0],
] as const)
  test(`a gate that ${name} runs what is released once`, async ({visitor, world}) => {
    world.page('/one-gate/app.js', await bundle(code));
    world.page(url, page);
    const ran = () => window.ran.sort();
    await visitor.open(url);
    await visitor.waitFor(() => 'consent' in window);
    await visitor.evaluate(() => window.consent.acceptAll());
    // The second round is that of somebody who has answered before the page came.
    for (let round = 0; round < 2; round++) {
      if (round) await visitor.reload();
      await expect.poll(() => visitor.evaluate(ran)).toEqual(ONCE);
      await settled(visitor);
      expect(await visitor.evaluate(ran)).toEqual(ONCE);
    }
    expect(visitor.errors.filter((each) => each.includes('has a gate already'))).toHaveLength(
      2 * says,
    );
  });
