import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Consent} from '../../dist/esm/src/consent.js';
import {connect} from '../../dist/esm/src/calls/index.js';
import {loadCalls} from '../../dist/esm/src/calls/load-calls.js';
import {withAdvancedMode} from '../../dist/esm/src/model/find-mode-faults.js';
import {findFaults} from '../../dist/esm/src/model/find-faults.js';
import {explainFaults} from '../../dist/esm/src/model/explain-faults.js';
import {loadService, serviceIds} from '../../dist/esm/src/services/index.js';
import {createDocument, createJar, openPage, reported, vendorOf} from './support/page.mjs';

const analytics = {use: 'google-analytics', purpose: 'analytics'};

const purposes = [
  {id: 'analytics', category: 'analytics', basis: 'consent'},
  {id: 'marketing', category: 'marketing', basis: 'consent'},
];
const policy = {version: '1', purposes, services: [analytics]};

/** A consent in whose jar everything has been allowed. */
const returning = (options) => {
  const storage = createJar();
  new Consent({...policy, services: []}, {storage}).acceptAll();
  // The purposes are the same, so that the answer stands.
  return new Consent({...policy, material: false}, {storage, loadService, ...options});
};

describe('a yes', () => {
  it('counts once its vendors have been told of it, and not a moment before', async () => {
    let resolve;
    const promise = new Promise((done) => (resolve = done));
    const seen = [];
    const consent = returning({
      loadCalls: async (_services, standing) => {
        await promise;
        return () => {
          seen.push(standing.status('analytics'));
          return new Set();
        };
      },
    });
    assert.deepEqual([consent.allows('analytics'), consent.allows('marketing')], [false, true]);
    await new Promise((done) => setTimeout(done));
    assert.equal(consent.allows('analytics'), false);
    resolve();
    await consent.ready;
    assert.deepEqual(seen, ['given']);
    assert.equal(consent.allows('analytics'), true);
  });

  it('counts for nothing where what there is to tell could not be had', async () => {
    const consent = returning({loadCalls: () => Promise.reject(new Error('off line'))});
    await assert.rejects(consent.ready, /off line/);
    assert.equal(consent.allows('analytics'), false);
  });

  it('is told to vendors before anybody who listens hears of it, a no too', async () => {
    const order = [];
    const consent = new Consent(policy, {
      storage: createJar(),
      loadService,
      loadCalls: (_services, standing) =>
        Promise.resolve(() => {
          order.push(`told ${standing.status('analytics')}`);
          return new Set();
        }),
    });
    consent.addEventListener('decision', () => order.push('heard'));
    await consent.ready;
    consent.acceptAll();
    consent.withdraw();
    assert.deepEqual(order, ['told requested', 'told given', 'heard', 'told withdrawn', 'heard']);
  });
});

describe('the calls', () => {
  it('are made for others when one throws, which is reported', async () => {
    const heard = [];
    const root = {
      clarity() {
        throw new Error('broken');
      },
      fbq: Object.assign((...args) => heard.push(args), {callMethod: () => {}}),
      get posthog() {
        throw new Error('worse');
      },
    };
    const services = ['posthog', 'clarity', 'meta-pixel'].map((use) => ({
      use,
      purpose: 'analytics',
    }));
    const consent = await openPage({services, root});
    heard.length = reported.length = 0;
    consent.acceptAll();
    assert.deepEqual(heard, [['consent', 'grant']]);
    assert.deepEqual(reported.splice(0).map(String), ['Error: worse', 'Error: broken']);
    assert.equal(consent.allows('analytics'), true);
  });

  it('are fetched for services that have some, on a page', async () => {
    const none = await Promise.all(['mapbox', 'stripe', 'youtube', 'hotjar'].map(loadService));
    assert.equal(await loadCalls()(none, {}), undefined);
    const some = [{...(await loadService('clarity')), purpose: 'analytics'}];
    assert.equal(await loadCalls()(some, {}), undefined);
    globalThis.document = createDocument();
    assert.equal(typeof (await loadCalls()(some, {})), 'function');
    delete globalThis.document;
  });

  for (const answered of [true, false])
    it(`are made again when the page has loaded, to who was not there before${answered ? '' : ', undecided'}`, async () => {
      const calls = [];
      const root = {};
      const services = ['amplitude', 'clarity'].map((use) => ({use, purpose: 'analytics'}));
      const jar = createJar();
      if (answered) (await openPage({services, jar})).acceptAll();
      let loaded;
      globalThis.addEventListener = (type, listener) =>
        void (type === 'load' && (loaded = listener));
      await openPage({services, root, jar, document: createDocument('loading')});
      delete globalThis.addEventListener;
      root.amplitude = {setOptOut: (is) => calls.push(is)};
      loaded();
      assert.deepEqual(calls, [!answered]);
      assert.equal(root.clarity.q?.length, answered ? 1 : undefined);
    });
});

describe('what a vendor would keep and send after the next yes (V0d, matomo#17183)', () => {
  for (const [use, global, call] of [
    ['matomo', '_paq', (calls) => ({push: (each) => calls.push(each)})],
    [
      'meta-pixel',
      'fbq',
      (calls) => Object.assign((...each) => calls.push(each), {callMethod: () => {}}),
    ],
    [
      'tiktok',
      'ttq',
      (calls) =>
        Object.assign(
          [],
          Object.fromEntries(
            ['holdConsent', 'grantConsent', 'revokeConsent', 'disableCookie'].map((name) => [
              name,
              () => calls.push([name]),
            ]),
          ),
        ),
    ],
  ])
    it(`${use} is not told of a yes in a page where it ran before a no`, async () => {
      const calls = [];
      const root = {[global]: call(calls)};
      const consent = await openPage({services: [{use, purpose: 'analytics'}], root});
      consent.rejectAll();
      consent.acceptAll();
      const yes = calls.length;
      assert.match(String(calls.at(-1)), /grant|Given/i);
      consent.withdraw();
      const no = calls.length;
      assert.ok(no > yes);
      consent.acceptAll();
      assert.equal(calls.length, no);
    });

  for (const [use, reset] of [
    ['posthog', ['reset', true]],
    ['mixpanel', ['reset']],
    ['amplitude', ['reset']],
  ])
    it(`${use} meets somebody new after a withdrawal, before the yes`, async () => {
      const calls = [];
      const names = ['reset', 'opt_in_capturing', 'opt_in_tracking', 'setOptOut'];
      const sdk = Object.fromEntries(
        [...names, 'opt_out_capturing', 'opt_out_tracking'].map((name) => [
          name,
          (...args) => calls.push([name, ...args]),
        ]),
      );
      const consent = await openPage({
        services: [{use, purpose: 'analytics'}],
        root: {[use]: sdk},
      });
      consent.acceptAll();
      assert.ok(!calls.flat().includes('reset'));
      consent.withdraw();
      calls.length = 0;
      consent.acceptAll();
      assert.deepEqual(calls[0], reset);
      assert.equal(calls.length, 2);
    });
});

describe('advanced mode (C5, V0c)', () => {
  const advanced = (regions, more) => ({
    ...analytics,
    ...more,
    options: {mode: 'advanced', regions},
  });
  const open = async (service, region, act = () => {}) => {
    const consent = await openPage({services: [service], region});
    act(consent);
    return consent.allows(service.id ?? service.use);
  };

  it('lets a service in before a yes and after a no, in the regions that are named', async () => {
    for (const act of [() => {}, (consent) => consent.rejectAll()]) {
      assert.equal(await open(advanced('US-TX, BR'), 'BR', act), true);
      assert.equal(await open(advanced('US-TX,BR'), 'US-TX', act), true);
      assert.equal(await open(advanced('US'), 'US-TX', act), true);
      assert.equal(await open(advanced('US'), () => 'us-tx', act), true);
    }
  });

  it('lets nobody in elsewhere, where nobody knows where, or in basic mode', async () => {
    for (const region of [undefined, '', 'DE', 'US', 'US-T', 'US-TXA'])
      assert.equal(await open(advanced('US-TX,BR,'), region), false, region);
    assert.equal(await open({...analytics, options: {regions: 'BR'}}, 'BR'), false);
    assert.equal(await open(advanced('BR', {use: 'meta-pixel'}), 'BR'), false);
  });

  it('opens neither the purpose nor its storage, and ends with an objection', async () => {
    const services = [advanced('BR')];
    const consent = await openPage({services, region: 'BR'});
    assert.equal(consent.allows('google-analytics'), true);
    assert.equal(consent.allows('analytics'), false);
    assert.equal(consent.status('google-analytics'), 'requested');
    consent.object('analytics');
    assert.equal(consent.allows('google-analytics'), false);
    const signalled = await openPage({services, region: 'BR', gpc: true});
    assert.equal(signalled.allows('google-analytics'), false);
  });

  it('lets nobody in who was refused by name, and tells the vendor of that no', async () => {
    const services = [advanced('BR'), {id: 'other', purpose: 'analytics'}];
    const root = {};
    const consent = await openPage({services, region: 'BR', root});
    consent.decide({analytics: true}, {except: ['google-analytics']});
    assert.deepEqual(
      ['analytics', 'other', 'google-analytics'].map((id) => consent.allows(id)),
      [true, true, false],
    );
    const update = root.dataLayer.at(-1);
    assert.deepEqual(
      [update[0], update[1], update[2].analytics_storage],
      ['consent', 'update', 'denied'],
    );
  });

  it('does not open a purpose that a service is called after', async () => {
    assert.equal(await open(advanced('BR', {id: 'analytics'}), 'BR'), false);
  });

  for (const [options, path, words] of [
    [{mode: 'advanced'}, 'regions', /name each region/],
    [{mode: 'advanced', regions: ' , '}, 'regions', /name each region/],
    [{mode: 'advanced', regions: 'EU'}, 'regions', /"EU".*AT,BE,BG.*,SK"/],
    [{mode: 'advanced', regions: 'BR,EEA'}, 'regions', /"EEA".*,IS,.*,LI,.*,NO,/],
    [{mode: 'advanced', regions: 'UK'}, 'regions', /"UK".*Write "GB"/],
    [{mode: 'advanced', regions: 'Texas'}, 'regions', /"Texas".*ISO 3166/],
    [{mode: 'advanced', regions: 'us-tx'}, 'regions', /"us-tx".*ISO 3166/],
    [{mode: 'Advanced', regions: 'BR'}, 'mode', /Did you mean "advanced"/],
  ])
    it(`is refused with the fix: ${JSON.stringify(options)} (C3)`, () => {
      const faults = findFaults({...policy, services: [{...analytics, options}]});
      assert.deepEqual(
        faults.map((fault) => fault.path),
        [`services[0].options.${path}`],
      );
      assert.match(explainFaults(faults), words);
    });

  it('is taken with codes of countries and their parts, and not checked in basic mode', () => {
    for (const options of [
      {mode: 'advanced', regions: 'DE, FR,US-TX,GB-SCT'},
      {mode: 'basic'},
      {regions: 'anywhere'},
    ])
      assert.deepEqual(findFaults({...policy, services: [{...analytics, options}]}), []);
  });

  it('is refused for a service without one', () => {
    const services = [
      {use: 'hotjar', purpose: 'analytics', options: {mode: 'advanced', regions: 'BR'}},
    ];
    const faults = findFaults({...policy, services});
    assert.match(explainFaults(faults), /services\[0\]\.options\.mode .*hotjar.* has no such mode/);
  });
});

describe('the registry and the calls', async () => {
  const files = readdirSync('src/calls/vendors').map((file) => file.replace('.ts', ''));
  const services = await Promise.all(serviceIds.map(loadService));

  it('know each other', () => {
    const named = new Set(services.flatMap(({calls = []}) => calls));
    assert.deepEqual([...named].sort(), files.sort());
  });

  it('agree on who has an advanced mode', async () => {
    const found = [];
    for (const {id, calls} of services)
      if (calls && (await vendorOf(calls)).advanced) found.push(id);
    assert.deepEqual(found, withAdvancedMode);
  });
});

describe('connect()', () => {
  const sdk = () => {
    const calls = [];
    return {calls, setOptOut: (is) => void calls.push(is), reset: () => void calls.push('reset')};
  };
  const create = (more) =>
    new Consent(
      {...policy, services: [{use: 'amplitude', purpose: 'analytics'}], ...more},
      {storage: createJar(), loadService},
    );

  it('stops an SDK at once, and has it follow each decision until it is ended', async () => {
    const amplitude = sdk();
    const consent = create();
    const end = connect(consent, 'amplitude', amplitude);
    assert.deepEqual(amplitude.calls, [true]);
    await consent.ready;
    consent.acceptAll();
    assert.deepEqual(amplitude.calls, [true, false]);
    consent.withdraw();
    assert.deepEqual(amplitude.calls, [true, false, true]);
    end();
    consent.acceptAll();
    assert.deepEqual(amplitude.calls, [true, false, true]);
  });

  it('stops it for good where the policy does not use it, has not come, or is not valid', async () => {
    for (const more of [{services: []}, {services: [{use: 'nonsense', purpose: 'analytics'}]}]) {
      const amplitude = sdk();
      const consent = create(more);
      connect(consent, 'amplitude', amplitude);
      await consent.ready.catch(() => {});
      consent.acceptAll();
      assert.deepEqual(amplitude.calls, [true]);
    }
  });

  it('lets it go once a policy has come under which it was allowed', async () => {
    const storage = createJar();
    const full = {...policy, services: [{use: 'amplitude', purpose: 'analytics'}]};
    new Consent({...full, services: []}, {storage}).acceptAll();
    const amplitude = sdk();
    const consent = new Consent(Promise.resolve({...full, material: false}), {
      storage,
      loadService,
    });
    connect(consent, 'amplitude', amplitude);
    assert.deepEqual(amplitude.calls, [true]);
    await consent.ready;
    await consent.ready;
    assert.deepEqual(amplitude.calls, [true, false]);
  });
});
