import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Consent} from '../../../src/consent.js';
import {decodeRecord, encodeRecord} from '../../../src/model/record-codec.js';
import type {Policy} from '../../../src/model/policy.js';
import type {ConsentRecord} from '../../../src/model/record.js';
import {isAllowed, resolveStatus} from '../../../src/model/status.js';
import {createCookieStorage} from '../../../src/platform/cookie-storage.js';
import {memoryStorage} from '../support/memory-storage.js';
import {policy} from '../support/policies.js';

const NOW = Date.UTC(2026, 10, 21);
const CHOICES = ['preference', 'analytics', 'marketing', 'licence'];

/** With services that can be refused by name. */
const under: Policy = {
  ...policy,
  services: ['stats', 'heat', 'ads'].map((id) => ({id, purpose: 'analytics'})),
};

const accepted = () => {
  const storage = memoryStorage();
  const consent = new Consent(policy, {storage, now: () => NOW});
  consent.acceptAll({language: 'en', named: CHOICES});
  return storage.read()!;
};

const grants = (cookie: unknown): string[] => {
  const record = decodeRecord(cookie, policy);
  return policy.purposes
    .filter(({basis}) => basis === 'consent')
    .filter((purpose) => isAllowed(resolveStatus(policy, purpose, record, {gpc: false}, NOW)))
    .map(({id}) => id);
};

describe('the record in its cookie', () => {
  it('grants what was accepted, and reads back what it wrote', () => {
    const text = accepted();
    expect(grants(text)).to.deep.equal(CHOICES);
    expect(encodeRecord(decodeRecord(text, policy)!)).to.equal(text);
  });

  it('stays under 512 bytes with fifty purposes of long names (B4), and reads them back', () => {
    const ids = Array.from({length: 50}, (_, i) => `a-purpose-with-a-rather-long-name-${i}`);
    const many: Policy = {
      version: '2026-11-20',
      purposes: ids.map((id) => ({id, category: 'analytics', basis: 'consent'})),
    };
    const storage = memoryStorage();
    const consent = new Consent(many, {storage});
    consent.decide(Object.fromEntries(ids.map((id, i) => [id, i % 2 === 0])), {language: 'pt-BR'});
    expect(`cookie_consent=${storage.read()}`.length).to.be.below(512);
    const again = new Consent(many, {storage});
    expect(ids.filter((id) => again.allows(id))).to.deep.equal(ids.filter((_, i) => i % 2 === 0));
  });

  describe('with little room', () => {
    const ids = Array.from({length: 50}, (_, i) => `a-purpose-with-a-rather-long-name-${i}`);
    const purposes = ids.map((id) => ({id, category: 'analytics', basis: 'consent'}) as const);
    const services = Array.from({length: 60}, (_, i) => ({
      id: `a-service-with-a-long-name-${i}`,
      purpose: ids[i % 5]!,
    }));
    const many: Policy = {version: '2026-11-20', purposes, services};
    const size = (text: string | null | undefined) => `cookie_consent=${text}`.length;

    /** Answers one purpose after the other, a while between them. */
    const answerAll = (moments: number) => {
      const storage = memoryStorage();
      let now = NOW;
      const consent = new Consent(many, {storage, now: () => now});
      for (let i = 0; i < moments; i++) {
        const asked = ids.filter((_, at) => at % moments === i);
        consent.decide(Object.fromEntries(asked.map((id, at) => [id, at % 2 === 0])));
        now += 427_000;
      }
      return {storage, told: consent.decision!};
    };

    it('keeps every answer and its date where many were given at a few moments', () => {
      const {storage, told} = answerAll(4);
      expect(size(storage.read())).to.be.below(512);
      expect(Object.keys(told.answers)).to.have.length(50);
      const dates = new Set(Object.values(told.answers).map(({time}) => time));
      expect([...dates].sort()).to.deep.equal([0, 1, 2, 3].map((i) => NOW + i * 427_000));
      expect(decodeRecord(encodeRecord(told), many)!.answers).to.deep.equal(told.answers);
    });

    it('makes answers older, never younger, where fifty were given at as many moments', () => {
      const {storage, told} = answerAll(50);
      expect(size(storage.read())).to.be.below(512);
      expect(Object.keys(told.answers)).to.have.length(50);
      for (const [id, {answer, time}] of Object.entries(told.answers)) {
        expect(answer).to.equal('given');
        expect(time).to.be.within(NOW, NOW + ids.indexOf(id) * 427_000);
      }
    });

    it('notes services that were refused by hash, and allows none of them', () => {
      for (const count of [19, 30, 45]) {
        const storage = memoryStorage();
        const consent = new Consent(many, {storage});
        const except = services.slice(0, count).map(({id}) => id);
        consent.decide(Object.fromEntries(ids.slice(0, 5).map((id) => [id, true])), {except});
        expect(size(storage.read())).to.be.below(512);
        const allowed = services.filter(({id}) => consent.allows(id)).map(({id}) => id);
        expect(allowed).to.deep.equal(services.slice(count).map(({id}) => id));
      }
    });

    it('refuses the purposes of those that are too many to note', () => {
      const storage = memoryStorage();
      const consent = new Consent(many, {storage});
      const except = services.filter((_, i) => i % 5 < 4).map(({id}) => id);
      consent.decide(Object.fromEntries(ids.map((id) => [id, true])), {except});
      expect(size(storage.read())).to.be.below(512);
      expect(ids.filter((id) => !consent.allows(id))).to.deep.equal(ids.slice(0, 4));
      expect(except.some((id) => consent.allows(id))).to.equal(false);
      expect(consent.allows(services[4]!.id)).to.equal(true);
    });
  });

  it('is, for any record, what it was after a round trip (property)', () => {
    const answer = fc.record({
      answer: fc.constantFrom('given', 'refused', 'withdrawn', 'objected'),
      hash: fc.stringMatching(/^[a-z0-9]{4}$/),
      age: fc.integer({min: 0, max: 4e7}),
    });
    const record = fc
      .record({
        id: fc.stringMatching(/^[\w-]{22}$/),
        seconds: fc.integer({min: 1e9, max: 4e9}),
        except: fc.uniqueArray(fc.constantFrom('stats', 'heat', 'ads')),
        answers: fc.dictionary(fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,19}$/), answer, {
          maxKeys: 5,
        }),
      })
      .map(({id, seconds, answers, except}): ConsentRecord => {
        const time = seconds * 1e3;
        return {
          id,
          time,
          policyVersion: '2026-11-20',
          policyHash: 'abc0123',
          method: 'saved',
          language: 'pt-BR',
          except,
          answers: Object.fromEntries(
            Object.entries(answers).map(([name, {answer, hash, age}]) => [
              name,
              {answer: answer as 'given', hash, time: time - age * 1e3},
            ]),
          ),
        };
      });
    fc.assert(
      fc.property(record, (each) => {
        const back = decodeRecord(encodeRecord(each), under);
        expect({...back?.answers}).to.deep.equal(each.answers);
        expect({...back, answers: 0}).to.deep.equal({...each, answers: 0});
      }),
      {numRuns: 2000},
    );
  });

  it('grants nothing more by a cookie that was cut off, or bent, where services were refused', () => {
    const storage = memoryStorage();
    new Consent(under, {storage, now: () => NOW}).decide(
      {analytics: true},
      {except: ['heat', 'ads'], language: 'en'},
    );
    const text = storage.read()!;
    expect(text).to.contain('&except=heat|ads&given=');
    expect(decodeRecord(text, under)!.except).to.deep.equal(['heat', 'ads']);
    for (let end = 0; end < text.length; end++) {
      const cut = decodeRecord(text.slice(0, end), under);
      if (cut && Object.keys(cut.answers).length) expect(cut.except).to.deep.equal(['heat', 'ads']);
    }
    for (const bent of [
      'except=heet|ads',
      'except=',
      'except=heat|',
      'except=heat:abcd',
      'excepts=heat',
    ])
      expect(decodeRecord(text.replace('except=heat|ads', bent), under), bent).to.equal(null);
  });

  it('keeps the other answers where a refused service has gone from the policy', () => {
    const services = [...under.services!, {id: 'pixel', purpose: 'marketing'}];
    const storage = memoryStorage();
    const before = new Consent({...under, services}, {storage, now: () => NOW});
    before.decide({analytics: true, preference: false, marketing: true}, {except: ['heat']});
    const fewer = services.filter(({id}) => id !== 'heat');
    for (const material of [true, false]) {
      const after = new Consent({...under, services: fewer, material}, {storage, now: () => NOW});
      const status = (id: string) => after.status(id);
      expect(status('preference')).to.equal('refused');
      expect(status('pixel')).to.equal('given');
      expect(isAllowed(status('stats'))).to.equal(false);
    }
  });

  /** Cookies that a page may meet: our own, cut, bent and mixed; and what other people write. */
  const good = accepted();
  const mutated = fc
    .tuple(fc.nat(good.length - 1), fc.nat(4), fc.string({maxLength: 6, unit: 'binary'}))
    .map(([at, cut, put]) => good.slice(0, at) + put + good.slice(at + cut))
    .filter((text) => text !== good);
  const names = fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'analytics',
    'length',
  );
  const words = fc.constantFrom(
    'given',
    'true',
    'yes',
    '1',
    'granted',
    'all',
    'undefined',
    'null',
    '[object Object]',
  );
  const junk = fc.oneof(
    mutated,
    fc.nat(good.length - 1).map((n) => good.slice(0, n)),
    fc.tuple(names, words).map(([name, word]) => `{"${name}":"${word}"}`),
    fc.tuple(names, words).map(([name, word]) => `v=1&${word}=${name}:AAAA`),
    fc.tuple(names, names).map(([a, b]) => good.replace(/given=.*$/, `given=${a}:AAAA|${b}:AAAA`)),
    fc
      .oneof(
        fc.integer({min: Math.floor(NOW / 1e3) + 1, max: 99999999999}),
        fc.constant('NaN'),
        fc.constant('-1'),
      )
      .map((time) => good.replace(/time=\d+/, `time=${time}`)),
    fc.integer({min: 4000, max: 5000}).map((n) => `${good}|${'x'.repeat(n)}:AAAA`),
    fc
      .array(fc.integer({min: 0, max: 255}), {maxLength: 40})
      .map((bytes) => bytes.map((b) => `%${b.toString(16)}`).join('')),
    fc.json(),
    fc.string({unit: 'binary', maxLength: 200}),
    fc.constantFrom(
      '%',
      '%E0%A4%A',
      'true',
      'yes',
      'accept',
      '{"analytics":true}',
      'analytics',
      good + good,
    ),
  );

  it('never throws and never grants for anything else: 100,000 cookies (property)', function () {
    this.timeout(120_000);
    let grantedBefore = 0;
    fc.assert(
      fc.property(junk, (text) => {
        const granted = grants(text);
        // A changed letter in id, language or method leaves the answers what the visitor gave; nothing else may.
        const record = decodeRecord(text, policy);
        const original = decodeRecord(good, policy)!;
        for (const id of granted) {
          grantedBefore++;
          expect(record?.answers[id]?.hash).to.equal(original.answers[id]?.hash);
          expect(record?.policyVersion).to.equal('1');
          expect(record!.time).to.be.within(NOW - 184 * 864e5, NOW);
        }
      }),
      {numRuns: 100_000},
    );
    // The generator does reach the edge of well-formed records, so that the checks above were made at all.
    expect(grantedBefore).to.be.above(0);
  });

  it('holds in a real jar too, with other people’s cookies beside it (property)', () => {
    const storage = createCookieStorage({});
    fc.assert(
      fc.property(
        junk,
        fc.constantFrom('', '=', 'a=%', 'cookie_consent2=given', '%E0%A4%A=x', 'x=' + good),
        (text, beside) => {
          // A jar that will not take the junk must not answer with that of the time before.
          document.cookie = 'cookie_consent=;path=/;max-age=0';
          document.cookie = `${beside};path=/`;
          document.cookie = `cookie_consent=${text};path=/`;
          for (const id of grants(storage.read())) expect(text).to.include(`${id}:`);
        },
      ),
      {numRuns: 1000},
    );
    document.cookie = 'cookie_consent=;path=/;max-age=0';
    expect(grants(storage.read())).to.deep.equal([]);
    storage.write(good, new Date(Date.now() + 6e4));
    expect(grants(storage.read())).to.deep.equal(CHOICES);
    document.cookie = 'cookie_consent=;path=/;max-age=0';
    expect(storage.read()).to.equal(undefined);
  });
});
