import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, POLICY} from '../page.js';

const open = '/device/page.html';
const url = `https://site.example${open}`;
const device = () => window.consentGate.device('licence');

test('no byte of the device file is fetched while its purpose is denied, and the answer is none (E1, E3)', async ({
  visitor,
  world,
}) => {
  world.page(open, pageOf());
  const fetched = () => world.log.filter(({path}) => path === '/consent-gate-device.js').length;
  await visitor.open(url);
  expect(await visitor.evaluate(device)).toEqual({kind: 'none', id: '', reason: 'requested'});
  await visitor.evaluate(() =>
    window.consentGate.decide({licence: false, analytics: true, preference: true, marketing: true}),
  );
  expect(await visitor.evaluate(device)).toEqual({kind: 'none', id: '', reason: 'refused'});
  expect(await visitor.evaluate(() => window.consentGate.device('analytics'))).toMatchObject({
    kind: 'none',
    reason: 'unknown-purpose',
  });
  await settled(visitor);
  expect(fetched()).toBe(0);

  // A yes alone fetches nothing either: the page has to ask for the device.
  await visitor.evaluate(() => window.consentGate.decide({licence: true}));
  await settled(visitor);
  expect(fetched()).toBe(0);

  const first = await visitor.evaluate(device);
  expect(first.kind).toBe('fingerprint');
  expect(first.id).toMatch(/^[0-9a-f]{64}$/);
  expect(fetched()).toBe(1);
  expect((await visitor.evaluate(device)).id).toBe(first.id);

  await visitor.evaluate(() => window.consentGate.withdraw('licence'));
  expect(await visitor.evaluate(device)).toMatchObject({kind: 'none', reason: 'withdrawn'});
});

test('the library tells nobody, even when its dice say so (F3)', async ({visitor, world}) => {
  world.page(open, pageOf({head: '<script>Math.random = () => 0;</script>'}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  expect((await visitor.evaluate(device)).kind).toBe('fingerprint');
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
});

test('two purposes get ids that cannot be joined (E6)', async ({visitor, world}) => {
  const other = {id: 'refunds', category: 'security', basis: 'consent', fingerprint: true};
  world.page(open, pageOf({policy: {...POLICY, purposes: [...POLICY.purposes, other]}}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  const ids = await visitor.evaluate(async () => [
    (await window.consentGate.device('licence')).id,
    (await window.consentGate.device('refunds')).id,
  ]);
  expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(ids[1]).not.toBe(ids[0]);
});

test('"never" makes it impossible, whatever else is set', async ({visitor, world}) => {
  const purposes = POLICY.purposes.filter(({id}) => id !== 'licence');
  world.page(open, pageOf({policy: {...POLICY, purposes, never: ['fingerprint']}}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  for (const id of ['licence', 'analytics', 'essential']) {
    expect(await visitor.evaluate((name) => window.consentGate.device(name), id)).toEqual({
      kind: 'none',
      id: '',
      reason: 'never',
    });
  }
  await settled(visitor);
  expect(world.log.filter(({path}) => path === '/consent-gate-device.js')).toEqual([]);
});
