import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, POLICY} from '../page.js';
import {allowOnly, arrive as arriveAt, expectTraces} from '../services/prove-promises.js';
import {reached} from '../services/traces.js';

const PURPOSE = 'license-enforcement';
const DEMO = 'https://infinitemix.example/';
const URL = `${DEMO}seats.html`;
const policy = {
  ...POLICY,
  purposes: [PURPOSE, 'refund-fraud'].map((id) => ({
    ...{id, category: 'security', basis: 'consent', fingerprint: true},
  })),
  services: [{use: 'seats', purpose: PURPOSE}],
  gate: {storage: 'refuse'},
  device: {endpoint: '/consent-gate/seats'},
};
const device = () => window.consentGate.device('license-enforcement');
const activate = () =>
  window.consentGate.device('license-enforcement', {activate: true, label: ' Desk '});

/** What was asked of the seats since the log was last cleared. */
const asked = ({world}: Visitor): string[] =>
  world.log
    .filter(({path}) => path.startsWith('/consent-gate/seats'))
    .map(({method, path}) => `${method} ${path.slice('/consent-gate/seats'.length)}`);

const arrive = async (visitor: Visitor, account: string): Promise<void> => {
  visitor.world.page(URL, pageOf({policy}));
  await visitor.setCookie({name: 'im_auth', value: account, domain: 'infinitemix.example'});
  await visitor.open(URL);
  await visitor.evaluate(() => window.consentGate.ready);
};
// One after the other: each process that runs them has to start a database of its own, which takes a while.
test.describe.configure({mode: 'default'});
test.beforeEach(({world}) => world.openSeats());

const anAccount = () => `seats-${Math.random().toString(36).slice(2)}`;

test('a device is bound by a key that cannot be taken out, only when its visitor asks for it; a withdrawal takes it all back (E6, E7)', async ({
  visitor,
  world,
}) => {
  await arrive(visitor, anAccount());
  await visitor.evaluate(activate);
  expect(asked(visitor)).toEqual([]);
  await visitor.evaluate(() => window.consentGate.decide({'license-enforcement': true}));
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'fingerprint', used: 0, limit: 3});
  expect((await visitor.storage()).indexedDB).toEqual([]);

  const bound = await visitor.evaluate(activate);
  expect(bound).toMatchObject({kind: 'bound', strength: 'strong', reason: 'given', used: 1});
  expect(bound.id).toMatch(/^[\w-]{22}$/);
  const cookie = (await visitor.cookies()).find(({name}) => name === '__Host-consent-device');
  expect(cookie).toMatchObject({httpOnly: true, secure: true});
  const key = await visitor.evaluate(async (name) => {
    const open = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const get = database.transaction('key').objectStore('key').get(0) as IDBRequest<{
      keys: CryptoKeyPair;
    }>;
    await new Promise((resolve) => (get.onsuccess = resolve));
    database.close();
    const {privateKey} = get.result.keys;
    return crypto.subtle.exportKey('jwk', privateKey).then(
      () => 'exported',
      () => privateKey.extractable,
    );
  }, `consent-gate-device-${PURPOSE}`);
  expect(key).toBe(false);

  // What left the page: a label, proofs, and a digest; no trait and no id of FingerprintJS's.
  const sent = world.log.filter(({body, path}) => body && path.endsWith('/activate'));
  for (const {body} of sent) {
    const {fingerprint, ...rest} = JSON.parse(body) as {fingerprint?: object};
    expect(Object.keys(rest).sort()).toEqual([
      'challenge',
      'label',
      'proof',
      'publicKey',
      'purpose',
    ]);
    if (fingerprint)
      expect(fingerprint).toEqual({
        version: '5.2',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    expect(body).not.toMatch(
      new RegExp(
        await visitor.evaluate(() =>
          [navigator.platform, Intl.DateTimeFormat().resolvedOptions().timeZone].join('|'),
        ),
      ),
    );
  }

  await visitor.reload();
  world.clear();
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'bound', id: bound.id});
  expect(asked(visitor)).toEqual(['GET ']);

  // The seat has nothing to do with another purpose, and does not go with it.
  world.clear();
  await visitor.evaluate(() => window.consentGate.decide({'refund-fraud': true}));
  const other = await visitor.evaluate(() => window.consentGate.device('refund-fraud'));
  expect(other).toEqual({...other, kind: 'fingerprint', reason: 'given', seats: undefined});
  await visitor.evaluate(() => window.consentGate.withdraw('refund-fraud'));
  await settled(visitor);
  expect(asked(visitor)).toEqual([]);
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'bound', strength: 'strong'});

  await visitor.evaluate(() => window.consentGate.withdraw('license-enforcement'));
  await expect.poll(() => asked(visitor)).toContain('POST /forget');
  await expect.poll(async () => (await visitor.storage()).indexedDB).toEqual([]);
  await expect
    .poll(async () => (await visitor.cookies()).map(({name}) => name).sort())
    .toEqual(['cookie_consent', 'im_auth']);
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'random', reason: 'withdrawn'});
  const record = (await visitor.cookies()).find(({name}) => name === 'cookie_consent');
  expect(record?.value).toContain(`withdrawn=${PURPOSE}`);
  await visitor.evaluate(() => window.consentGate.decide({'license-enforcement': true}));
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'fingerprint', used: 0});
});

test('a place is found again after everything was cleared, if none is free; a taken licence is data and no error (E8)', async ({
  visitor,
  world,
}) => {
  const account = anAccount();
  await arrive(visitor, account);
  await visitor.evaluate(() => window.consentGate.decide({'license-enforcement': true}));
  const first = await visitor.evaluate(activate);
  const clear = async () => {
    await visitor.evaluate(async () => {
      for (const {name = ''} of await indexedDB.databases()) {
        const removal = indexedDB.deleteDatabase(name);
        await new Promise((resolve) => (removal.onsuccess = removal.onerror = resolve));
      }
    });
    await visitor.clearCookies();
    await arrive(visitor, account);
    await visitor.evaluate(() => window.consentGate.decide({'license-enforcement': true}));
  };
  // Two more, with traits of their own.
  for (const depth of [16, 48]) {
    world.inject = `<script>Object.defineProperty(Screen.prototype, 'colorDepth', {get: () => ${depth}})</script>`;
    await clear();
    expect(await visitor.evaluate(activate)).toMatchObject({kind: 'bound', decision: 'allow'});
  }
  world.inject = '';
  await clear();
  // As long as that seat's own device may be about, this may be its twin.
  expect(await visitor.evaluate(activate)).toMatchObject({reason: 'seats-taken', used: 3});
  await world.later(8);
  expect(await visitor.evaluate(activate)).toMatchObject({kind: 'bound', id: first.id, used: 3});

  world.inject = `<script>Object.defineProperty(Screen.prototype, 'colorDepth', {get: () => 30})</script>`;
  await clear();
  const told = await visitor.evaluate(activate);
  expect(told).toMatchObject({
    ...{kind: 'fingerprint', reason: 'seats-taken', decision: 'review', used: 3, limit: 3},
    seats: [{label: 'Desk', current: false}, {label: 'Desk'}, {label: 'Desk'}],
  });
  const outcome = await visitor.evaluate(async () => {
    const found = await window.consentGate.device('license-enforcement', {activate: true});
    const releases = [];
    for (const {id} of found.seats ?? []) releases.push(await found.release(id));
    return releases;
  });
  expect(outcome.map(({reason}) => reason)).toEqual(['released', 'released', 'release-limit']);
  expect(outcome[2]?.retryAfter).toBeGreaterThan(86_400);
  // Nobody who can be reached, or nobody signed in: the app goes on.
  await visitor.clearCookies();
  await visitor.open(URL);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.decide({'license-enforcement': true}));
  expect(await visitor.evaluate(activate)).toMatchObject({reason: 'signed-out'});
});

/** Waits until the card of the demo's licence says so. */
const expectCard = (visitor: Visitor, text: string): Promise<unknown> =>
  expect
    .poll(() => visitor.evaluate(() => document.querySelector('#licence')?.textContent))
    .toContain(text);

test('three browsers are activated; the fourth is told kindly, takes a place that is released, and plays on when it is refused (E3, E7, E8)', async ({
  anotherVisitor,
}) => {
  const account = anAccount();
  const arriveAs = async (name: string): Promise<Visitor> => {
    const visitor = await anotherVisitor();
    await visitor.setCookie({name: 'im_auth', value: account, domain: 'infinitemix.example'});
    await arriveAt(visitor, DEMO);
    await visitor.evaluate((label) => {
      document.querySelector<HTMLInputElement>('#name')!.value = label;
    }, name);
    return visitor;
  };
  for (const [at, name] of ['Studio laptop', 'Office', 'Phone'].entries()) {
    const visitor = await arriveAs(name);
    await allowOnly(visitor, 'license-enforcement');
    await expectCard(visitor, `${at} of 3 in use`);
    await visitor.click('#activate');
    await expectCard(visitor, `${at + 1} of 3 in use`);
    await expectCard(visitor, 'Activated as one of your devices');
    expect(reached(visitor)).toEqual([]);
  }
  const fourth = await arriveAs('Tablet');
  // Pressed before it is allowed, it waits for that; nothing has to be pressed again.
  await fourth.click('#activate');
  await expectCard(fourth, 'Allow it, and it is activated');
  await fourth.press('Recognising this device');
  await fourth.press('Save choices');
  await expectCard(fourth, 'plays as a guest for now, and nothing is lost');
  await fourth.press('Release Office');
  await expectCard(fourth, 'Office is released');
  await fourth.click('#activate');
  await expectCard(fourth, 'Activated as one of your devices');
  await expect
    .poll(() =>
      fourth.evaluate(() =>
        [...document.querySelectorAll('#seats b')].map((each) => each.textContent),
      ),
    )
    .toEqual(['Studio laptop', 'Phone', 'Tablet']);

  await fourth.evaluate(() => {
    (window as unknown as {consentGate: {withdraw(): void}}).consentGate.withdraw();
  });
  await expectCard(fourth, 'playing as a guest');
  await expectTraces(fourth, {cookies: ['cookie_consent', 'im_auth', 'im_csrf', 'im_session']});
  await fourth.click('#play');
  expect(await fourth.evaluate(() => document.querySelector('#play')?.textContent)).toBe('Pause');
});
