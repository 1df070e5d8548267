import {expect} from '@open-wc/testing';
import {hashPolicy, hashPurpose} from '../../../src/model/hash-policy.js';
import type {Policy} from '../../../src/model/policy.js';
import type {Answer, ConsentRecord} from '../../../src/model/record.js';
import {isAllowed, resolveStatus} from '../../../src/model/status.js';
import {changed, policy} from '../support/policies.js';

const NOW = Date.UTC(2026, 10, 21);
const DAY = 864e5;

const recordOf = (
  under: Policy,
  answers: {[id: string]: Answer},
  time = NOW - DAY,
): ConsentRecord => ({
  id: 'A'.repeat(22),
  time,
  policyVersion: under.version,
  policyHash: hashPolicy(under),
  method: 'saved',
  language: 'en',
  except: [],
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const purpose = under.purposes.find((each) => each.id === id);
      return [id, {answer, hash: purpose ? hashPurpose(under, purpose) : 'xxx', time}];
    }),
  ),
});

const status = (
  id: string,
  {
    under = policy,
    record,
    gpc = false,
    now = NOW,
  }: {
    under?: Policy;
    record?: ConsentRecord;
    gpc?: boolean;
    now?: number;
  } = {},
) =>
  resolveStatus(
    under,
    under.purposes.find((each) => each.id === id)!,
    record,
    {gpc},
    now,
  );

describe('status', () => {
  it('is requested for what was not answered, and exempt for what is not asked (L1, L8)', () => {
    expect(status('analytics')).to.equal('requested');
    expect(status('essential')).to.equal('exempt');
  });

  for (const answer of ['given', 'refused', 'withdrawn', 'objected'] as const) {
    it(`is ${answer} where the visitor said so, and only "given" allows`, () => {
      const found = status('analytics', {record: recordOf(policy, {analytics: answer})});
      expect(found).to.equal(answer);
      expect(isAllowed(found)).to.equal(answer === 'given');
    });
  }

  it('expires after six calendar months, a yes and a no alike (N1, N5)', () => {
    for (const answer of ['given', 'refused'] as const) {
      const decided = Date.UTC(2026, 0, 15);
      const record = recordOf(policy, {analytics: answer}, decided);
      expect(status('analytics', {record, now: Date.UTC(2026, 6, 15) - 1})).to.equal(answer);
      expect(status('analytics', {record, now: Date.UTC(2026, 6, 15)})).to.equal('expired');
    }
  });

  it('takes a date in the future, or none, for expired', () => {
    for (const time of [NOW + 1000, NaN, Infinity]) {
      expect(status('analytics', {record: recordOf(policy, {analytics: 'given'}, time)})).to.equal(
        'expired',
      );
    }
  });

  it('is objected under Global Privacy Control for marketing and for what is sold or shared, over any grant (G5, U2)', () => {
    const under = changed({
      purposes: [
        ...policy.purposes,
        {id: 'partners', category: 'analytics', basis: 'consent', sellsOrShares: true},
      ],
    });
    const record = recordOf(under, {marketing: 'given', partners: 'given', analytics: 'given'});
    expect(status('marketing', {under, record, gpc: true})).to.equal('objected');
    expect(status('partners', {under, record, gpc: true})).to.equal('objected');
    // It says nothing about the rest, and grants nothing.
    expect(status('analytics', {under, record, gpc: true})).to.equal('given');
    expect(status('analytics', {under, gpc: true})).to.equal('requested');
    expect(status('essential', {under, gpc: true})).to.equal('exempt');
  });

  it('is objected under Global Privacy Control for a fingerprint, whatever was given and whatever is claimed', () => {
    const record = recordOf(policy, {licence: 'given'});
    expect(status('licence', {record, gpc: true})).to.equal('objected');
    const under = changed({
      purposes: policy.purposes.map((each) =>
        each.id === 'licence' ? {...each, basis: 'exempt' as const} : each,
      ),
    });
    expect(status('licence', {under})).to.equal('exempt');
    expect(status('licence', {under, gpc: true})).to.equal('objected');
  });

  it('is refused for a fingerprint that the policy promises never to take, whatever was answered', () => {
    const under = changed({never: ['fingerprint']});
    expect(status('licence', {under, record: recordOf(under, {licence: 'given'})})).to.equal(
      'refused',
    );
  });

  it('lets an opt-out regime run unasked, but not a fingerprint', () => {
    const under = changed({regime: 'opt-out'});
    expect(status('analytics', {under})).to.equal('unopposed');
    expect(isAllowed('unopposed')).to.equal(true);
    expect(status('licence', {under})).to.equal('requested');
    expect(status('marketing', {under, gpc: true})).to.equal('objected');
    expect(status('analytics', {under, record: recordOf(under, {analytics: 'refused'})})).to.equal(
      'refused',
    );
  });

  it('lets the visitor object to legitimate interest, and stops (L7)', () => {
    expect(status('abuse')).to.equal('exempt');
    expect(status('abuse', {record: recordOf(policy, {abuse: 'objected'})})).to.equal('objected');
    // What has no such basis cannot be stopped by a cookie that says so.
    expect(status('essential', {record: recordOf(policy, {essential: 'objected'})})).to.equal(
      'exempt',
    );
  });

  describe('when the policy changes (L14)', () => {
    const record = recordOf(policy, {
      analytics: 'given',
      preference: 'refused',
      marketing: 'refused',
      licence: 'refused',
    });
    const withVendor = (version: string, material?: boolean): Policy =>
      changed({
        version,
        ...(material !== undefined && {material}),
        services: [
          ...policy.services!,
          {id: 'more', purpose: 'analytics', hosts: ['more.example']},
        ],
      });

    it('asks again for the purpose that got a new service, and lets the others stand', () => {
      const under = withVendor('2');
      expect(status('analytics', {under, record})).to.equal('invalidated');
      expect(status('preference', {under, record})).to.equal('refused');
    });

    it('does so without a new version too: that question was never put', () => {
      expect(status('analytics', {under: withVendor('1'), record})).to.equal('invalidated');
    });

    it('asks for a new purpose alone', () => {
      const under = changed({
        version: '2',
        purposes: [...policy.purposes, {id: 'chat', category: 'preference', basis: 'consent'}],
      });
      expect(status('chat', {under, record})).to.equal('requested');
      expect(status('analytics', {under, record})).to.equal('given');
    });

    it('asks for everything when a new version changes something that no purpose shows', () => {
      expect(status('analytics', {under: changed({version: '2'}), record})).to.equal('invalidated');
      expect(status('preference', {under: changed({version: '2'}), record})).to.equal(
        'invalidated',
      );
    });

    it('asks for nothing when the change is not material', () => {
      expect(status('analytics', {under: withVendor('2', false), record})).to.equal('given');
    });
  });
});
