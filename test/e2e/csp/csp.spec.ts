import {readFileSync} from 'node:fs';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, POLICY, ran} from '../page.js';

const open = '/csp/page.html';
const url = `https://site.example${open}`;

/** As strict as a policy gets with scripts at all. */
const STRICT = [
  `default-src 'none'`,
  `script-src 'nonce-abc' 'strict-dynamic'`,
  `style-src 'nonce-abc'`,
  `connect-src 'self'`,
  // `data:` is the test page's empty icon.
  `img-src 'self' data:`,
  `frame-src https://maps.example`,
  `base-uri 'none'`,
  `object-src 'none'`,
].join('; ');
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'; trusted-types consent-gate lit-html`;

const page = (body: string) =>
  pageOf({
    nonce: 'abc',
    head: `<script nonce="abc">
      window.violations = [];
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => violations.push(violatedDirective + ' ' + blockedURI));
      window.refused = [];
      consentGate.addEventListener('refuse', ({subject}) => refused.push(subject.reason));
    </script>`,
    body,
  });

test.beforeEach(({world}) => playVendors(world));

for (const [name, csp] of Object.entries({
  'a strict nonce policy': STRICT,
  'Trusted Types too': TRUSTED,
})) {
  test(`under ${name} it asks, releases and closes without one violation (S1, S2, V0b)`, async ({
    visitor,
    world,
  }) => {
    world.page(
      open,
      page(`<script nonce="abc" type="text/plain" data-consent="analytics" src="https://cdn.stats.example/a.js"></script>
        <script nonce="abc" type="text/plain" data-consent="analytics">ran.push('inline ' + (document.currentScript.nonce === 'abc'))</script>
        <template data-consent="analytics"><script nonce="abc" src="https://cdn.stats.example/t.js"></script></template>
        <iframe data-consent="preference" data-src="https://maps.example/f.html"></iframe>`),
      {'content-security-policy': csp},
    );
    await visitor.open(url);
    await visitor.press('Manage preferences');
    await visitor.waitFor(
      () => document.querySelectorAll('consent-preferences input').length === 4,
    );
    await visitor.keys('Escape');
    await visitor.press('Accept all');
    await visitor.waitFor(() => window.ran.length === 3);
    await settled(visitor);
    expect(await visitor.evaluate(ran)).toEqual([
      'cdn.stats.example/a.js',
      'inline true',
      'cdn.stats.example/t.js',
    ]);
    expect(visitor.requests('maps.example')).toHaveLength(1);
    expect(
      await visitor.evaluate(() => (window as unknown as {violations: string[]}).violations),
    ).toEqual([]);
  });
}

test('injected mark-up without the nonce does not run after a yes (no strict-dynamic gadget)', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    page(`<p>A comment of a stranger's:
      <script type="text/plain" data-consent="analytics">ran.push('evil inline')</script>
      <script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/evil.js"></script>
      <script type="text/plain" data-consent="essential" src="data:text/javascript,ran.push('evil data')"></script>
      <template data-consent="analytics"><script>ran.push('evil template')</script></template></p>
      <script nonce="abc" type="text/plain" data-consent="analytics">ran.push('ours')</script>`),
    {'content-security-policy': STRICT},
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('ours'));
  await settled(visitor);
  expect(await visitor.evaluate(ran)).toEqual(['ours']);
  expect(visitor.strangers()).toEqual([]);
  expect(await visitor.evaluate(() => (window as unknown as {refused: string[]}).refused)).toEqual([
    'no-nonce',
    'no-nonce',
    'no-nonce',
    'no-nonce',
  ]);
});

test('strict mode lends the nonce to files of declared hosts, and to no mark', async ({
  visitor,
  world,
}) => {
  const injected = `<script type="text/plain" data-consent="essential">ran.push('evil inline')</script>
    <script type="text/plain" data-consent="essential" src="data:text/javascript,ran.push('evil data')"></script>
    <script type="text/plain" data-consent="essential" src="https://tracker.example/evil.js"></script>
    <script type="text/plain" data-consent="checkout" src="https://tracker.example/evil.js"></script>
    <script data-consent="checkout" src="https://tracker.example/evil.js"></script>
    <svg><script src="https://pay.example/x.js">ran.push('evil drawing')</script></svg>
    <svg><script src="https://pay.example/x.js" href="data:text/javascript,ran.push('evil link')"></script></svg>
    <svg><script type="text/plain" data-consent-held src="https://pay.example/x.js">ran.push('evil held drawing')</script></svg>
    <script type="text/plain" data-consent="essential" src="https://pay.example/x.js" data-src="data:text/javascript,ran.push('evil twin')"></script>
    <script type="text/plain" data-consent-held src="https://pay.example/x.js" data-consent-src="data:text/javascript,ran.push('evil held twin')"></script>
    <script>import('https://pay.example/'); ran.push('evil import')</script>
    <template data-consent="essential"><script>ran.push('evil template')</script></template>`;
  world.page(
    open,
    pageOf({
      policy: {...POLICY, gate: {mode: 'strict'}},
      nonce: 'abc',
      body: `<div>${injected}</div><p></p>
        <script nonce="abc">document.querySelector('p').innerHTML = ${JSON.stringify(injected).replace(/<\//g, '<\\/')};
          // As a page does that takes new content over from another.
          document.body.append(document.querySelector('p').firstChild);</script>
        <script src="https://pay.example/declared.js"></script>`,
    }),
    {'content-security-policy': `script-src 'nonce-abc'; base-uri 'none'; object-src 'none'`},
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.length > 0);
  await settled(visitor);
  expect(await visitor.evaluate(ran)).toEqual(['pay.example/declared.js']);
  expect(visitor.requests('tracker.example')).toEqual([]);
  expect(visitor.errors.some((each) => each.includes('lacks the nonce'))).toBe(true);
});

for (const file of ['consent-gate.js', 'consent-gate-whole.js'])
  test(`strict mode, a static nonce: what was allowed comes on the next page, too (${file})`, async ({
    visitor,
    world,
  }) => {
    const tags = `<script src="https://cdn.stats.example/1.js"></script>
      <script nonce="abc">consentGate.ready.then(() => fetch('/csp/known'));</script>
      <script nonce="abc" src="/csp/slow.js"></script>
      <script src="https://cdn.stats.example/2.js"></script>`;
    const page = pageOf({
      policy: {...POLICY, gate: {mode: 'strict'}},
      nonce: 'abc',
      body: tags,
    }).replace('/consent-gate.js', `/${file}`);
    // Comes once it is known what was decided: the parser waits for it.
    let isKnown = () => {};
    world.vendor('static.example', async ({path}) => {
      if (path === '/page.html')
        return {
          type: 'text/html',
          headers: {
            'content-security-policy': `script-src-elem 'self' pay.example 'nonce-abc'; base-uri 'self'`,
          },
          body: page,
        };
      if (path === '/csp/known') isKnown();
      if (path === '/csp/slow.js') await new Promise<void>((resolve) => (isKnown = resolve));
      return {
        type: 'text/javascript',
        body: path.startsWith('/csp/') ? '' : readFileSync(`dist${path}`),
      };
    });
    await visitor.open('https://static.example/page.html');
    await settled(visitor);
    expect(visitor.requests('cdn.stats.example')).toEqual([]);
    await visitor.press('Accept all');
    await visitor.waitFor(() => window.ran.length === 2);
    world.clear();
    await visitor.reload();
    await visitor.waitFor(() => window.ran.length === 2);
    expect(
      visitor
        .requests('cdn.stats.example')
        .map(({path}) => path)
        .sort(),
    ).toEqual(['/1.js', '/2.js']);
  });

test('what a trusted script inserts needs no nonce of its own, as without us', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    page(
      `<script nonce="abc">const s = document.createElement('script'); s.src = 'https://cdn.stats.example/x.js'; document.head.append(s);</script>`,
    ),
    {'content-security-policy': STRICT},
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 1);
});

test('what the browser refuses by itself is told like what we hold, once', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    page(`<script nonce="abc">
      window.held = [];
      consentGate.addEventListener('hold', ({subject}) => held.push(subject.url));
      const host = 'https://tracker' + '.example/';
      for (const again of [1, 2]) import(host + 'late.js').catch(() => ran.push(again));
      fetch(host + 'data').catch(() => ran.push(3));
    </script>`),
    {'content-security-policy': `script-src 'self' 'unsafe-inline'`},
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.length === 3);
  await settled(visitor);
  const held = await visitor.evaluate(() => (window as unknown as {held: string[]}).held);
  expect(held.sort()).toEqual(['https://tracker.example/data', 'https://tracker.example/late.js']);
  expect(visitor.strangers()).toEqual([]);
});
