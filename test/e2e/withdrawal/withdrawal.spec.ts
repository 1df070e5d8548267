import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {World} from '../../../demo/server/world.js';
import {pageOf, playVendors, POLICY} from '../page.js';

const open = '/withdrawal/deep/page.html';
const url = `https://site.example${open}`;

/** A vendor that stores wherever it can, and again when the page goes. */
const VENDOR = `
  document.cookie = '_st_host=1; path=/; max-age=9999';
  document.cookie = '_st_path=1; path=/withdrawal; max-age=9999';
  document.cookie = '_st_domain=1; path=/; domain=site.example; max-age=9999; secure';
  document.cookie = 'other_st_=1; path=/';
  localStorage.setItem('stats.id', '1');
  localStorage.statistics = '1';
  sessionStorage['stats.visit'] = '1';
  window.stored = Promise.all([
    new Promise((resolve, reject) => {
      const request = indexedDB.open('stats');
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = reject;
    }),
    caches.open('stats-v1'),
    caches.open('own'),
  ]).then(() => ran.push('stored'), (error) => ran.push('failed ' + error));
  addEventListener('pagehide', () => { document.cookie = '_st_late=1; path=/'; });`;

const page = (gate: object = {}) =>
  pageOf({
    policy: {...POLICY, gate},
    head: `<script>
      sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1;
      consentGate.addEventListener('withdraw', ({purposes, removed, remaining, reloadRequired}) => {
        sessionStorage.report = JSON.stringify({purposes, removed, remaining, reloadRequired});
      });
    </script>`,
    body: `<script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/v.js"></script>`,
  });

const play = (world: World, gate?: object) => {
  playVendors(world);
  world.vendor('cdn.stats.example', {type: 'text/javascript', body: VENDOR});
  world.page(open, page(gate));
};

test('a decision from before the policy named a domain does not outlive the one made after', async ({
  visitor,
  world,
}) => {
  const body = `<script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/v.js"></script>`;
  playVendors(world);
  world.vendor('cdn.stats.example', {type: 'text/javascript', body: 'ran.push("stats")'});
  world.page(open, pageOf({body}));
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('stats'));

  const withDomain = {...POLICY, cookie: {domain: 'site.example'}};
  world.page(open, pageOf({policy: withDomain, body}));
  await visitor.reload();
  await visitor.waitFor(() => window.ran.includes('stats'));
  await visitor.evaluate(() => {
    document.documentElement.dataset.before = '';
    window.consentGate.withdraw();
  });
  await visitor.waitFor(() => document.documentElement.dataset.before === undefined);
  const kept = (await visitor.cookies()).filter(({name}) => name === 'cookie_consent');
  expect(kept).toHaveLength(2);
  world.clear();
  await visitor.reload();
  await settled(visitor);
  expect(visitor.requests()).toEqual([]);
  expect(await visitor.evaluate(() => window.consentGate.status('analytics'))).toBe('withdrawn');
});

test('a policy whose cookie belongs to another host is answered on this one all the same', async ({
  visitor,
  world,
}) => {
  world.page(open, pageOf({policy: {...POLICY, cookie: {domain: 'production.example'}}}));
  await visitor.open(url);
  await visitor.press('Reject all');
  await expect
    .poll(async () => (await visitor.cookies()).map(({name, domain}) => `${name} ${domain}`))
    .toEqual(['cookie_consent site.example']);
  await visitor.reload();
  await settled(visitor);
  expect(await visitor.evaluate(() => window.consentGate.open)).toEqual([]);
});

const loads = (): number => Number(sessionStorage.loads);
const report = ():
  | {
      purposes: string[];
      removed: {kind: string; name: string}[];
      remaining: {name: string}[];
      reloadRequired: boolean;
    }
  | undefined =>
  sessionStorage.report === undefined
    ? undefined
    : (JSON.parse(sessionStorage.report as string) as never);

test('withdrawing removes what was declared, leaves the rest, and reloads once, so that nothing runs on (L4)', async ({
  visitor,
  world,
}) => {
  play(world);
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('stored'));
  await visitor.setCookie({name: '_st_http', value: '1', domain: 'site.example', httpOnly: true});

  await visitor.evaluate(() => window.consentGate.withdraw('analytics'));
  await visitor.waitFor(() => Number(sessionStorage.loads) === 2);
  world.clear();
  await settled(visitor);
  expect(await visitor.evaluate(loads)).toBe(2);
  expect(visitor.requests()).toEqual([]);

  const left = async () => (await visitor.cookies()).map(({name}) => name).sort();
  // HttpOnly is out of a script's reach; a server has to expire it.
  await expect.poll(left).toEqual(['_st_http', 'cookie_consent', 'other_st_']);
  const storage = await visitor.storage();
  expect(storage.localStorage).toEqual(['statistics']);
  expect([...storage.sessionStorage].sort()).toEqual(['loads', 'report']);
  expect(storage.indexedDB).toEqual([]);
  expect(storage.caches).toEqual(['own']);

  const said = (await visitor.evaluate(report))!;
  expect(said.purposes).toEqual(['analytics']);
  expect(said.reloadRequired).toBe(true);
  expect(said.remaining).toEqual([]);
  expect(said.removed.map(({kind, name}) => `${kind} ${name}`).sort()).toEqual([
    'cache stats-v1',
    'cookie _st_domain',
    'cookie _st_host',
    'cookie _st_path',
    'indexedDB stats',
    'localStorage stats.id',
    'sessionStorage stats.visit',
  ]);
  expect(await visitor.evaluate(() => window.consentGate.status('analytics'))).toBe('withdrawn');
  expect(await visitor.evaluate(() => window.consentGate.allows('marketing'))).toBe(true);
});

test('a database that is held open keeps no withdrawal waiting', async ({visitor, world}) => {
  play(world);
  const body = VENDOR.replace('request.result.close()', 'window.kept = request.result');
  world.vendor('cdn.stats.example', {type: 'text/javascript', body});
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('stored'));
  // The cookies that go have the page swept once more meanwhile.
  await visitor.evaluate(() => window.consentGate.withdraw('analytics'));
  await visitor.waitFor(() => Number(sessionStorage.loads) === 2);
  await expect.poll(async () => (await visitor.storage()).indexedDB).toEqual([]);
});

for (const onWithdraw of ['ask', 'none'] as const) {
  test(`onWithdraw: "${onWithdraw}" does not reload, and says that something still runs`, async ({
    visitor,
    world,
  }) => {
    play(world, {onWithdraw});
    await visitor.open(url);
    await visitor.press('Accept all');
    await visitor.waitFor(() => window.ran.includes('stored'));
    await visitor.evaluate(() => window.consentGate.withdraw());
    await visitor.waitFor(() => sessionStorage.report !== undefined);
    await settled(visitor);
    expect(await visitor.evaluate(loads)).toBe(1);
    expect((await visitor.evaluate(report))?.reloadRequired).toBe(true);
    expect((await visitor.cookies()).map(({name}) => name).sort()).toEqual([
      'cookie_consent',
      'other_st_',
    ]);
    if (onWithdraw === 'ask') {
      await visitor.press('Reload page');
      await visitor.waitFor(() => Number(sessionStorage.loads) === 2);
    }
  });
}

test('what cannot be removed is reported', async ({visitor, world}) => {
  play(world, {onWithdraw: 'none'});
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('stored'));
  await visitor.evaluate(() => {
    // As a cookie that was set with attributes which nobody can guess: it is read, and does not go away.
    const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(document, 'cookie', {
      get: () => `${get!.call(document)}; _st_stays=1`,
      set: (value: string) => set!.call(document, value),
    });
    window.consentGate.withdraw();
  });
  await visitor.waitFor(() => sessionStorage.report !== undefined);
  expect((await visitor.evaluate(report))?.remaining).toEqual([
    {kind: 'cookie', name: '_st_stays'},
  ]);
});

test('withdrawing what never ran reloads nothing', async ({visitor, world}) => {
  play(world);
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.decide({preference: true}));
  await visitor.evaluate(() => window.consentGate.withdraw('preference'));
  await visitor.waitFor(() => sessionStorage.report !== undefined);
  await settled(visitor);
  expect(await visitor.evaluate(loads)).toBe(1);
  expect((await visitor.evaluate(report))?.reloadRequired).toBe(false);
});

test('what ran without ever having been held makes a withdrawal reload too', async ({
  visitor,
  world,
}) => {
  play(world);
  const loader = `<script>consentGate.ready.then(() => {
    const script = document.createElement('script');
    script.src = 'https://cdn.stats.example/v.js';
    document.head.append(script);
  });</script>`;
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('stored'));
  world.page(
    open,
    page()
      .replace('</body>', `${loader}</body>`)
      .replace(/<script type="text\/plain".*?<\/script>/, ''),
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.includes('stored'));
  const before = await visitor.evaluate(loads);
  await visitor.evaluate(() => window.consentGate.withdraw());
  await visitor.waitFor((count) => Number(sessionStorage.loads) === count + 1, before);
});

test('a service that declares the decision’s own cookie does not have a no forgotten', async ({
  visitor,
  world,
}) => {
  const storage = [
    {kind: 'cookie', name: 'cookie_*'},
    {kind: 'cookie', name: '_st_*'},
  ];
  const services = [{id: 'greedy', purpose: 'analytics', storage}];
  world.page(open, pageOf({policy: {...POLICY, services}}));
  await visitor.open(url);
  await visitor.press('Reject all');
  await visitor.waitFor(() => document.cookie.includes('cookie_consent='));
  // What a server has set since, and the sweep of the next page finds.
  world.page(open, pageOf({policy: {...POLICY, services}}), {
    'content-type': 'text/html',
    'set-cookie': '_st_late=1; path=/',
  });
  await visitor.open(url);
  await expect
    .poll(async () => (await visitor.cookies()).map(({name}) => name))
    .toEqual(['cookie_consent']);
});

test('a cookie that comes with an answer of the site’s is swept as it comes', async ({
  visitor,
  world,
}) => {
  world.page(open, pageOf());
  world.page('/late', '', {'set-cookie': '_st_late=1; path=/'});
  world.page('/own', '', {'set-cookie': 'own=1; path=/'});
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  const names = async () => (await visitor.cookies()).map(({name}) => name).sort();
  // The second shows that the first has been there.
  await visitor.evaluate(() =>
    fetch('/late')
      .then(() => fetch('/own'))
      .then(() => undefined),
  );
  await expect.poll(names).toEqual(['own']);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.evaluate(() => fetch('/late').then(() => undefined));
  await expect.poll(names).toEqual(['_st_late', 'cookie_consent', 'own']);
  await settled(visitor);
  expect(await names()).toEqual(['_st_late', 'cookie_consent', 'own']);
});
