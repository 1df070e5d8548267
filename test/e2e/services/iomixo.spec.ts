import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {arrive, expectTraces} from './prove-promises.js';
import {union} from './traces.js';

const URL = 'https://iomixo.example/';

const always = {cookies: ['iomixo_session'], hosts: ['iomixo.supabase.co']};

test('essential cookies only, and nothing is asked', async ({world, visitor}) => {
  await arrive(visitor, URL);
  await expectTraces(visitor, always);
  expect(await visitor.evaluate(() => document.querySelector('consent-banner') === null)).toBe(
    true,
  );
  // What is never needed is never fetched.
  expect(world.log.filter(({path}) => path.includes('consent-gate-ui'))).toEqual([]);
  await visitor.reload();
  await expectTraces(visitor, always);
});

test('signing in stores the sign-in, signing out removes it', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.press('Sign in');
  await expectTraces(visitor, union(always, {localStorage: ['sb-iomixo-auth-token']}));
  await visitor.press('Sign out');
  await expectTraces(visitor, always);
});

test('Stripe is reached when a plan is ordered, not before', async ({visitor}) => {
  await arrive(visitor, URL);
  await settled(visitor);
  expect(visitor.requests('*.stripe.com')).toEqual([]);
  await visitor.press('Choose Studio');
  const stripe = {
    cookies: ['__stripe_mid', '__stripe_sid'],
    hosts: ['js.stripe.com', 'm.stripe.com', 'm.stripe.network'],
  };
  await expectTraces(visitor, union(always, stripe));
});

test('an upload goes to the bucket and to nobody else', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.click('.drop .primary');
  await expectTraces(visitor, union(always, {hosts: ['storage.googleapis.com']}));
});

test('a third party that the policy does not name stays out', async ({visitor}) => {
  await arrive(visitor, URL);
  await visitor.evaluate(() => {
    const script = document.createElement('script');
    script.src = 'https://connect.facebook.net/en_US/fbevents.js';
    document.head.append(script);
  });
  await expectTraces(visitor, always);
});
