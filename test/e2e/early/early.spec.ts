import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, playVendors, POLICY} from '../page.js';

declare global {
  interface Window {
    /** Whether the policy was known when the page did its first. */
    known: boolean[];
  }
}

const url = 'https://site.example/';

/** What a page does in its head, before anybody can know what its visitor has decided. */
const FIRST = `<script>
  window.known = [!!consentGate.policy];
  new Image().src = 'https://a.stats.example/pixel.svg';
  navigator.sendBeacon('https://a.stats.example/beacon', 'x');
  document.cookie = '_st_first=1;path=/';
  localStorage.setItem('stats.method', '1');
  localStorage['stats.property'] = '1';
  sessionStorage.setItem('stats.tab', '1');
  try { indexedDB.open('stats') } catch {}
  known.push(!!consentGate.policy);
</script>`;

/** Where the site's own hosts were asked for, and what lies in the jar and the stores. */
const traces = async (visitor: Visitor) => {
  const {localStorage, sessionStorage, indexedDB} = await visitor.storage();
  return {
    asked: visitor
      .requests()
      .filter(({host}) => host === 'a.stats.example')
      .map(({path}) => path)
      .sort(),
    cookies: (await visitor.cookies()).map(({name}) => name).filter((name) => /^_st/.test(name)),
    kept: [...localStorage, ...sessionStorage, ...indexedDB].sort(),
  };
};

const NOTHING = {asked: [], cookies: [], kept: []};

/** Opens the page, and waits until what was to come of its first acts has come. */
const arrive = async (visitor: Visitor): Promise<void> => {
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  // Nobody knew: had the policy been there by then, this would be no test.
  expect(await visitor.evaluate(() => window.known)).toEqual([false, false]);
  await settled(visitor);
};

test.beforeEach(({world}) => playVendors(world));

test('what a page does before its policy is known is done once it is, for who has said yes; a database is for it to ask for again', async ({
  visitor,
  world,
}) => {
  world.page('/', pageOf({head: FIRST}));
  await arrive(visitor);
  expect(await traces(visitor)).toEqual(NOTHING);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  // What was dropped stays dropped.
  await settled(visitor);
  expect(await traces(visitor)).toEqual(NOTHING);

  await arrive(visitor);
  await expect
    .poll(() => traces(visitor))
    .toEqual({
      asked: ['/beacon', '/pixel.svg'],
      cookies: ['_st_first'],
      kept: ['stats.method', 'stats.property', 'stats.tab'],
    });
});

test('for who has said no it is not', async ({visitor, world}) => {
  world.page('/', pageOf({head: FIRST}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.rejectAll());
  await arrive(visitor);
  expect(await traces(visitor)).toEqual(NOTHING);
});

test('gate.queue: a beacon that came before the policy waits for the answer too', async ({
  visitor,
  world,
}) => {
  world.page('/', pageOf({head: FIRST, policy: {...POLICY, gate: {queue: true}}}));
  await arrive(visitor);
  expect(await traces(visitor)).toEqual(NOTHING);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await expect.poll(async () => (await traces(visitor)).asked).toEqual(['/beacon']);
});
