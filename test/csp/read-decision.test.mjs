import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Consent} from '../../dist/esm/src/consent.js';
import {consentHeaders, readDecision, readDnt, readGpc} from '../../dist/esm/src/csp/index.js';
import {openRules} from '../../dist/esm/src/regions/open-rules.js';
import {splitPattern} from '../../dist/esm/src/csp/host-source.js';
import {directivesOf, KINDS, refuses} from './support/refuses.mjs';
import {ALL, changed, cookieOf, NONE, NOW, policy} from './support/site.mjs';

const ids = policy.purposes.map(({id}) => id);

const DAY = 864e5;

const allowed = (cookie, {under = policy, gpc = false, now = NOW} = {}) => {
  const allows = readDecision(under, {cookie, gpc, now});
  return ids.filter((id) => allows(id));
};

describe('the decision of a request', () => {
  for (const [what, cookie, expected] of [
    ['no header', undefined, ['essential', 'abuse']],
    ['no header (null)', null, ['essential', 'abuse']],
    ['other cookies alone', 'a=b; c=d', ['essential', 'abuse']],
    ['a yes to everything', cookieOf(ALL), ids],
    ['a yes, and an announcement closed', `${cookieOf(ALL)}&seen=2026-12-01`, ids],
    [
      'an announcement closed and nothing else',
      'cookie_consent=&seen=2026-12-01',
      ['essential', 'abuse'],
    ],
    ['a yes between other cookies', `a="; b=%; ${cookieOf(ALL)}; =; x`, ids],
    ['a no to everything', cookieOf(NONE), ['essential', 'abuse']],
    ['one yes', cookieOf({...NONE, maps: 'given'}), ['essential', 'maps', 'abuse']],
    [
      'a withdrawal',
      cookieOf({...ALL, maps: 'withdrawn'}),
      ['essential', 'analytics', 'ads', 'abuse'],
    ],
    ['an objection to what is exempt', cookieOf({abuse: 'objected'}), ['essential']],
    ['an expired yes', cookieOf(ALL, {at: Date.UTC(2026, 3, 1)}), ['essential', 'abuse']],
    ['a yes by a clock that is a minute ahead', cookieOf(ALL, {at: NOW + 6e4}), ids],
    ['a yes by a clock that is a day ahead', cookieOf(ALL, {at: NOW + DAY}), ids],
    ['a yes of after tomorrow', cookieOf(ALL, {at: NOW + DAY + 1e3}), ['essential', 'abuse']],
    ['a no by a clock that is ahead', cookieOf(NONE, {at: NOW + 6e4}), ['essential', 'abuse']],
    [
      'an objection by a clock that is ahead',
      cookieOf({...ALL, abuse: 'objected'}, {at: NOW + 6e4}),
      ['essential', 'analytics', 'maps', 'ads'],
    ],
    [
      'a cookie of another name',
      cookieOf(ALL).replace('cookie_', 'other_'),
      ['essential', 'abuse'],
    ],
    ['a no before a yes', `${cookieOf(NONE)}; ${cookieOf(ALL)}`, ['essential', 'abuse']],
  ])
    it(`is, with ${what}, ${expected}`, () => assert.deepEqual(allowed(cookie), expected));

  it('is a no for a service that was refused by name, in the headers too', async () => {
    const services = policy.services.map((each) => ({...each, id: `the-${each.id}`}));
    const under = changed({services});
    const cookie = cookieOf(ALL, {under, except: ['the-maps', 'the-ads']});
    const allows = readDecision(under, {cookie, now: NOW});
    const denied = services.filter(({id, purpose}) => !allows(purpose, id)).map(({id}) => id);
    assert.deepEqual(denied, ['the-maps', 'the-ads']);
    assert.equal(allows('ads'), true);
    // Where nobody is asked there is nothing to refuse, as in the page.
    const purposes = policy.purposes.map((each) => ({...each, basis: 'exempt'}));
    const exempt = readDecision({...under, purposes}, {cookie, now: NOW});
    assert.equal(exempt('ads', 'the-ads'), true);
    const headers = await consentHeaders(under, {form: 'full', cookie, now: NOW});
    const sources = headers['Content-Security-Policy'];
    assert.match(sources, /stats\.example/);
    assert.doesNotMatch(sources, /ads\.example|maps\.example/);
  });

  it('is asked for again where the question changed, and by the cookie’s own name', () => {
    const services = [...policy.services, {id: 'more', purpose: 'ads', hosts: ['more.example']}];
    assert.deepEqual(allowed(cookieOf(ALL), {under: changed({services})}), [
      'essential',
      'analytics',
      'maps',
      'abuse',
    ]);
    const under = changed({cookie: {name: 'choice'}});
    assert.deepEqual(allowed(cookieOf(ALL, {under}), {under}), ids);
    assert.deepEqual(allowed(cookieOf(ALL), {under}), ['essential', 'abuse']);
  });

  it('lets no answer outlive its period by more than the day that a clock may be ahead', () => {
    const cookie = cookieOf(ALL, {at: NOW + DAY});
    const end = Date.UTC(2027, 4, 21);
    assert.deepEqual(allowed(cookie, {now: end + DAY - 1e3}), ids);
    assert.deepEqual(allowed(cookie, {now: end + DAY}), ['essential', 'abuse']);
  });

  it('reads older answers by the clock that made them', () => {
    // It has an hour to go by this clock, and none by one that is half a day ahead.
    const answered = Date.UTC(2026, 4, 21, 1);
    const withAge = (at) => {
      const age = ((at - answered) / 1e3).toString(36);
      return cookieOf({...NONE, maps: 'given'}, {at}).replace(/given=maps:\w+/, `$&:${age}`);
    };
    assert.deepEqual(allowed(withAge(NOW - 6e4)), ['essential', 'maps', 'abuse']);
    assert.deepEqual(allowed(withAge(NOW + DAY / 2)), ['essential', 'abuse']);
  });

  it('keeps to Global Privacy Control over a yes', () => {
    assert.ok(!allowed(cookieOf(ALL), {gpc: true}).includes('ads'));
    assert.ok(allowed(cookieOf(ALL), {gpc: true}).includes('analytics'));
  });

  it('takes silence for a yes in an opt-out regime, and junk for none', () => {
    const under = changed({regime: 'opt-out'});
    assert.deepEqual(allowed(undefined, {under}), ids);
    assert.deepEqual(allowed('cookie_consent=junk', {under}), ['essential', 'abuse']);
  });

  it('keeps to Do Not Track where the policy does: over a yes, and where nobody knows of it', () => {
    const under = changed({regime: 'opt-out', signals: {dnt: 'deny'}});
    const of = (dnt, cookie, policy = under) => {
      const allows = readDecision(policy, {cookie, dnt, now: NOW});
      return ids.filter((id) => allows(id));
    };
    const denied = ['essential', 'maps', 'abuse'];
    for (const cookie of [undefined, cookieOf(ALL, {under})]) {
      assert.deepEqual(of(true, cookie), denied);
      assert.deepEqual(of(undefined, cookie), denied);
      assert.deepEqual(of(false, cookie), ids);
      assert.deepEqual(of(true, cookie, changed({regime: 'opt-out'})), ids);
    }
  });

  it('reads Sec-GPC as its specification says', () => {
    for (const on of ['1', '1, 1', '0, 1', ['0', '1']]) assert.equal(readGpc(on), true, String(on));
    for (const off of [undefined, null, '', '0', 'true', '1.0', '11', '?1', []])
      assert.equal(readGpc(off), false, String(off));
    assert.equal(readDnt('1'), true);
    for (const off of [undefined, null, '0', '', '2']) assert.equal(readDnt(off), false);
  });
});

/** Cookies as they may come: our own, cut, bent and mixed; and what other people write. */
const good = cookieOf(ALL).slice('cookie_consent='.length);
const junk = fc.oneof(
  fc.constant(good),
  fc
    .tuple(fc.nat(good.length - 1), fc.nat(4), fc.string({maxLength: 6}))
    .map(([at, cut, put]) => good.slice(0, at) + put + good.slice(at + cut)),
  fc.nat(good.length - 1).map((n) => good.slice(0, n)),
  fc
    .array(fc.constantFrom('given', 'refused', 'withdrawn', 'objected'), {
      minLength: 3,
      maxLength: 3,
    })
    .map(([analytics, maps, ads]) =>
      cookieOf({analytics, maps, ads}).slice('cookie_consent='.length),
    ),
  fc
    .integer({min: -2, max: 2 * 86_400})
    .map((seconds) => cookieOf(ALL, {at: NOW + seconds * 1e3}).slice('cookie_consent='.length)),
  fc.json(),
  fc.string({unit: 'binary', maxLength: 100}),
  fc.constantFrom('true', 'analytics', '{"ads":true}', `${good}|${good}`, '%', '__proto__'),
);

/** By the clock of the browser that made it, which may be a day ahead of ours. */
const clockOf = (text) => {
  const time = Number(/&time=(\d+)/.exec(text)?.[1]) * 1e3;
  return time > NOW && time <= NOW + DAY ? time : NOW;
};
const header = fc
  .tuple(fc.string({maxLength: 20}), junk, fc.string({maxLength: 20}))
  .map(([before, text, after]) => `${before}; cookie_consent=${text}; ${after}`);

describe('whatever the Cookie header is (property)', () => {
  it('allows what the page’s own consent allows, and nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(
        junk,
        fc.boolean(),
        fc.constantFrom('opt-in', 'opt-out', 'notice'),
        async (text, gpc, regime) => {
          const under = changed({regime});
          // What a browser would never put into one cookie.
          const value = text.split(';')[0].trim();
          const storage = {read: () => value, write: () => {}};
          const consent = new Consent(under, {
            storage,
            signals: () => ({gpc}),
            now: () => clockOf(value),
            loadRules: async () => ({openRules}),
          });
          await consent.ready;
          assert.deepEqual(
            allowed(`cookie_consent=${value}`, {under, gpc}),
            ids.filter((id) => consent.allows(id)),
          );
        },
      ),
      {numRuns: 2000},
    );
  });

  it('never names a denied service’s host in a full policy, nor lets its requests through', async () => {
    let yes = 0;
    await fc.assert(
      fc.asyncProperty(header, fc.boolean(), async (cookie, gpc) => {
        const headers = await consentHeaders(policy, {
          form: 'full',
          cookie,
          gpc,
          now: NOW,
          connectionAllowlist: true,
          host: 'www.site.example',
        });
        const csp = headers['Content-Security-Policy'];
        const allows = readDecision(policy, {cookie, gpc, now: NOW});
        const sources = [...directivesOf(csp).values()].flat();
        for (const {purpose, hosts} of policy.services) {
          if (allows(purpose)) {
            yes += Number(purpose === 'ads');
            continue;
          }
          for (const pattern of hosts) {
            assert.ok(!sources.some((each) => each.replace(/^wss:\/\//, '') === pattern), pattern);
            const {host, path} = splitPattern(pattern);
            assert.ok(!headers['Connection-Allowlist'].includes(`//${host}${path}`), pattern);
            for (const kind of KINDS)
              assert.ok(refuses(csp, kind, `https://${host.replace('*', 'a')}${path}`), pattern);
          }
        }
        // And no text of the visitor's gets into a header.
        for (const value of Object.values(headers)) assert.match(value, /^[\x20-\x7e]*$/);
      }),
      {numRuns: 2000},
    );
    assert.ok(yes > 0, 'The generator never said yes, so that nothing was tried.');
  });
});
