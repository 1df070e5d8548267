import {readFileSync} from 'node:fs';
import {expect, test} from '../../harness/fixtures.js';
import type {Policy} from '../../../src/model/policy.js';
import {settled} from '../../harness/settled.js';
import {bake} from '../../../bin/bake.mjs';
import {pageOf, playVendors, POLICY, ran} from '../page.js';

const open = '/policy-file/page.html';
const url = `https://site.example${open}`;
const BODY = `
  <script src="/policy-file/own.js"></script>
  <script>for (const host of ['pay.example', 'cdn.stats.example', 'tracker.example']) {
    const script = document.createElement('script'); script.src = 'https://' + host + '/x.js'; document.head.append(script);
  }</script>`;

test.beforeEach(({world}) => {
  playVendors(world);
  world.page('/policy-file/own.js', `ran.push('own');`);
  world.page(open, pageOf({attributes: 'data-policy="/policy-file/policy.json"', body: BODY}));
});

test('until the policy has arrived every third party is held, the essential ones too', async ({
  visitor,
  world,
}) => {
  let deliver!: () => void;
  const arrives = new Promise<void>((resolve) => (deliver = resolve));
  world.vendor('policies.example', async () => {
    await arrives;
    return {
      type: 'application/json',
      headers: {'access-control-allow-origin': '*'},
      body: JSON.stringify(POLICY),
    };
  });
  world.page(
    open,
    pageOf({attributes: 'data-policy="https://policies.example/p.json"', body: BODY}),
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.includes('own'));
  await settled(visitor);
  expect(visitor.strangers()).toEqual(['policies.example']);
  expect(await visitor.evaluate(() => window.consentGate.allows('essential'))).toBe(false);
  deliver();
  await visitor.waitFor(() => window.ran.includes('pay.example/x.js'));
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('cdn.stats.example/x.js'));
  expect(visitor.strangers()).toEqual(['cdn.stats.example', 'pay.example', 'policies.example']);
});

test('a head file with the policy in it needs neither policy nor registry, and no check', async ({
  visitor,
  world,
}) => {
  const head = readFileSync('dist/consent-gate.js', 'utf8');
  const policy = {...POLICY, services: [{use: 'registered', purpose: 'analytics'}]};
  const registered = {id: 'registered', hosts: ['cdn.stats.example']};
  world.page('/baked.js', bake(head, policy as Policy, {registered}));
  world.page(
    open,
    `<!doctype html><html lang="en"><title>Baked</title><script>window.ran = [];</script>
    <script src="/baked.js"></script><body>${BODY}`,
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('cdn.stats.example/x.js'));
  await settled(visitor);
  expect(visitor.strangers()).toEqual(['cdn.stats.example']);
  const files = world.log.map(({path}) => path);
  expect(files.filter((path) => /check|services|policy\.json/.test(path))).toEqual([]);
});

const BAD: readonly [name: string, type: string, body: string, says: RegExp][] = [
  ['HTML', 'text/html', '<!doctype html><title>Not found</title>', /could not be read/],
  [
    'JSON that is cut off',
    'application/json',
    JSON.stringify(POLICY).slice(0, 99),
    /could not be read/,
  ],
  ['nothing', 'application/json', '', /policy is not here\. Put/],
  [
    'a policy with faults',
    'application/json',
    JSON.stringify({...POLICY, regime: 'optin', validity: 6}),
    /2 faults[^]*regime[^]*Did you mean "opt-in"[^]*validity must be of type string/,
  ],
  [
    'a policy that uses an unknown service',
    'application/json',
    JSON.stringify({...POLICY, services: [{use: 'google-analitics', purpose: 'analytics'}]}),
    /services\[0\]\.use[^]*Did you mean "google-analytics"/,
  ],
];

for (const [name, type, body, says] of BAD) {
  test(`${name} instead of a policy keeps everything shut, logs one clear error, and the banner says so`, async ({
    visitor,
    world,
  }) => {
    world.page('/policy-file/policy.json', body, {'content-type': type});
    await visitor.open(url);
    await visitor.waitFor(() => document.querySelector('consent-banner button'));
    await settled(visitor);
    expect(visitor.strangers()).toEqual([]);
    expect(await visitor.evaluate(ran)).toEqual(['own']);
    const ours = visitor.errors.filter((text) => text.includes('consent-gate'));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatch(says);
    const buttons = await visitor.evaluate(
      () =>
        [...document.querySelectorAll('consent-banner button')].filter(
          (each) => each.getClientRects().length,
        ).length,
    );
    expect(buttons).toBe(1);
    await visitor.evaluate(() => window.consentGate.acceptAll());
    await settled(visitor);
    expect(visitor.strangers()).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
  });
}

test('a file that is missing keeps everything shut', async ({visitor}) => {
  await visitor.open(url);
  await visitor.waitFor(() => document.querySelector('consent-banner button'));
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
  await expect.poll(() => visitor.errors.join()).toContain('answered 404');
});

test('a server that never answers keeps everything shut, and the wait ends', async ({
  visitor,
  world,
}) => {
  world.vendor('policies.example', () => new Promise(() => {}));
  world.page(
    open,
    pageOf({
      attributes: 'data-policy="https://policies.example/p.json" data-timeout="300"',
      body: BODY,
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => document.querySelector('consent-banner button'));
  expect(visitor.strangers()).toEqual(['policies.example']);
  await expect
    .poll(() => visitor.errors.filter((text) => text.includes('consent-gate:')))
    .toHaveLength(1);
});

test('an inline policy with faults does the same', async ({visitor, world}) => {
  world.page(
    open,
    pageOf({
      policy: {
        ...POLICY,
        purposes: [{id: 'a', category: 'analytics', basis: 'legitimate-interest'}],
      },
      body: BODY,
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => document.querySelector('consent-banner button'));
  expect(visitor.strangers()).toEqual([]);
  await expect.poll(() => visitor.errors.join()).toContain('purposes[0].basis');
});

test('a policy that was answered needs no checking again, a changed one does', async ({
  visitor,
  world,
}) => {
  const policy = {
    ...POLICY,
    services: [...POLICY.services, {use: 'google-analytics', purpose: 'analytics'}],
  };
  world.page('/policy-file/policy.json', JSON.stringify(policy));
  await visitor.open(url);
  await visitor.press('Reject all');
  await visitor.waitFor(() => document.cookie.includes('cookie_consent'));
  const checked = () => world.log.filter(({path}) => path === '/consent-gate-check.js').length;
  world.clear();
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.includes('pay.example/x.js'));
  await settled(visitor);
  expect(checked()).toBe(0);
  world.page('/policy-file/policy.json', JSON.stringify({...policy, nonsense: true}));
  await visitor.open(url);
  await visitor.waitFor(
    () => document.querySelector('consent-banner button')?.getClientRects().length,
  );
  expect(checked()).toBe(1);
  await expect.poll(() => visitor.errors.join()).toContain('nonsense');
});
