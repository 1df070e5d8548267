import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, POLICY} from '../page.js';

const open = '/beacons/page.html';
const url = `https://site.example${open}`;

const send = (name: string): boolean =>
  navigator.sendBeacon(`https://a.stats.example/${name}`, name);

test.beforeEach(({world}) => playVendors(world));

test('gate.queue: a beacon waits for the answer; what is sent after a no is dropped for good', async ({
  visitor,
  world,
}) => {
  world.page(open, pageOf({policy: {...POLICY, gate: {queue: true}}}));
  const arrived = () => visitor.requests().map(({path}) => path);
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  expect(await visitor.evaluate(send, 'asked')).toBe(true);
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await expect.poll(arrived).toEqual(['/asked']);

  await visitor.evaluate(() => window.consentGate.rejectAll());
  expect(await visitor.evaluate(send, 'refused')).toBe(true);
  await settled(visitor);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  expect(await visitor.evaluate(send, 'given')).toBe(true);
  await expect.poll(arrived).toEqual(['/asked', '/given']);
});

test('without it a beacon that is held is not sent later', async ({visitor, world}) => {
  world.page(open, pageOf());
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(send, 'asked');
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.evaluate(send, 'given');
  await expect.poll(() => visitor.requests().map(({path}) => path)).toEqual(['/given']);
});
