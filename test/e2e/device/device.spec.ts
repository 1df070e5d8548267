import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, POLICY} from '../page.js';
import {asked, forget, reads, watchReads} from './reads.js';

const open = '/device/page.html';
const url = `https://site.example${open}`;
const REFUNDS = {id: 'refunds', category: 'security', basis: 'consent', fingerprint: true};
/** A purpose that may know a device again, and does not read it. */
const BINDING = {id: 'binding', category: 'security', basis: 'consent'};
const WITH_REFUNDS = {...POLICY, purposes: [...POLICY.purposes, REFUNDS, BINDING]};

const device = () => window.consentGate.device('licence');
const ready = () => window.consentGate.ready;
const files = (visitor: Visitor): string[] =>
  visitor.world.log
    .map(({path}) => path)
    .filter((path) => /device|fingerprint|openfpcdn/.test(path) && path !== open);

test('before its yes nothing is fetched, read or written; after it eight coarse traits, and nothing is written (L9, E1, E3, E6, F5)', async ({
  visitor,
  world,
}) => {
  world.inject = `<script>(${String(watchReads)})()</script>`;
  world.page(open, pageOf({policy: WITH_REFUNDS}));
  world.page('https://infinitemix.example/device.html', pageOf({policy: WITH_REFUNDS}));
  await visitor.open(url);
  const undecided = await visitor.evaluate(device);
  expect(undecided).toMatchObject({kind: 'random', strength: 'weak', reason: 'requested'});
  expect(undecided.id).toMatch(/^[\w-]{22}$/);
  await visitor.evaluate(() =>
    window.consentGate.decide({licence: false, analytics: true, preference: true, marketing: true}),
  );
  expect(await visitor.evaluate(device)).toEqual({...undecided, reason: 'refused'});
  expect(await visitor.evaluate(() => window.consentGate.device('analytics'))).toMatchObject({
    kind: 'none',
    id: '',
    reason: 'unknown-purpose',
  });
  // A yes alone fetches nothing either: the page has to ask for the device.
  await visitor.evaluate(() => window.consentGate.decide({licence: true}));
  await settled(visitor);
  expect(files(visitor)).toEqual([]);
  expect(await visitor.evaluate(reads)).toEqual(['cookie cookie_consent']);

  await visitor.evaluate(() => window.consentGate.decide({binding: true}));
  expect(await visitor.evaluate(() => window.consentGate.device('binding'))).toMatchObject({
    kind: 'random',
    reason: 'given',
  });
  expect(await visitor.evaluate(reads)).toEqual(['cookie cookie_consent']);

  await visitor.evaluate(forget);
  const first = await visitor.evaluate(device);
  expect(first).toMatchObject({kind: 'fingerprint', strength: 'weak', reason: 'given'});
  expect(first.id).toMatch(/^[0-9a-f]{64}$/);
  expect(first.version).toMatch(/^\d+\.\d+$/);
  expect(files(visitor)).toEqual(['/consent-gate-device.js']);
  expect(await visitor.evaluate(reads)).toEqual([
    ...['Screen.colorDepth', 'Screen.height', 'Screen.width', 'resolvedOptions'],
  ]);
  // The vendor is looked at to know which engine's numbers to trust, and is no part of the id.
  const parts = ['deviceMemory', 'hardwareConcurrency', 'maxTouchPoints', 'platform', 'vendor'];
  const others = (await visitor.evaluate(asked)).filter(
    (each) => !parts.some((part) => each === `navigator.${part}`),
  );
  expect(others).toEqual([]);
  await visitor.reload();
  expect((await visitor.evaluate(device)).id).toBe(first.id);

  // Another purpose, another site: nothing joins them.
  await visitor.evaluate(() => window.consentGate.decide({refunds: true}));
  const other = await visitor.evaluate(() => window.consentGate.device('refunds'));
  await visitor.evaluate(() => window.consentGate.withdraw('licence'));
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'random', reason: 'withdrawn'});
  await visitor.open('https://infinitemix.example/device.html');
  await visitor.evaluate(ready);
  await visitor.evaluate(() => window.consentGate.decide({licence: true}));
  const elsewhere = await visitor.evaluate(device);
  expect(new Set([first.id, other.id, elsewhere.id]).size).toBe(3);
  expect(visitor.strangers()).toEqual([]);
});

test('full mode reads what FingerprintJS knows, but for what tells of the person; writes nothing and tells nobody (F-T1, F-T2, F3, F5)', async ({
  visitor,
  world,
}) => {
  world.inject = `<script>Math.random = () => 0; (${String(watchReads)})()</script>`;
  world.page(open, pageOf({policy: {...POLICY, device: {mode: 'full'}}}));
  await visitor.open(url);
  await visitor.evaluate(ready);
  await visitor.evaluate(() => window.consentGate.decide({licence: true}));
  const first = await visitor.evaluate(device);
  expect(first).toMatchObject({kind: 'fingerprint', strength: 'medium', version: '5.2'});
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
  expect(files(visitor).sort()).toEqual([
    '/consent-gate-device-full.js',
    '/consent-gate-device.js',
  ]);
  const seen = await visitor.evaluate(reads);
  expect(seen).toContain('getContext');
  expect(
    seen.filter((each) => /^cookie|Storage|indexedDB|prefers|contrast|invert|forced/.test(each)),
  ).toEqual(['cookie cookie_consent']);
  expect((await visitor.evaluate(device)).id).toBe(first.id);
});

test('Accept all means a fingerprint only while the banner names it, and a category never does (E5)', async ({
  visitor,
  world,
}) => {
  world.page(open, pageOf());
  await visitor.open(url);
  await visitor.evaluate(ready);
  await visitor.evaluate(() => window.consentGate.hide());
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.evaluate(() => window.consentGate.decide({security: true}));
  const status = () => window.consentGate.status('licence');
  expect(await visitor.evaluate(() => window.consentGate.status('analytics'))).toBe('given');
  expect(await visitor.evaluate(status)).toBe('requested');
  await visitor.evaluate(() => window.consentGate.show('banner'));
  await visitor.waitFor(() =>
    document.querySelector('consent-banner[open]')?.textContent?.includes('Licence enforcement'),
  );
  await visitor.evaluate(() => window.consentGate.acceptAll());
  expect(await visitor.evaluate(status)).toBe('given');
});

test('an objection stops what rests on legitimate interest at once, and is recorded (L7)', async ({
  visitor,
  world,
}) => {
  const claim = {rule: 'uk-a1-4', justification: 'Fraud is looked for where the law lets us.'};
  const licence = {
    ...{id: 'licence', category: 'security', basis: 'consent', fingerprint: true, name: 'Licence'},
    exemptions: {GB: {...claim, reviewedAt: '2026-11-20'}},
    processing: {basis: 'legitimate-interest', interest: 'Paid for by who uses it.'},
  };
  const purposes = POLICY.purposes.map((each) => (each.id === 'licence' ? licence : each));
  const policy = {...POLICY, regime: 'by-region', purposes};
  for (const region of ['DE', 'GB'])
    world.page(`/device/${region}.html`, pageOf({policy, attributes: `data-region="${region}"`}));
  // What is claimed for one country is asked about in the next (E1).
  await visitor.open('https://site.example/device/DE.html');
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'random', reason: 'requested'});
  await visitor.open('https://site.example/device/GB.html');
  // Firefox may say that a second page has come while it is still loading.
  await visitor.waitFor(() => document.readyState === 'complete');
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'fingerprint', reason: 'exempt'});
  await visitor.evaluate(() => window.consentGate.show('preferences'));
  await visitor.press('Object');
  await visitor.waitFor(() => window.consentGate.status('licence') === 'objected');
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'random', reason: 'objected'});
  const cookie = (await visitor.cookies()).find(({name}) => name === 'cookie_consent');
  expect(cookie?.value).toContain('objected=licence');
  // The switch that stands there now takes it back.
  await visitor.press('Licence');
  await visitor.press('Save choices');
  await visitor.waitFor(() => window.consentGate.status('licence') === 'exempt');
});

test('who asks can stop asking; nothing else rejects', async ({visitor, world}) => {
  world.page(open, pageOf());
  await visitor.open(url);
  await visitor.evaluate(ready);
  await visitor.evaluate(() => window.consentGate.decide({licence: true}));
  const outcome = await visitor.evaluate(async () => {
    const stop = new AbortController();
    const asked = window.consentGate.device('licence', {signal: stop.signal});
    stop.abort(new Error('enough'));
    const late = window.consentGate.device('licence', {signal: stop.signal});
    return (await Promise.allSettled([asked, late])).map((each) =>
      each.status === 'rejected' ? (each.reason as Error).message : each.value.kind,
    );
  });
  expect(outcome).toEqual(['enough', 'enough']);
  // Without the file there is no device, and no error either.
  world.page('/consent-gate-device.js', 'throw new Error("no such thing")', {
    'content-type': 'text/javascript',
  });
  await visitor.reload();
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'random', reason: 'unavailable'});
});

test.describe('with Global Privacy Control', () => {
  test.use({gpc: true});
  test('it stays shut whatever is given', async ({visitor, world}) => {
    world.page(open, pageOf());
    await visitor.open(url);
    await visitor.evaluate(ready);
    await visitor.evaluate(() => window.consentGate.decide({licence: true}));
    expect(await visitor.evaluate(device)).toMatchObject({kind: 'random', reason: 'objected'});
    // So does a child's age.
    world.page(open, pageOf({attributes: 'data-region="DE" data-age="12"'}));
    await visitor.open(url);
    await visitor.evaluate(ready);
    await visitor.evaluate(() => window.consentGate.decide({licence: true}));
    expect(await visitor.evaluate(device)).toMatchObject({kind: 'random', reason: 'minor'});
    await settled(visitor);
    expect(files(visitor)).toEqual([]);
  });
});

test('"never" makes it impossible, whatever else is set', async ({visitor, world}) => {
  const purposes = POLICY.purposes.filter(({id}) => id !== 'licence');
  world.page(open, pageOf({policy: {...POLICY, purposes, never: ['fingerprint']}}));
  await visitor.open(url);
  await visitor.evaluate(ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  for (const id of ['licence', 'analytics', 'essential']) {
    expect(await visitor.evaluate((name) => window.consentGate.device(name), id)).toEqual({
      kind: 'none',
      id: '',
      strength: 'none',
      reason: 'never',
    });
  }
  await settled(visitor);
  expect(files(visitor)).toEqual([]);
});

test('no page of the demo draws, plays or measures anything to recognise a device before a choice (E1)', async ({
  visitor,
  world,
}) => {
  world.inject = `<script>(${String(watchReads)})()</script>`;
  const sites = world.sites.filter(({host}) => host !== 'site.example');
  expect(sites.length).toBeGreaterThan(4);
  for (const {host} of sites) {
    await visitor.open(`https://${host}/`);
    await visitor.evaluate(ready);
    const seen = await visitor.evaluate(reads);
    expect(seen.filter((each) => !/^(cookie|matchMedia|Storage)/.test(each))).toEqual([]);
  }
});
