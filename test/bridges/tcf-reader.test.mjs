import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {Consent} from '../../dist/esm/src/consent.js';
import {followTcf} from '../../dist/esm/src/tcf-reader/index.js';

const policy = {
  version: '1',
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'analytics', category: 'analytics', basis: 'consent'},
    {id: 'ads', category: 'marketing', basis: 'consent'},
  ],
};
const MAPPING = {ads: {purposes: [3, 4], vendors: [755]}};

/** Another CMP. */
const playCmp = () => {
  const listeners = new Map();
  globalThis.__tcfapi = (command, version, callback, parameter) => {
    assert.equal(version, 2);
    if (command === 'addEventListener') listeners.set(listeners.size + 1, callback);
    if (command === 'removeEventListener') listeners.delete(parameter);
  };
  return {
    listeners,
    say: async (data, success = true) => {
      for (const [listenerId, callback] of listeners)
        callback(data && {listenerId, ...data}, success);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};

const create = () => {
  let text;
  const storage = {read: () => text, write: (value) => void (text = value)};
  return new Consent(policy, {storage});
};

const data = (purposes, vendors, more = {}) => ({
  eventStatus: 'tcloaded',
  gdprApplies: true,
  purpose: {consents: Object.fromEntries(purposes.map((id) => [id, true]))},
  vendor: {consents: Object.fromEntries(vendors.map((id) => [id, true]))},
  ...more,
});
const YES = data([1, 3, 4], [755]);

afterEach(() => delete globalThis.__tcfapi);

describe('another CMP’s consent (I3)', () => {
  for (const [what, said, status] of [
    ['the device, the purposes and the vendor', YES, 'given'],
    ['the same after a choice', {...YES, eventStatus: 'useractioncomplete'}, 'given'],
    [
      'the same where it does not say whether the GDPR applies',
      {...YES, gdprApplies: undefined},
      'given',
    ],
    ['no purpose 1', data([3, 4], [755]), 'refused'],
    ['one purpose less', data([1, 3], [755]), 'refused'],
    ['no vendor', data([1, 3, 4], []), 'refused'],
    ['nothing', data([], []), 'refused'],
    [
      'a refusal where it does not say whether the GDPR applies',
      data([], [], {gdprApplies: undefined}),
      'refused',
    ],
    ['junk', {eventStatus: 'tcloaded', purpose: {consents: {1: 'true', 3: 1, 4: {}}}}, 'refused'],
    ['a question that is still up', {...YES, eventStatus: 'cmpuishown'}, 'requested'],
    ['no status', {...YES, eventStatus: undefined}, 'requested'],
    ['that the GDPR does not apply', {...YES, gdprApplies: false}, 'requested'],
  ])
    it(`to ${what} is ${status}`, async () => {
      const cmp = playCmp();
      const consent = create();
      followTcf(consent, MAPPING);
      await cmp.say(said);
      assert.equal(consent.status('ads'), status);
      assert.equal(consent.status('analytics'), 'requested');
    });

  for (const [what, ...said] of [
    ['a failure', YES, false],
    ['nothing at all', null],
    ['undefined', undefined],
  ])
    it(`that is ${what} decides nothing`, async () => {
      const cmp = playCmp();
      const consent = create();
      followTcf(consent, MAPPING);
      await cmp.say(...said);
      assert.equal(consent.decision, undefined);
    });

  it('is followed when it changes, recorded as a signal’s, and only when it is news', async () => {
    const cmp = playCmp();
    const consent = create();
    let decisions = 0;
    consent.addEventListener('decision', () => decisions++);
    followTcf(consent, MAPPING);
    await cmp.say(YES);
    await cmp.say(YES);
    assert.equal(decisions, 1);
    assert.equal(consent.decision.method, 'signal');
    await cmp.say(data([1, 3, 4], []));
    assert.equal(consent.status('ads'), 'withdrawn');
    await cmp.say(data([1, 3, 4], []));
    assert.equal(decisions, 2);
  });

  it('is let go of', async () => {
    const cmp = playCmp();
    const consent = create();
    const stop = followTcf(consent, MAPPING);
    await cmp.say({...YES, eventStatus: 'cmpuishown'});
    stop();
    assert.equal(cmp.listeners.size, 0);
    await cmp.say(YES);
    assert.equal(consent.decision, undefined);
  });

  it('is let go of by a CMP that goes on talking, too', async () => {
    const cmp = playCmp();
    const consent = create();
    const stop = followTcf(consent, MAPPING);
    const [callback] = cmp.listeners.values();
    stop();
    callback({...YES, listenerId: 1}, true);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(consent.decision, undefined);
  });

  it('is waited for until the page has loaded, and asked once', async () => {
    const consent = create();
    await consent.ready;
    const page = new EventTarget();
    const addEventListener = page.addEventListener.bind(page);
    Object.assign(globalThis, {document: {}, addEventListener});
    followTcf(consent, MAPPING);
    const cmp = playCmp();
    page.dispatchEvent(new Event('load'));
    page.dispatchEvent(new Event('load'));
    assert.equal(cmp.listeners.size, 1);
    // Who is there already is not asked again.
    followTcf(consent, MAPPING);
    page.dispatchEvent(new Event('load'));
    assert.equal(cmp.listeners.size, 2);
    delete globalThis.document;
    delete globalThis.addEventListener;
    await cmp.say(YES);
    assert.equal(consent.status('ads'), 'given');
  });

  it('is nothing on a server', () => assert.doesNotThrow(() => followTcf(create(), MAPPING)()));
});
