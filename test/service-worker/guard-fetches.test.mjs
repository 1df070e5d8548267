import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {guardFetches} from '../../dist/esm/src/service-worker/guard-fetches.js';
import {ALL, changed, cookieOf, NONE, policy} from '../csp/support/site.mjs';

const HOSTS = ['x.pay.example', 'tiles.maps.example', 'a.stats.example:8443', 'ads.example'];
const [PAY, MAPS, STATS, ADS] = HOSTS;
const recently = {at: Date.now() - 6e4};

const {fetch} = globalThis;
beforeEach(() => {
  globalThis.location = new URL('https://site.example/sw.js');
  globalThis.fetch = () => Promise.resolve(new Response('here'));
});
afterEach(() => {
  delete globalThis.location;
  globalThis.fetch = fetch;
});

/**
 * Which hosts a page can reach through the service worker.
 *
 * @param {{under?: object, visit?: unknown, services?: object[], cookie?: string | null, gpc?: boolean, hosts?: string[]}} given
 *   `cookie: null` is a browser whose service workers cannot read any
 */
const reached = async ({
  under = policy,
  visit,
  services,
  cookie = '',
  gpc = false,
  hosts = HOSTS,
}) => {
  const [name, value] = cookie ? cookie.split(/=(.*)/) : [];
  const scope = Object.assign(new EventTarget(), {
    navigator: {globalPrivacyControl: gpc},
    ...(cookie !== null && {
      cookieStore: {getAll: (asked) => Promise.resolve(asked === name ? [{value}] : [])},
    }),
  });
  guardFetches(under, services, visit, scope);
  const found = [];
  for (const host of hosts) {
    const event = new Event('fetch');
    const answered = new Promise((resolve) =>
      Object.assign(event, {request: new Request(`https://${host}/`), respondWith: resolve}),
    );
    scope.dispatchEvent(event);
    const {type} = await answered;
    if (type !== 'error') found.push(host);
  }
  return found;
};

describe('the judge in a service worker', () => {
  it('goes by the decision, and by the clock that it was made by', async () => {
    assert.deepEqual(await reached({}), [PAY]);
    assert.deepEqual(await reached({cookie: cookieOf(ALL, recently)}), HOSTS);
    assert.deepEqual(await reached({cookie: cookieOf(ALL, recently), gpc: true}), [
      PAY,
      MAPS,
      STATS,
    ]);
    const ahead = cookieOf(ALL, {at: Date.now() + 36e5});
    assert.deepEqual(await reached({cookie: ahead}), [PAY]);
  });

  it('takes no silence for a yes where it cannot read the answer', async () => {
    const under = changed({regime: 'opt-out'});
    assert.deepEqual(await reached({under}), HOSTS);
    assert.deepEqual(await reached({under, cookie: null}), [PAY]);
    assert.deepEqual(await reached({under, cookie: cookieOf(NONE, {under, ...recently})}), [PAY]);
  });

  const byRegion = changed({regime: 'by-region'});

  it('goes by the place and the age that the site tells, and by the strictest rules without', async () => {
    assert.deepEqual(await reached({under: byRegion, visit: {region: 'US-CA'}}), HOSTS);
    assert.deepEqual(await reached({under: byRegion, visit: {region: 'DE'}}), [PAY]);
    assert.deepEqual(await reached({under: byRegion, visit: {region: 'junk'}}), [PAY]);
    assert.deepEqual(await reached({under: byRegion}), [PAY]);
    const cookie = cookieOf(ALL, {under: byRegion, ...recently});
    assert.deepEqual(await reached({under: byRegion, cookie}), HOSTS);
    assert.deepEqual(await reached({under: byRegion, cookie, visit: {age: 12}}), [PAY]);
  });

  it('asks anew for each request, and refuses what it cannot find out about', async () => {
    const regions = ['US-CA', 'DE', 'US-CA', 'DE'];
    const visit = () => Promise.resolve({region: regions.shift()});
    assert.deepEqual(await reached({under: byRegion, visit}), [PAY, STATS]);
    const broken = () => Promise.reject(new Error('No place.'));
    assert.deepEqual(await reached({under: byRegion, visit: broken}), []);
  });

  it('knows what the registry says of a service, on which exemptions depend', async () => {
    const matomo = {id: 'matomo', hosts: ['m.example'], storage: []};
    const [essential, analytics] = policy.purposes;
    const exemptions = {GB: {rule: 'uk-a1-5', justification: 'x'}};
    const of = (definition) =>
      reached({
        under: changed({
          regime: 'by-region',
          purposes: [essential, {...analytics, exemptions}],
          services: [{use: 'matomo', purpose: 'analytics'}],
        }),
        services: [definition],
        visit: {region: 'GB'},
        hosts: ['m.example'],
      });
    assert.deepEqual(await of(matomo), ['m.example']);
    assert.deepEqual(await of({...matomo, ownPurposes: true}), []);
  });

  it('takes Do Not Track for sent where the policy heeds it, unless the site knows better', async () => {
    const under = changed({regime: 'opt-out', signals: {dnt: 'deny'}});
    for (const cookie of ['', cookieOf(ALL, {under, ...recently})]) {
      assert.deepEqual(await reached({under, cookie}), [PAY, MAPS]);
      assert.deepEqual(await reached({under, cookie, visit: {dnt: true}}), [PAY, MAPS]);
      assert.deepEqual(await reached({under, cookie, visit: {dnt: false}}), HOSTS);
    }
    assert.deepEqual(await reached({under: changed({regime: 'opt-out'})}), HOSTS);
  });
});
