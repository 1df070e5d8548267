import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {arrive, expectTraces, provePromises} from './prove-promises.js';
import {reached} from './traces.js';

const URL = 'https://mixroom.example/';
const SESSION = 'mixroom_session';

provePromises({
  url: URL,
  always: {cookies: [SESSION]},
  purposes: {
    maps: {
      localStorage: ['mapbox.eventData.uuid'],
      hosts: ['api.mapbox.com', 'events.mapbox.com'],
    },
    ai: {},
  },
});

test('the map comes with the press of its own button', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.press('Reject all');
  await visitor.click('#show-map');
  await expectTraces(visitor, {
    cookies: [SESSION, 'cookie_consent'],
    localStorage: ['mapbox.eventData.uuid'],
    hosts: ['api.mapbox.com', 'events.mapbox.com'],
  });
});

test('what is typed goes to the AI provider after a yes, not before', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.press('Reject all');
  await visitor.click('#assistant button');
  await settled(visitor);
  expect(reached(visitor)).toEqual([]);
  await visitor.click('#allow-ai');
  await expect
    .poll(() => visitor.requests('api.anthropic.com').map(({method}) => method))
    .toContain('POST');
  await settled(visitor);
  expect(reached(visitor)).toEqual(['api.anthropic.com']);
});

test('Stripe comes with the payment, whatever was refused', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.press('Reject all');
  await settled(visitor);
  expect(reached(visitor)).toEqual([]);
  await visitor.click('#checkout');
  await expectTraces(visitor, {
    cookies: [SESSION, 'cookie_consent', '__stripe_mid', '__stripe_sid'],
    hosts: ['js.stripe.com', 'm.stripe.com', 'm.stripe.network'],
  });
});
