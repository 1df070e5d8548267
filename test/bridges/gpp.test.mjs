import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {GppModel} from '@iabgpp/cmpapi';
import {Consent} from '../../dist/esm/src/consent.js';
import {startGpp, stubGpp} from '../../dist/esm/src/gpp/index.js';
import {limitSensitive, readFields} from '../../dist/esm/src/gpp/read-fields.js';

const policy = {
  version: '1',
  regime: 'opt-out',
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'analytics', category: 'analytics', basis: 'consent'},
    {id: 'ads', category: 'marketing', basis: 'consent', sellsOrShares: true},
  ],
};

/** A consent with a jar of its own. */
const create = (under = policy, options = {}) => {
  let text;
  const storage = {read: () => text, write: (value) => void (text = value)};
  return new Consent(under, {storage, ...options});
};

/** As much of a window as the library looks for. */
const openPage = () => {
  globalThis.window = globalThis;
  globalThis.reportError = (error) => void reported.push(error.message);
};

/** What went wrong behind the page's back. */
let reported = [];

afterEach(() => {
  const found = reported;
  reported = [];
  delete globalThis.window;
  delete globalThis.reportError;
  delete globalThis.__gpp;
  assert.deepEqual(found, []);
});

const ping = () => {
  let answer;
  globalThis.__gpp('ping', (data) => (answer = data));
  return answer;
};

/** A listener's story: `name data`, with the signal as it stood then. */
const listen = () => {
  const told = [];
  globalThis.__gpp('addEventListener', ({eventName, data, pingData}) =>
    told.push(`${eventName} ${data} (${pingData.signalStatus})`),
  );
  return told;
};

const encode = (section, fields) => {
  const model = new GppModel();
  for (const [name, value] of Object.entries(fields)) model.setFieldValue(section, name, value);
  return model.encode();
};

describe('GPP, what a consent means in its words (I7)', () => {
  const fieldsOf = (choice, facts, section = 'usnat') => {
    const consent = create();
    if (choice !== undefined) consent.decide({ads: choice});
    const known = new GppModel();
    known.setFieldValue(section, 'SaleOptOut', 0);
    const present = known.getSection(section);
    const all = Object.entries(readFields(consent, facts));
    return Object.fromEntries(all.filter(([name]) => Object.hasOwn(present, name)));
  };

  for (const [what, choice, facts, expected] of [
    ['not opted out', undefined, {gpc: false}, 'DBABLA~CVQqAAAAAACA.QA'],
    ['opted out, with Global Privacy Control', false, {gpc: true}, 'DBABLA~CVQVAAAAAACA.YA'],
    ['opted out, known to be below 13', false, {gpc: false, age: 12}, 'DBABLA~CVQVAAAAABCA.QA'],
  ])
    it(`usnat, ${what}: ${expected} (Appendix A)`, () =>
      assert.equal(encode('usnat', fieldsOf(choice, facts)), expected));

  it('usca, opted out, with Global Privacy Control: DBABBg~BUUAAACA.YA (Appendix A)', () => {
    assert.equal(encode('usca', fieldsOf(false, {gpc: true}, 'usca')), 'DBABBg~BUUAAACA.YA');
  });

  it('says "not applicable" where nothing is sold or targeted, and claims no agreement that nobody signed', () => {
    const consent = create({...policy, purposes: policy.purposes.slice(0, 2)});
    const fields = readFields(consent, {gpc: false});
    for (const name of [
      'SaleOptOut',
      'SharingOptOut',
      'TargetedAdvertisingOptOut',
      'SaleOptOutNotice',
    ])
      assert.equal(fields[name], 0, name);
    assert.equal(fields.MspaCoveredTransaction, 2);
    for (const [mspa, optOut, provider] of [
      ['opt-out', 1, 2],
      ['service-provider', 2, 1],
    ]) {
      const signed = readFields(consent, {gpc: false, mspa});
      assert.deepEqual(
        [signed.MspaOptOutOptionMode, signed.MspaServiceProviderMode, signed.MspaMode],
        [optOut, provider, optOut],
      );
    }
    assert.equal(fields.ProcessingNotice, 1);
  });

  it('has told of the right to limit sensitive data where there is any, and takes one no for all kinds of it (U6)', () => {
    const sensitive = {id: 'health', category: 'analytics', basis: 'consent', sensitive: true};
    const consent = create({
      ...policy,
      regime: 'opt-in',
      purposes: [...policy.purposes, sensitive],
    });
    const fields = readFields(consent, {gpc: false});
    assert.equal(fields.SensitiveDataLimitUseNotice, 1);
    assert.equal(fields.SensitiveDataProcessingOptOutNotice, 1);
    assert.equal(readFields(create(), {gpc: false}).SensitiveDataLimitUseNotice, 0);

    const own = {SensitiveDataProcessing: [0, 2, 1, 2], PersonalDataConsents: 2};
    const limited = {...own, SensitiveDataProcessing: [0, 1, 1, 1]};
    assert.deepEqual(limitSensitive(consent, own), limited);
    consent.decide({health: true});
    assert.deepEqual(limitSensitive(consent, own), own);
    consent.object('health');
    assert.deepEqual(limitSensitive(consent, own), limited);
    assert.deepEqual(limitSensitive(create(), own), own);
  });

  it('is opted out where one of several is, and where only marketing is there nothing is sold', () => {
    const purposes = [
      ...policy.purposes,
      {id: 'partners', category: 'analytics', basis: 'consent', sellsOrShares: true},
    ];
    const consent = create({...policy, purposes});
    consent.decide({partners: false, ads: true});
    assert.equal(readFields(consent, {gpc: false}).SaleOptOut, 1);
    const plain = create({
      ...policy,
      purposes: [{id: 'ads', category: 'marketing', basis: 'consent'}],
    });
    const fields = readFields(plain, {gpc: false});
    assert.deepEqual([fields.SaleOptOut, fields.TargetedAdvertisingOptOut], [0, 2]);
  });
});

describe('__gpp', () => {
  it('is a stub at once, which queues and keeps listeners, and the real one takes over (I6)', async () => {
    openPage();
    const consent = create();
    const gpp = startGpp(consent, {region: 'US-CA'});
    const told = listen();
    assert.deepEqual(
      [ping().cmpStatus, ping().signalStatus, ping().gppVersion, ping().cmpId],
      ['stub', 'not ready', '1.1', 0],
    );
    let later;
    globalThis.__gpp('somethingElse', (...answer) => (later = answer));
    globalThis.__gpp(
      'getField',
      (...answer) => assert.deepEqual(answer, [null, true]),
      'usnat.Gpc',
    );
    globalThis.__gpp('hasSection', (...answer) => assert.deepEqual(answer, [false, true]), 'usnat');
    assert.equal(later, undefined);
    await gpp.ready;
    assert.deepEqual(later, [null, false]);
    assert.deepEqual(told, [
      'listenerRegistered true (not ready)',
      'cmpStatus loaded (not ready)',
      'signalStatus ready (ready)',
    ]);
    gpp.stop();
  });

  it('is CMP 1 with the US section alone, never the European one (I1, I5)', async () => {
    openPage();
    const gpp = startGpp(create(), {region: 'US-CA'});
    await gpp.ready;
    const {cmpId, cmpStatus, sectionList, applicableSections, supportedAPIs, gppString} = ping();
    assert.deepEqual(
      {cmpId, cmpStatus, sectionList, applicableSections},
      {
        cmpId: 1,
        cmpStatus: 'loaded',
        sectionList: [7],
        applicableSections: [7],
      },
    );
    assert.equal(gppString, 'DBABLA~CVQqAAAAAACA.QA');
    assert.equal(supportedAPIs[0], '7:usnat');
    for (const api of supportedAPIs) assert.match(api, /^\d+:us[a-z]{2,3}$/);
    assert.equal(new Set(supportedAPIs.map((api) => parseInt(api))).has(2), false);
    gpp.stop();
  });

  it('tells of a question and its answer in the order of the specification’s first example', async () => {
    openPage();
    const consent = create({...policy, regime: 'opt-in'});
    const gpp = startGpp(consent);
    const told = listen();
    await gpp.ready;
    consent.rejectAll();
    assert.deepEqual(told, [
      'listenerRegistered true (not ready)',
      'cmpStatus loaded (not ready)',
      'cmpDisplayStatus visible (not ready)',
      'cmpDisplayStatus hidden (not ready)',
      'signalStatus ready (ready)',
    ]);
    // What was opted out by default is opted out by choice: the section reads the same, and did not change.
    consent.acceptAll();
    assert.deepEqual(told.slice(5), [
      'signalStatus not ready (not ready)',
      'sectionChange usnat (not ready)',
      'signalStatus ready (ready)',
    ]);
    gpp.stop();
  });

  it('tells of a changed mind in the order of the second', async () => {
    openPage();
    const consent = create();
    const gpp = startGpp(consent);
    await gpp.ready;
    const told = listen();
    gpp.display('visible');
    consent.decide({ads: false});
    gpp.display('hidden');
    assert.deepEqual(told.slice(1), [
      'signalStatus not ready (not ready)',
      'cmpDisplayStatus visible (not ready)',
      'cmpDisplayStatus hidden (not ready)',
      'sectionChange usnat (not ready)',
      'signalStatus ready (ready)',
    ]);
    assert.equal(ping().gppString, 'DBABLA~CVQVAAAAAACA.QA');
    gpp.stop();
    consent.decide({ads: true});
    assert.equal(told.length, 6);
  });

  for (const [region, sections, id, name] of [
    ['US-CA', 'state', 8, 'usca'],
    ['US-MD', 'state', 24, 'usmd'],
    ['US-IN', 'state', 25, 'usin'],
    ['US-WA', 'state', 7, 'usnat'],
    ['US-CA', 'national', 7, 'usnat'],
    [undefined, 'national', 7, 'usnat'],
    ['US', 'state', 7, 'usnat'],
  ])
    it(`in ${region} has, ${sections}, section ${name}, which the library reads back`, async () => {
      openPage();
      const consent = create(policy, {signals: () => ({})});
      consent.decide({ads: false});
      const gpp = startGpp(consent, {region, sections, age: 14});
      await gpp.ready;
      assert.deepEqual(ping().applicableSections, [id]);
      const read = new GppModel(ping().gppString);
      assert.deepEqual(read.getSectionIds(), [id]);
      assert.equal(read.getFieldValue(name, 'SaleOptOut'), 1);
      gpp.stop();
    });

  it('says that no section applies outside the United States', async () => {
    openPage();
    const gpp = startGpp(create(), {region: 'DE'});
    await gpp.ready;
    assert.deepEqual(ping().applicableSections, [-1]);
    assert.deepEqual(ping().sectionList, []);
    gpp.stop();
  });

  it('goes on where a vendor’s listener throws, and takes the site’s own fields', async () => {
    openPage();
    const consent = create();
    const gpp = startGpp(consent, {fields: {PersonalDataConsents: 1, SharingNotice: 9}});
    await gpp.ready;
    globalThis.__gpp('addEventListener', ({eventName}) => {
      if (eventName !== 'listenerRegistered') throw new Error('a vendor’s');
    });
    consent.decide({ads: false});
    assert.equal(ping().signalStatus, 'ready');
    assert.equal(ping().parsedSections.usnat.PersonalDataConsents, 1);
    assert.equal(ping().parsedSections.usnat.SaleOptOut, 1);
    assert.deepEqual([...new Set(reported)], ["Invalid value '9'", 'a vendor’s']);
    reported = [];
    gpp.stop();
  });

  it('never says "ready" without a policy', async () => {
    openPage();
    const gpp = startGpp(create(Promise.reject(new Error('none'))));
    await assert.rejects(gpp.ready);
    assert.deepEqual([ping().cmpStatus, ping().signalStatus], ['error', 'not ready']);
    assert.deepEqual(reported, ['none']);
    reported = [];
  });

  it('leaves somebody else’s alone, and does nothing on a server', async () => {
    const theirs = () => {};
    globalThis.__gpp = theirs;
    stubGpp([]);
    assert.equal(globalThis.__gpp, theirs);
    delete globalThis.__gpp;
    await startGpp(create()).ready;
    assert.equal(globalThis.__gpp, undefined);
  });
});
