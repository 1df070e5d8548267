import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Consent} from '../../dist/esm/src/consent.js';
import {createConsent} from '../../dist/esm/src/index.js';
import {nextRecord} from '../../dist/esm/src/model/next-record.js';
import {resolveStatus} from '../../dist/esm/src/model/status.js';
import {createRules} from '../../dist/esm/src/regions/index.js';
import {openRules} from '../../dist/esm/src/regions/open-rules.js';

const NOW = Date.UTC(2026, 10, 21);

const policy = {
  version: '1',
  site: {name: 'Example', minimumAge: 13},
  regime: 'by-region',
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'preference', category: 'preference', basis: 'consent'},
    {id: 'analytics', category: 'analytics', basis: 'consent'},
    {id: 'ads', category: 'marketing', basis: 'consent', sellsOrShares: true},
    {id: 'licence', category: 'security', basis: 'consent', fingerprint: true},
    {
      id: 'abuse',
      category: 'security',
      basis: 'exempt',
      justification: 'Sign-in attempts are counted.',
      processing: {basis: 'legitimate-interest', interest: 'Safe accounts.'},
    },
  ],
};

const ids = policy.purposes.map(({id}) => id);

/** Some purposes changed, and the rest of the policy. */
const changed = (purposes = {}, more = {}) => ({
  ...policy,
  ...more,
  purposes: policy.purposes.map((each) => ({...each, ...purposes[each.id]})),
});

const statusIn = (
  region,
  id,
  {under = policy, record, services, now = NOW, gpc = false, ...signals} = {},
) =>
  resolveStatus(
    under,
    under.purposes.find((each) => each.id === id),
    record,
    {gpc, ...signals},
    now,
    createRules(under, services ?? under.services ?? [], region, now),
  );

const all = (region, options) => ids.map((id) => statusIn(region, id, options)).join(' ');

describe('the rules of a place', () => {
  for (const [region, expected] of [
    ['DE', 'exempt requested requested requested requested exempt'],
    ['GB', 'exempt requested requested requested requested exempt'],
    ['CH', 'exempt unopposed unopposed requested requested exempt'],
    ['US-CA', 'exempt unopposed unopposed unopposed requested exempt'],
    ['US', 'exempt unopposed unopposed unopposed requested exempt'],
    ['BR', 'exempt requested requested requested requested exempt'],
    ['CA-ON', 'exempt unopposed unopposed unopposed requested exempt'],
    ['CA-QC', 'exempt requested requested requested requested exempt'],
    ['JP', 'exempt unopposed unopposed requested requested exempt'],
    ['AU', 'exempt unopposed unopposed unopposed requested exempt'],
    ['XX', 'exempt requested requested requested requested exempt'],
    [undefined, 'exempt requested requested requested requested exempt'],
  ])
    it(`in ${region ?? 'no known place'} are ${expected}; a fingerprint is asked for first everywhere`, () =>
      assert.equal(all(region), expected));

  it('deny advertising and fingerprints under Global Privacy Control in every place, and nothing else (U2, G5)', () => {
    for (const region of ['US-CA', 'US-WA', 'DE', 'JP', 'AU', 'XX', undefined]) {
      const without = all(region).split(' ');
      for (const id of ['ads', 'licence']) without[ids.indexOf(id)] = 'objected';
      assert.equal(all(region, {gpc: true}), without.join(' '), region);
    }
  });

  describe('where silence would let it run, and a vendor uses the data for itself (U2)', () => {
    const own = (more = {}) => ({
      ...policy,
      services: [{id: 'stats', purpose: 'analytics', ownPurposes: true}],
      ...more,
    });
    for (const [what, region, under, status] of [
      ['that is a sale in California', 'US-CA', own(), 'objected'],
      ['and in a state that nobody named', 'US', own(), 'objected'],
      ['and in one whose law is silent (U8)', 'US-WA', own(), 'objected'],
      ['for `ignore` too', 'US-CA', own({signals: {gpc: 'ignore'}}), 'objected'],
      [
        'but not where a contract forbids it',
        'US-CA',
        own({services: [{id: 'stats', purpose: 'analytics', ownPurposes: false}]}),
        'unopposed',
      ],
      ['and not where people are asked first', 'DE', own(), 'requested'],
      ['nor by the site’s wish', 'US-CA', own({regions: {US: 'opt-in'}}), 'requested'],
      ['nor where no law says what the signal means', 'AU', own(), 'unopposed'],
      ['with one regime for all', undefined, own({regime: 'opt-out'}), 'objected'],
    ])
      it(`${what}: ${status}`, () => {
        assert.equal(statusIn(region, 'analytics', {under, gpc: true}), status);
        assert.notEqual(statusIn(region, 'analytics', {under}), 'objected');
      });

    it('or nobody has looked up whether it does', () => {
      const under = own({services: [{use: 'plausible', purpose: 'analytics'}]});
      const purpose = under.purposes[2];
      const {ruleFor} = createRules(under, undefined, 'US-CA', NOW);
      assert.equal(ruleFor(purpose, {gpc: true}), 'objected');
      const known = [{id: 'plausible', purpose: 'analytics'}];
      assert.equal(
        createRules(under, known, 'US-CA', NOW).ruleFor(purpose, {gpc: true}),
        'opt-out',
      );
    });

    it('leaves the essential alone, and what nobody is asked about', () => {
      const services = ids.map((purpose) => ({id: `s-${purpose}`, purpose, ownPurposes: true}));
      const under = own({services});
      assert.equal(
        all('US-CA', {under, gpc: true}),
        'exempt objected objected objected objected exempt',
      );
    });
  });

  it('let sensitive data be used by silence only where the law gives a right to limit it (U6)', () => {
    const under = changed({analytics: {sensitive: true}});
    for (const [region, status] of [
      ['US-CA', 'unopposed'],
      ['US-UT', 'unopposed'],
      ['US-IA', 'unopposed'],
      ['US-VA', 'requested'],
      ['US-TX', 'requested'],
      ['US', 'requested'],
      ['CH', 'requested'],
      ['AU', 'requested'],
      ['JP', 'requested'],
      ['CA-ON', 'requested'],
      ['DE', 'requested'],
      [undefined, 'requested'],
    ])
      assert.equal(statusIn(region, 'analytics', {under}), status, region);
    assert.equal(statusIn('US-CA', 'analytics', {under, now: Date.UTC(2022, 11, 31)}), 'requested');
    // The site can be sterner, and not laxer.
    const justification = 'x';
    for (const [regions, region, status] of [
      [{US: 'opt-in'}, 'US-CA', 'requested'],
      [{'US-CA': {regime: 'notice', justification}}, 'US-CA', 'unopposed'],
      [{AU: {regime: 'opt-out', justification}}, 'AU', 'requested'],
    ])
      assert.equal(statusIn(region, 'analytics', {under: {...under, regions}}), status, region);
    const {ruleFor} = createRules(
      {...under, regions: {'US-CA': {regime: 'notice', justification}}},
      [],
      'US-CA',
      NOW,
    );
    assert.equal(ruleFor(under.purposes[2], {gpc: false}), 'opt-out');
  });

  it('let the site ignore it only where the law leaves that open, and never where the place is unknown (G5, U8)', () => {
    const under = changed({}, {signals: {gpc: 'ignore'}});
    for (const [region, status] of [
      ['US-CA', 'objected'],
      ['US-WA', 'objected'],
      ['US', 'objected'],
      [undefined, 'objected'],
      ['XX', 'objected'],
      ['DE', 'requested'],
      ['AU', 'unopposed'],
    ])
      assert.equal(statusIn(region, 'ads', {under, gpc: true}), status, region);
  });

  it('take it for an objection to legitimate interest where the site says so; the essential stays (GDPR Art. 21(5))', () => {
    const processing = {basis: 'legitimate-interest', interest: 'x'};
    const under = changed({essential: {processing}}, {signals: {gpc: 'treat-as-objection'}});
    assert.equal(statusIn('DE', 'abuse', {under, gpc: true}), 'objected');
    assert.equal(statusIn('DE', 'essential', {under, gpc: true}), 'exempt');
    assert.equal(statusIn('DE', 'abuse', {gpc: true}), 'exempt');
    assert.equal(statusIn('DE', 'abuse', {under}), 'exempt');
  });

  it('leave Do Not Track alone unless the policy heeds it, and then deny analytics and marketing (G6)', () => {
    assert.equal(all('US-CA', {dnt: true}), all('US-CA'));
    const under = changed({}, {signals: {dnt: 'deny'}});
    assert.equal(
      all('US-CA', {under, dnt: true}),
      'exempt unopposed objected objected requested exempt',
    );
    assert.equal(all('US-CA', {under}), all('US-CA'));
  });

  it('are opt-in everywhere in the US by one line (U12)', () => {
    const under = changed({}, {regions: {US: 'opt-in'}});
    assert.equal(all('US-CA', {under}), all('DE'));
    assert.equal(all('US', {under}), all('DE'));
    assert.equal(all('AU', {under}), all('AU'));
  });

  it('are the narrowest that the site names', () => {
    const regions = {
      CA: {regime: 'opt-out', justification: 'x'},
      'CA-QC': 'opt-in',
      NG: {regime: 'opt-out', justification: 'x'},
    };
    const under = changed({}, {regions});
    assert.equal(statusIn('CA-QC', 'ads', {under}), 'requested');
    assert.equal(statusIn('CA', 'ads', {under}), 'unopposed');
    assert.equal(statusIn('NG', 'ads', {under}), 'unopposed');
    assert.equal(statusIn('AQ', 'ads', {under}), 'requested');
  });

  it('have nothing to say where the policy has one regime for all', () => {
    for (const regime of ['opt-in', 'opt-out', 'notice', undefined])
      for (const id of ids) {
        const under = changed({}, {regime});
        const purpose = under.purposes.find((each) => each.id === id);
        const plain = resolveStatus(under, purpose, undefined, {gpc: false}, NOW);
        assert.equal(statusIn('US-CA', id, {under}), plain);
        assert.equal(statusIn('DE', id, {under}), plain);
      }
  });
});

const exempt = (rule, more = {}) => ({rule, justification: 'Because.', ...more});
const AUDIENCE = {lifetime: 'P13M', retention: 'P25M', thirdPartyReuse: false, crossSite: false};

describe('an exemption', () => {
  const uk = changed({
    analytics: {
      exemptions: {GB: exempt('uk-a1-5'), FR: exempt('fr-audience', {audience: AUDIENCE})},
    },
    preference: {exemptions: {GB: exempt('uk-a1-6')}},
    licence: {exemptions: {GB: exempt('uk-a1-4', {reviewedAt: '2026-11-01'})}},
  });

  it('runs until the visitor objects, in its place and nowhere else (N3, N7)', () => {
    assert.equal(all('GB', {under: uk}), 'exempt unopposed unopposed requested exempt exempt');
    assert.equal(all('FR', {under: uk}), 'exempt requested unopposed requested requested exempt');
    for (const region of ['DE', 'IE', 'XX', undefined])
      assert.equal(all(region, {under: uk}), all('DE'));
  });

  it('is none before it was law: the UK on 4 February 2026 (N7)', () => {
    assert.equal(all('GB', {under: uk, now: Date.UTC(2026, 1, 4)}), all('DE'));
    assert.equal(statusIn('GB', 'analytics', {under: uk, now: Date.UTC(2026, 1, 5)}), 'unopposed');
  });

  it('ends with an objection, by one answer', () => {
    const record = nextRecord(uk, undefined, new Map([['analytics', 'refused']]), {}, NOW, () =>
      'A'.repeat(22),
    );
    assert.equal(statusIn('GB', 'analytics', {under: uk, record}), 'refused');
  });

  for (const [what, service, covered] of [
    ['of the site’s own', {id: 'stats', purpose: 'analytics'}, true],
    [
      'whose vendor uses the data for itself (N7)',
      {id: 'stats', purpose: 'analytics', ownPurposes: true},
      false,
    ],
    ['by `use` that nobody has looked up', {use: 'google-analytics', purpose: 'analytics'}, false],
  ])
    it(`${covered ? 'covers' : 'does not cover'} a service ${what}`, () => {
      const under = {...uk, services: [service]};
      const rules = createRules(under, undefined, 'GB', NOW);
      const purpose = under.purposes.find(({id}) => id === 'analytics');
      assert.equal(rules.ruleFor(purpose, {gpc: false}), covered ? 'opt-out' : 'opt-in');
    });

  it('of audience measurement does not cover a tracker of more than 13 months (N3)', () => {
    for (const [duration, status] of [
      ['P13M', 'unopposed'],
      ['P2Y', 'requested'],
      ['PT24H', 'unopposed'],
      [undefined, 'unopposed'],
    ]) {
      const item = {kind: 'cookie', name: '_st', ...(duration && {duration})};
      const under = {...uk, services: [{id: 'stats', purpose: 'analytics', storage: [item]}]};
      assert.equal(statusIn('FR', 'analytics', {under}), status, duration);
    }
  });

  it('for the whole EEA holds in each of its countries, and not beyond', () => {
    const under = changed({
      licence: {exemptions: {EEA: exempt('strictly-necessary', {reviewedAt: '2026-11-01'})}},
    });
    assert.equal(statusIn('DE', 'licence', {under}), 'exempt');
    assert.equal(statusIn('IS', 'licence', {under}), 'exempt');
    assert.equal(statusIn('GB', 'licence', {under}), 'requested');
    assert.equal(statusIn('XX', 'licence', {under}), 'requested');
  });

  it('is none that the law of the place does not have', () => {
    const under = changed({
      analytics: {exemptions: {DE: exempt('fr-audience', {audience: AUDIENCE})}},
    });
    assert.equal(statusIn('DE', 'analytics', {under}), 'requested');
  });
});

describe('a visitor’s age', () => {
  const DENIED = 'exempt refused refused refused refused exempt';

  for (const [region, age, expected] of [
    ['DE', 15, DENIED],
    ['DE', 16, all('DE')],
    ['FR', 14, DENIED],
    ['FR', 15, all('FR')],
    ['GB', 13, all('GB')],
    ['US-CA', 12, DENIED],
    ['US-CA', 13, 'exempt requested requested requested requested exempt'],
    ['US-CA', 15, 'exempt requested requested requested requested exempt'],
    ['US-CA', 16, all('US-CA')],
    ['US-MD', 17, 'exempt requested requested refused requested exempt'],
    ['BR', 17, 'exempt requested requested refused requested exempt'],
    ['IN', 17, DENIED],
    [undefined, 17, DENIED],
    [undefined, 18, all(undefined)],
    ['DE', NaN, DENIED],
    ['DE', -1, DENIED],
  ])
    it(`of ${age} in ${region ?? 'no known place'}: ${expected} (U1, U10, U11)`, () =>
      assert.equal(all(region, {age}), expected));

  it('below the site’s own minimum denies whatever the law says', () => {
    const under = changed({}, {site: {name: 'x', minimumAge: 21}});
    assert.equal(all('DE', {under, age: 20}), DENIED);
  });

  it('denies over a yes, and an exempt fingerprint too', () => {
    const given = new Map(ids.map((id) => [id, 'given']));
    const record = nextRecord(policy, undefined, given, {}, NOW, () => 'A'.repeat(22));
    assert.equal(all('DE', {record, age: 15}), DENIED);
    const under = changed({
      licence: {basis: 'exempt', justification: 'x'},
      analytics: {exemptions: {DE: exempt('strictly-necessary')}},
    });
    assert.equal(all('DE', {under, age: 15}), DENIED);
  });

  it('changes nothing where nobody says it', () => {
    assert.equal(all('DE', {age: undefined}), all('DE'));
  });
});

/** A consent of its own, on a server's terms. */
const create = (under, options = {}) => {
  let text;
  const storage = {read: () => text, write: (value) => void (text = value)};
  return new Consent(under, {
    storage,
    now: () => NOW,
    loadRules: () => Promise.resolve({openRules}),
    ...options,
  });
};

describe('a consent that goes by region', () => {
  it('denies everything, the exempt too, until the law of the place is here', async () => {
    let arrive;
    const rules = new Promise((resolve) => (arrive = resolve));
    const consent = create(policy, {region: 'US-CA', loadRules: () => rules});
    consent.acceptAll();
    await Promise.resolve();
    assert.deepEqual(
      ids.filter((id) => consent.allows(id)),
      [],
    );
    assert.equal(consent.decision, undefined);
    arrive({openRules});
    await consent.ready;
    assert.deepEqual(
      ids.filter((id) => consent.allows(id)),
      ['essential', 'preference', 'analytics', 'ads', 'abuse'],
    );
    assert.deepEqual(consent.open, ['licence']);
  });

  it('stays shut where that cannot be had, or what the policy says of places has faults', async () => {
    for (const consent of [
      create(policy, {region: 'US-CA', loadRules: () => Promise.reject(new Error('off line'))}),
      create(changed({}, {regions: {DE: {regime: 'opt-out', justification: 'x'}}}), {
        region: 'US-CA',
      }),
    ]) {
      await assert.rejects(consent.ready);
      assert.deepEqual(
        ids.filter((id) => consent.allows(id)),
        [],
      );
    }
  });

  it('fetches it by itself for `createConsent`', async () => {
    const storage = {read: () => undefined, write: () => {}};
    const consent = createConsent(structuredClone(policy), {region: 'US-CA', storage});
    assert.equal(consent.allows('ads'), false);
    await consent.ready;
    assert.equal(consent.allows('ads'), true);
  });

  it('never fetches it for a policy that does not, and counts at once', () => {
    const loadRules = () => assert.fail('It was fetched.');
    const consent = create(changed({}, {regime: 'opt-out'}), {region: 'DE', loadRules});
    assert.equal(consent.allows('analytics'), true);
    assert.equal(consent.minor, false);
  });

  it('fetches it for Global Privacy Control where nobody is asked first, since a vendor may use the data for itself (U2)', async () => {
    const services = [
      {use: 'clarity', purpose: 'analytics'},
      {use: 'plausible', purpose: 'preference'},
    ];
    const registry = {clarity: {id: 'clarity', ownPurposes: true}, plausible: {id: 'plausible'}};
    for (const [gpc, statuses] of [
      [true, ['objected', 'unopposed']],
      [false, ['unopposed', 'unopposed']],
    ]) {
      const consent = create(changed({}, {regime: 'opt-out', services}), {
        signals: () => ({gpc}),
        loadService: async (id) => registry[id],
        ...(!gpc && {loadRules: () => assert.fail('It was fetched.')}),
      });
      await consent.ready;
      assert.deepEqual(
        ['analytics', 'preference'].map((id) => consent.status(id)),
        statuses,
      );
    }
    const asking = create(changed({}, {regime: 'opt-in'}), {
      signals: () => ({gpc: true}),
      loadRules: () => assert.fail('It was fetched.'),
    });
    await asking.ready;
    assert.equal(asking.status('analytics'), 'requested');
  });

  it('takes the region from a function, which is asked once', async () => {
    let asked = 0;
    const consent = create(policy, {region: () => (asked++, 'US-CA')});
    await consent.ready;
    assert.equal(consent.allows('ads'), true);
    assert.equal(asked, 1);
  });

  it('does not ask in a place that only wants the visitor told, not even once a no has expired', async () => {
    let now = NOW;
    const consent = create(changed({}, {regime: 'by-region'}), {region: 'AU', now: () => now});
    await consent.ready;
    consent.rejectAll();
    now += 400 * 864e5;
    assert.deepEqual(consent.open, ['ads', 'licence']);
    assert.equal(consent.allows('analytics'), false);
  });

  it('keeps an answer no longer than the place’s authority says: six months in Ireland', async () => {
    let now = NOW;
    const under = changed({}, {validity: 'P12M'});
    for (const [region, status] of [
      ['IE', 'expired'],
      ['DE', 'given'],
    ]) {
      now = NOW;
      const consent = create(under, {region, now: () => now});
      await consent.ready;
      consent.decide({analytics: true});
      now += 200 * 864e5;
      assert.equal(consent.status('analytics'), status, region);
    }
  });

  it('records no answer to what nobody was asked there: it would count elsewhere', async () => {
    const under = changed({
      licence: {exemptions: {GB: exempt('uk-a1-4', {reviewedAt: '2026-11-01'})}},
    });
    const consent = create(under, {region: 'GB'});
    await consent.ready;
    assert.equal(consent.status('licence'), 'exempt');
    consent.acceptAll();
    consent.decide({licence: true});
    assert.equal('licence' in consent.decision.answers, false);
    assert.equal(consent.decision.answers.analytics.answer, 'given');
    const signalled = create(under, {region: 'GB', signals: () => ({gpc: true})});
    await signalled.ready;
    signalled.decide({licence: true});
    assert.equal(signalled.decision, undefined);
  });

  it('lets an objection be taken back there all the same, but by no child (L7)', async () => {
    const processing = {basis: 'legitimate-interest', interest: 'Paid for by who uses it.'};
    const exemptions = {GB: exempt('uk-a1-4', {reviewedAt: '2026-11-01'})};
    const under = changed({licence: {exemptions, processing}});
    for (const [age, answer, status] of [
      [undefined, 'given', 'exempt'],
      [12, 'objected', 'refused'],
    ]) {
      const consent = create(under, {region: 'GB', age});
      await consent.ready;
      consent.object('licence');
      assert.equal(consent.allows('licence'), false);
      consent.decide({licence: true});
      assert.equal(consent.decision.answers.licence.answer, answer);
      assert.equal(consent.status('licence'), status);
    }
  });

  it('records no yes of a visitor who is too young, and says so', async () => {
    const consent = create(policy, {region: 'DE', age: 15});
    await consent.ready;
    assert.equal(consent.minor, true);
    assert.deepEqual(consent.open, []);
    consent.acceptAll();
    consent.decide({analytics: true, licence: true});
    assert.equal(consent.decision, undefined);
    assert.deepEqual(
      ids.filter((id) => consent.allows(id)),
      ['essential', 'abuse'],
    );
    const adult = create(policy, {region: 'DE', age: '16'});
    await adult.ready;
    assert.equal(adult.minor, false);
    adult.acceptAll({named: ['licence']});
    assert.equal(adult.allows('licence'), true);
  });

  it('heeds an age with any regime, told by a signal too, and takes what is no number for a child’s', async () => {
    const under = changed({}, {regime: 'opt-out'});
    for (const options of [
      {region: 'DE', age: 15},
      {region: 'DE', age: 'fifteen'},
      {region: 'DE', age: ''},
      {region: 'DE', signals: () => ({age: 15})},
      {age: 17},
    ]) {
      const consent = create(under, options);
      await consent.ready;
      assert.equal(consent.minor, true, JSON.stringify(options));
      assert.equal(consent.allows('analytics'), false);
    }
    const consent = create(under, {region: 'US-CA', age: 15});
    await consent.ready;
    assert.equal(consent.minor, false);
    assert.equal(consent.status('analytics'), 'requested');
  });

  it('hears Do Not Track from the browser, exactly "1", where the policy heeds it (G6)', async () => {
    for (const [said, status] of [
      ['1', 'objected'],
      ['0', 'unopposed'],
      ['unspecified', 'unopposed'],
      [1, 'unopposed'],
      [null, 'unopposed'],
    ]) {
      // Newer versions of Node have a navigator of their own.
      const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
      const value = {doNotTrack: said};
      Object.defineProperty(globalThis, 'navigator', {value, configurable: true});
      const consent = create(changed({}, {signals: {dnt: 'deny'}}), {region: 'US-CA'});
      await consent.ready;
      delete globalThis.navigator;
      if (own) Object.defineProperty(globalThis, 'navigator', own);
      assert.equal(consent.status('analytics'), status, String(said));
    }
  });

  it('adds the site’s signals to the browser’s: either’s yes counts, and only `true` is one (G2, G4)', async () => {
    for (const [said, status] of [
      [true, 'objected'],
      [1, 'unopposed'],
      ['1', 'unopposed'],
      [undefined, 'unopposed'],
      [false, 'unopposed'],
    ]) {
      const consent = create(policy, {region: 'US-CA', signals: () => ({gpc: said})});
      await consent.ready;
      assert.equal(consent.status('ads'), status, String(said));
    }
  });
});
