import {expect} from '@open-wc/testing';
import {Consent} from '../../src/consent.js';
import type {DecisionEvent} from '../../src/events.js';
import {createConsent, createReceipt} from '../../src/index.js';
import {PolicyError} from '../../src/model/policy-error.js';
import type {Policy} from '../../src/model/policy.js';
import type {RecordStorage} from '../../src/platform/cookie-storage.js';
import {memoryStorage} from './support/memory-storage.js';
import {changed, policy} from './support/policies.js';

const signals = () => ({gpc: false});
const CHOICES = ['preference', 'analytics', 'marketing', 'licence'];

describe('Consent', () => {
  let storage: RecordStorage;
  let now: number;
  const create = (under: Policy = policy) => new Consent(under, {storage, signals, now: () => now});

  beforeEach(() => {
    storage = memoryStorage();
    now = Date.UTC(2026, 10, 21, 12);
  });

  it('denies everything but what is exempt until the visitor decides, and has everything open', () => {
    const consent = create();
    expect(CHOICES.filter((id) => consent.allows(id))).to.deep.equal([]);
    expect(consent.allows('essential')).to.equal(true);
    expect(consent.open).to.deep.equal(CHOICES);
    expect(consent.decision).to.equal(undefined);
  });

  it('keeps which announcements were closed, beside the decision and without one', () => {
    const consent = create();
    let events = 0;
    consent.addEventListener('decision', () => events++);
    consent.decide({}, {seen: '2026-12-01'});
    expect(storage.read()).to.equal('&seen=2026-12-01');
    expect(consent.decision).to.equal(undefined);
    expect(create().decision).to.equal(undefined);
    expect(create(changed({regime: 'opt-out'})).status('analytics')).to.equal('unopposed');
    expect(events).to.equal(0);
    consent.decide({analytics: true});
    expect(storage.read()).to.match(/^v=1&.*&given=analytics:\w{4}&seen=2026-12-01$/);
    expect(create().allows('analytics')).to.equal(true);
    const before = consent.decision;
    consent.decide({}, {seen: '2026-12-01.2026-12-09'});
    expect(storage.read()).to.match(/&seen=2026-12-01\.2026-12-09$/);
    expect(create().decision).to.deep.equal(before);
    expect(events).to.equal(1);
    consent.withdraw();
    expect(storage.read()).to.match(/&withdrawn=.*&seen=2026-12-01\.2026-12-09$/);
  });

  it('keeps which services were refused within a purpose that was given, until it is answered again', () => {
    const services = [
      {id: 'stats', purpose: 'analytics'},
      {id: 'heat', purpose: 'analytics'},
      {id: 'ads', purpose: 'marketing'},
    ];
    const under = changed({services});
    const stands = () =>
      ['analytics', 'stats', 'heat', 'marketing', 'ads'].filter((id) => create(under).allows(id));
    const consent = create(under);
    consent.decide({analytics: true, marketing: true}, {except: ['heat', 'ads', 'unknown']});
    expect(consent.status('heat')).to.equal('refused');
    expect(stands()).to.deep.equal(['analytics', 'stats', 'marketing']);
    expect(storage.read()).to.match(/&except=heat\|ads&given=/);
    // What is not answered keeps what it has; what is answered has what is said now.
    consent.decide({marketing: true});
    expect(stands()).to.deep.equal(['analytics', 'stats', 'marketing', 'ads']);
    consent.decide({preference: true}, {except: ['stats']});
    expect(stands()).to.deep.equal(['analytics', 'stats', 'marketing', 'ads']);
    consent.withdraw('analytics');
    expect(stands()).to.deep.equal(['marketing', 'ads']);
    expect(storage.read()).not.to.contain('except');
    consent.decide({analytics: false}, {except: ['heat']});
    expect(storage.read()).not.to.contain('except');
    consent.decide({analytics: true}, {except: ['heat']});
    consent.acceptAll();
    expect(stands()).to.deep.equal(['analytics', 'stats', 'heat', 'marketing', 'ads']);
  });

  it('keeps what else was refused where a yes is to a service by its name', () => {
    const services = ['stats', 'heat', 'more', 'analytics'].map((id) => ({
      id,
      purpose: 'analytics',
    }));
    const consent = create(changed({services}));
    consent.decide({analytics: true}, {except: ['heat', 'more', 'analytics']});
    // One that is called what its purpose is stands for it.
    const allowed = () => ['analytics', 'stats', 'heat', 'more'].filter((id) => consent.allows(id));
    expect(allowed()).to.deep.equal(['analytics', 'stats']);
    consent.decide({heat: true});
    expect(allowed()).to.deep.equal(['analytics', 'stats', 'heat']);
  });

  it('tells in the receipt which services were refused', async () => {
    const services = ['stats', 'heat'].map((id) => ({id, purpose: 'analytics'}));
    const consent = create(changed({services}));
    consent.decide({analytics: true}, {except: ['heat']});
    const {purposes} = (await consent.receipt())!;
    const refused = purposes.map(({id, refusedServices}) => [id, refusedServices]);
    expect(refused.filter(([, names]) => names)).to.deep.equal([['analytics', ['heat']]]);
  });

  it('takes nothing but days for closed announcements', () => {
    for (const seen of ['x', '2026-12-01&given=analytics:0000', '<b>', '']) {
      storage = memoryStorage();
      create().decide({}, {seen});
      expect(create().allows('analytics'), seen).to.equal(false);
    }
  });

  it('knows services and categories by their names, and denies every other name', () => {
    const consent = create();
    consent.decide({analytics: true});
    expect(consent.allows('stats')).to.equal(true);
    expect(consent.allows('maps')).to.equal(false);
    for (const name of ['heatmaps', '', '__proto__', 'constructor', 'toString']) {
      expect(consent.allows(name), name).to.equal(false);
    }
  });

  it('allows a category only once all of it is allowed', () => {
    const consent = create(
      changed({
        purposes: [...policy.purposes, {id: 'usage', category: 'analytics', basis: 'consent'}],
        services: [],
      }),
    );
    // "analytics" is a purpose here, and a purpose's name comes first; "security" is a category alone.
    consent.decide({licence: true});
    expect(consent.allows('security')).to.equal(true);
    consent.object('abuse');
    expect(consent.allows('security')).to.equal(false);
  });

  it('says yes to all, no to all, and keeps both', () => {
    create().acceptAll({named: ['licence']});
    expect(CHOICES.every((id) => create().allows(id))).to.equal(true);
    create().rejectAll();
    expect(CHOICES.some((id) => create().allows(id))).to.equal(false);
    expect(create().open).to.deep.equal([]);
    expect(create().decision?.method).to.equal('reject-all');
  });

  it('says yes to a fingerprint only where the first layer names it, or somebody does (E5)', () => {
    const consent = create();
    consent.acceptAll();
    consent.decide({security: true});
    expect(CHOICES.filter((id) => consent.allows(id))).to.deep.equal(CHOICES.slice(0, -1));
    consent.acceptAll({named: ['licence']});
    expect(consent.allows('licence')).to.equal(true);
    consent.decide({security: false});
    expect(consent.status('licence')).to.equal('withdrawn');
  });

  it('answers only what was named, purpose by purpose, and ignores what is not an answer (L10)', () => {
    const consent = create();
    consent.decide({analytics: true, nonsense: true, essential: false, preference: 'yes' as never});
    expect(consent.allows('analytics')).to.equal(true);
    expect(consent.status('preference')).to.equal('requested');
    expect(consent.status('essential')).to.equal('exempt');
    expect(Object.keys(consent.decision!.answers)).to.deep.equal(['analytics']);
  });

  it('ignores what is no set of answers at all', () => {
    const consent = create();
    for (const junk of [null, undefined, 1, 'yes', true, () => true])
      consent.decide(junk as unknown as Record<string, boolean>);
    expect(consent.decision).to.equal(undefined);
  });

  it('hands out what was decided as plain data that nobody can change', () => {
    const consent = create();
    consent.rejectAll();
    const {decision} = consent;
    expect(JSON.parse(JSON.stringify(decision!.answers.analytics))).to.include({answer: 'refused'});
    expect(() => Object.assign(decision!.answers.analytics!, {answer: 'given'})).to.throw(
      TypeError,
    );
    expect(() => Object.assign(decision!.answers, {analytics: {}})).to.throw(TypeError);
    expect(() => (decision!.except as string[]).push('x')).to.throw(TypeError);
    expect(consent.allows('analytics')).to.equal(false);
  });

  it('writes nothing where nothing was answered', () => {
    create().decide({nonsense: true});
    expect(storage.read()).to.equal(undefined);
  });

  it('calls it withdrawn when a yes becomes a no, and refused when it was none', () => {
    const consent = create();
    consent.decide({analytics: true, preference: false});
    consent.decide({analytics: false, preference: false});
    expect(consent.status('analytics')).to.equal('withdrawn');
    expect(consent.status('preference')).to.equal('refused');
  });

  it('withdraws one, or all', () => {
    const consent = create();
    consent.acceptAll({named: ['licence']});
    consent.withdraw('analytics');
    expect(CHOICES.filter((id) => consent.allows(id))).to.deep.equal([
      'preference',
      'marketing',
      'licence',
    ]);
    consent.withdraw();
    expect(CHOICES.some((id) => consent.allows(id))).to.equal(false);
    expect(consent.decision?.method).to.equal('withdrawn');
  });

  it('keeps the same random id over a visitor’s decisions', () => {
    const consent = create();
    consent.acceptAll();
    const {id} = consent.decision!;
    consent.rejectAll();
    expect(consent.decision!.id).to.equal(id);
    storage = memoryStorage();
    const other = create();
    other.acceptAll();
    expect(other.decision!.id)
      .to.match(/^[\w-]{22}$/)
      .and.not.equal(id);
  });

  it('asks only what is new, lets earlier answers stand, and dates them from when they were given', () => {
    const first = create();
    first.decide({preference: false, analytics: true, marketing: false, licence: false});
    now += 100 * 864e5;
    const wider = changed({
      version: '2',
      purposes: [...policy.purposes, {id: 'chat', category: 'preference', basis: 'consent'}],
    });
    const second = create(wider);
    expect(second.open).to.deep.equal(['chat']);
    second.decide({chat: false}, {method: 'reject-all'});
    expect(second.open).to.deep.equal([]);
    expect(second.allows('analytics')).to.equal(true);
    now += 90 * 864e5;
    // 190 days after the first answers, 90 after the second.
    expect(create(wider).status('analytics')).to.equal('expired');
    expect(create(wider).status('chat')).to.equal('refused');
  });

  it('lets one answer revive no other: what had been invalidated stays so', () => {
    create().acceptAll({named: ['licence']});
    const next = create(changed({version: '2'}));
    expect(next.status('marketing')).to.equal('invalidated');
    next.decide({analytics: true});
    expect(next.allows('analytics')).to.equal(true);
    expect(next.allows('marketing')).to.equal(false);
    expect(next.open).to.include('marketing');
  });

  it('takes the names of services and categories for answers too', () => {
    const consent = create();
    consent.acceptAll();
    consent.withdraw('stats');
    expect(consent.status('analytics')).to.equal('withdrawn');
    consent.decide({licence: true});
    consent.decide({security: false});
    expect(consent.status('licence')).to.equal('withdrawn');
  });

  it('hears a signal that the site begins to give in the same moment, and follows the clock', () => {
    let gpc = false;
    const told = new Consent(policy, {storage, signals: () => ({gpc}), now: () => now});
    told.acceptAll();
    expect(told.status('marketing')).to.equal('given');
    gpc = true;
    expect(told.status('marketing')).to.equal('objected');
    const timed = new Consent(policy, {storage, now: () => now});
    expect(timed.status('analytics')).to.equal('given');
    now = Date.parse('2030-01-01T00:00:00Z');
    expect(timed.status('analytics')).to.equal('expired');
  });

  it('withdraws what a signal stands before, so that it does not come back without the signal', () => {
    create().acceptAll();
    const signalled = new Consent(policy, {storage, signals: () => ({gpc: true}), now: () => now});
    signalled.withdraw('marketing');
    expect(create().status('marketing')).to.equal('withdrawn');
  });

  it('takes a jar that cannot be read, or holds junk, for no silence: an opt-out regime denies too', () => {
    const optOut = changed({regime: 'opt-out'});
    expect(create(optOut).allows('analytics')).to.equal(true);
    for (const held of [null, 'junk', '']) {
      storage = memoryStorage(held);
      expect(create(optOut).status('analytics'), String(held)).to.equal('requested');
    }
  });

  it('writes a record that can be read, whatever the page says its language is', () => {
    const consent = create();
    consent.acceptAll({language: 'en US; <b>'});
    expect(create().decision?.language).to.equal('und');
  });

  it('denies what could not be kept, without a loop and without an exception', () => {
    const blocked: RecordStorage = {read: () => undefined, write: () => {}};
    const consent = new Consent(policy, {storage: blocked, signals});
    let heard = 0;
    consent.addEventListener('decision', () => heard++);
    consent.acceptAll();
    expect(consent.allows('analytics')).to.equal(false);
    expect(heard).to.equal(0);
  });

  it('tells of a change once, with what was before', () => {
    const consent = create();
    const heard: DecisionEvent[] = [];
    consent.addEventListener('decision', (event) => heard.push(event as DecisionEvent));
    consent.acceptAll();
    consent.rejectAll();
    expect(heard.map((event) => [event.previous?.method, event.decision?.method])).to.deep.equal([
      [undefined, 'accept-all'],
      ['accept-all', 'reject-all'],
    ]);
  });

  describe('whenAllowed', () => {
    it('waits for a yes, and its signal fires on withdrawal', async () => {
      const consent = create();
      const waiting = consent.whenAllowed('stats');
      consent.acceptAll();
      const signal = await waiting;
      expect(signal.aborted).to.equal(false);
      consent.withdraw('analytics');
      expect(signal.aborted).to.equal(true);
    });

    it('stops waiting when it is told to', async () => {
      const consent = create();
      const stop = new AbortController();
      const waiting = consent.whenAllowed('analytics', {signal: stop.signal});
      stop.abort(new Error('enough'));
      const reason = await waiting.then(
        () => undefined,
        (error: Error) => error.message,
      );
      expect(reason).to.equal('enough');
    });
  });

  it('gives a receipt that says what was asked, answered and until when (L2)', () => {
    const consent = create();
    consent.decide({analytics: true, preference: false});
    const receipt = createReceipt(policy, consent.decision!);
    expect(receipt.recordId).to.equal(consent.decision!.id);
    expect(receipt.validUntil).to.equal('2027-05-21T12:00:00.000Z');
    expect(receipt.controller).to.deep.equal(policy.site);
    expect(receipt.purposes.map(({id, status}) => `${id} ${status}`)).to.deep.equal([
      'essential exempt',
      'preference refused',
      'analytics given',
      'marketing requested',
      'licence requested',
      'abuse exempt',
    ]);
    expect(receipt.purposes[2]).to.deep.include({
      ...policy.purposes[2],
      services: [policy.services![1]],
    });
  });

  describe('before its policy has arrived', () => {
    it('denies everything, exempt purposes too, and then follows it', async () => {
      let arrive!: (under: Policy) => void;
      const consent = new Consent(new Promise<Policy>((resolve) => (arrive = resolve)), {
        storage,
        signals,
      });
      consent.acceptAll();
      expect(consent.policy).to.equal(undefined);
      expect(consent.allows('essential')).to.equal(false);
      arrive(policy);
      await consent.ready;
      expect(consent.allows('essential')).to.equal(true);
      expect(consent.allows('analytics')).to.equal(false);
    });

    it('stays shut for ever if the policy is not valid', async () => {
      const consent = createConsent(Promise.resolve({version: '1', purposes: 'x'} as never), {
        storage,
        signals,
      });
      const error = await consent.ready.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(PolicyError);
      consent.acceptAll();
      expect(consent.allows('essential')).to.equal(false);
      expect(storage.read()).to.equal(undefined);
    });
  });

  it('throws at the developer at once for a policy that is not valid', () => {
    expect(() => createConsent({version: '1'} as never)).to.throw(
      PolicyError,
      /purposes is missing/,
    );
  });

  it('is frozen', () => {
    const consent = createConsent(policy, {storage, signals});
    expect(Object.isFrozen(consent)).to.equal(true);
    expect(() => ((consent as unknown as {allows: unknown}).allows = () => true)).to.throw(
      TypeError,
    );
  });

  describe('with services from the registry', () => {
    const using = changed({
      services: [
        {use: 'stats-inc', purpose: 'analytics', vendor: 'Ours', hosts: ['stats.ours.example']},
      ],
    });

    it('knows them once they are here, with the policy’s own words on top and its hosts beside theirs', async () => {
      const theirs = {kind: 'cookie', name: 'stats'} as const;
      const consent = new Consent(using, {
        storage,
        signals,
        loadService: (id) =>
          Promise.resolve(
            id === 'stats-inc'
              ? {id, vendor: 'Theirs', hosts: ['a.example'], storage: [theirs]}
              : undefined,
          ),
      });
      expect(consent.services).to.deep.equal([]);
      await consent.ready;
      expect(consent.services).to.deep.equal([
        {
          id: 'stats-inc',
          use: 'stats-inc',
          purpose: 'analytics',
          vendor: 'Ours',
          hosts: ['a.example', 'stats.ours.example'],
          storage: [theirs],
        },
      ]);
    });

    it('shuts when one of them is unknown', async () => {
      const consent = new Consent(using, {
        storage,
        signals,
        loadService: () => Promise.reject(new Error('404')),
      });
      const error = (await consent.ready.then(
        () => undefined,
        (reason: unknown) => reason,
      )) as PolicyError;
      expect(error.faults).to.deep.equal([
        {path: 'services[0].use', code: 'unknown-service', found: 'stats-inc'},
      ]);
      expect(consent.allows('essential')).to.equal(false);
    });
  });
});
