import {expect, test} from '../../harness/fixtures.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, POLICY} from '../page.js';

const open = '/storage/page.html';
const url = `https://site.example${open}`;

/** Ways to store something under the name `N`. */
const WAYS: readonly string[] = [
  `document.cookie = N + '=1; path=/';`,
  `document.cookie = ' ' + N + ' =1;path=/;max-age=999';`,
  `window.cookieStore && cookieStore.set(N, '1').catch(() => {});`,
  `window.cookieStore && cookieStore.set({name: N, value: '1'}).catch(() => {});`,
  `localStorage.setItem(N, '1');`,
  `localStorage[N] = '1';`,
  `Storage.prototype.setItem.call(localStorage, N, '1');`,
  `try { Object.defineProperty(localStorage, N, {value: '1', configurable: true, enumerable: true, writable: true}) } catch {}`,
  `sessionStorage.setItem(N, '1');`,
  `sessionStorage[N] = '1';`,
  `try { indexedDB.open(N) } catch {}`,
  `caches.open(N).catch(() => {});`,
];

/** Cookies that only seem to be taken away: each browser reads dates by its own rules, and of several ages the last. */
const FEINTS: readonly string[] = [
  'max-age=0; max-age=999',
  'max-age=-1; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=999',
  'expires=Thu, 01 Jan 1970 00:00:00 GMT; expires=Fri, 01 Jan 2100 00:00:00 GMT',
  'expires=Fri, 01 Jan 60 00:00:00 GMT',
  'domain=.example; max-age=0; domain=site.example; max-age=999',
  'a\n; max-age=0',
  'a\0; max-age=0',
];

const names = async (visitor: Visitor): Promise<string[]> => [
  ...(await visitor.cookies()).map(({name}) => name),
  ...Object.values((await visitor.storage()) as object as Record<string, string[]>).flat(),
];

const code = (name: string) =>
  `<script>{ const N = '${name}'; ${WAYS.map((way) => `(() => { ${way} })();`).join('\n')} }</script>`;

test('what a denied service declares is not stored, by whomever', async ({visitor, world}) => {
  const kinds = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache'];
  const services = [
    {id: 'stats', purpose: 'analytics', storage: kinds.map((kind) => ({kind, name: 'tracking_*'}))},
  ];
  world.page(
    open,
    pageOf({
      policy: {...POLICY, services},
      body: `<script>consentGate.ready.then(() => document.body.append(Object.assign(document.createElement('script'), {text: \`${WAYS.map((way) => `(() => { const N = 'tracking_1'; ${way} })();`).join(' ')}; document.title = 'done'\`})))</script>`,
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => document.title === 'done');
  expect(await names(visitor)).toEqual([]);

  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.open(url);
  await visitor.waitFor(() => document.title === 'done');
  await expect
    .poll(async () => [...new Set(await names(visitor))].sort())
    .toEqual(['cookie_consent', 'tracking_1']);
  expect(await visitor.storage()).toMatchObject({
    localStorage: ['tracking_1'],
    sessionStorage: ['tracking_1'],
    indexedDB: ['tracking_1'],
    caches: ['tracking_1'],
  });
});

test('storage: "refuse" keeps out what nobody declared; "report" lets it in and says so', async ({
  visitor,
  world,
}) => {
  const heard = `<script>window.heard = []; consentGate.addEventListener('hold', ({subject, held}) => heard.push(subject.url + ' ' + held));</script>`;
  const wait = (body: string) =>
    `<script>consentGate.ready.then(() => { document.body.append(document.createRange().createContextualFragment(${JSON.stringify(body).replace(/<\//g, '<\\/')})); document.title = 'done'; })</script>`;
  world.page(
    open,
    pageOf({
      policy: {...POLICY, gate: {storage: 'refuse'}},
      head: heard,
      body: wait(code('unknown')),
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => document.title === 'done');
  expect(await names(visitor)).toEqual([]);
  const reports = await visitor.evaluate(() => (window as unknown as {heard: string[]}).heard);
  expect(reports.sort()).toEqual([
    'cache:unknown true',
    'cookie:unknown true',
    'indexedDB:unknown true',
    'localStorage:unknown true',
    'sessionStorage:unknown true',
  ]);

  world.page(open, pageOf({head: heard, body: wait(code('unknown'))}));
  await visitor.open(url);
  await visitor.waitFor(() => document.title === 'done');
  await expect.poll(async () => new Set(await names(visitor))).toEqual(new Set(['unknown']));
  expect(
    (await visitor.evaluate(() => (window as unknown as {heard: string[]}).heard)).sort(),
  ).toEqual(reports.map((each) => each.replace('true', 'false')));
});

test('storage: "refuse" keeps it out from the first line on, not only once the policy has been checked', async ({
  visitor,
  world,
}) => {
  const early = (policy: object) =>
    world.page(open, pageOf({policy, head: `${code('early')}<script>name = 'early'</script>`}));
  early({...POLICY, gate: {storage: 'refuse'}});
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  expect([...(await names(visitor)), await visitor.evaluate(() => name)]).toEqual(['']);

  early(POLICY);
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await expect.poll(async () => new Set(await names(visitor))).toEqual(new Set(['early']));
  expect(await visitor.evaluate(() => name)).toBe('early');
});

test('what only seems to take a cookie away stores none', async ({visitor, world}) => {
  world.page(
    open,
    pageOf({
      policy: {...POLICY, gate: {storage: 'refuse'}},
      body: `<script>consentGate.ready.then(() => {
        for (const [i, feint] of ${JSON.stringify(FEINTS)}.entries()) document.cookie = 'feint' + i + '=1; path=/; ' + feint;
        ran.push(document.cookie, 'end');
      })</script>`,
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.includes('end'));
  expect(await visitor.evaluate(() => window.ran)).toEqual(['', 'end']);
});

test('the site’s own declared storage works as ever', async ({visitor, world}) => {
  const storage = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache'].map(
    (kind) => ({kind, name: 'own'}),
  );
  world.page(
    open,
    pageOf({
      policy: {
        ...POLICY,
        gate: {storage: 'refuse'},
        services: [{id: 'own', purpose: 'essential', storage}],
      },
      body: `<script>consentGate.ready.then(() => {
        localStorage.setItem('own', '1');
        localStorage.own += '2';
        ran.push(localStorage.getItem('own'), localStorage.own, String(localStorage.length), localStorage.key(0), Object.keys(localStorage).join(), String('own' in localStorage), localStorage.toString(), String(localStorage instanceof Storage), String(localStorage === window.localStorage));
        delete localStorage.own;
        ran.push(String(localStorage.getItem('own')), String(localStorage.own));
        sessionStorage.own = 'x'; sessionStorage.removeItem('own'); ran.push(String(sessionStorage.length));
        document.cookie = 'own=a=b; path=/'; ran.push(document.cookie);
        document.cookie = 'own=; path=/; max-age=0'; ran.push(document.cookie);
        localStorage.clear();
        ran.push('end');
      })</script>`,
    }),
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.includes('end'));
  expect(await visitor.evaluate(() => window.ran)).toEqual([
    '12',
    '12',
    '1',
    'own',
    'own',
    'true',
    '[object Storage]',
    'true',
    'true',
    'null',
    'undefined',
    '0',
    'own=a=b',
    '',
    'end',
  ]);
});
