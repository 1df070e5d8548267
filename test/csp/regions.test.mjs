import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Consent} from '../../dist/esm/src/consent.js';
import {
  consentHeaders,
  echoMeta,
  expireDenied,
  readDecision,
} from '../../dist/esm/src/csp/index.js';
import {withConsent} from '../../dist/esm/src/csp/fetch.js';
import {consentMiddleware} from '../../dist/esm/src/csp/node.js';
import {joinRegion, LAWS} from '../../dist/esm/src/regions/index.js';
import {openRules} from '../../dist/esm/src/regions/open-rules.js';
import {ALL, changed, cookieOf, NOW, policy} from './support/site.mjs';

const ids = policy.purposes.map(({id}) => id);

const byRegion = changed({
  regime: 'by-region',
  regions: {'US-TX': 'opt-in'},
  purposes: policy.purposes.map((each) =>
    each.id === 'analytics'
      ? {...each, exemptions: {GB: {rule: 'uk-a1-5', justification: 'x'}}}
      : each,
  ),
});

const allowed = (source, under = byRegion) => {
  const allows = readDecision(under, {cookie: undefined, now: NOW, ...source}, under.services);
  return ids.filter((id) => allows(id));
};

describe('the decision of a request, by region', () => {
  for (const [region, expected] of [
    ['US-CA', ids],
    ['US-TX', ['essential', 'abuse']],
    ['GB', ['essential', 'analytics', 'abuse']],
    ['DE', ['essential', 'abuse']],
    ['junk', ['essential', 'abuse']],
    [undefined, ['essential', 'abuse']],
  ])
    it(`from ${region} is ${expected}`, () => assert.deepEqual(allowed({region}), expected));

  it('denies advertising under Sec-GPC, and the young everything', () => {
    assert.ok(!allowed({region: 'US-CA', gpc: true}).includes('ads'));
    assert.deepEqual(
      allowed({region: 'US-CA', age: 12, cookie: cookieOf(ALL, {under: byRegion})}),
      ['essential', 'abuse'],
    );
  });

  it('is that of the page, for any cookie, place, age and signal (property)', async () => {
    const cookies = [
      undefined,
      'cookie_consent=junk',
      cookieOf(ALL, {under: byRegion}),
      cookieOf({analytics: 'refused', maps: 'given', ads: 'given'}, {under: byRegion}),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cookies),
        fc.constantFrom(...Object.keys(LAWS), 'XX', 'T1', undefined),
        fc.option(fc.integer({min: 0, max: 30}), {nil: undefined}),
        fc.boolean(),
        fc.constantFrom('by-region', 'opt-in', 'opt-out', 'notice'),
        async (cookie, region, age, gpc, regime) => {
          const under = regime === 'by-region' ? byRegion : changed({regime});
          const storage = {read: () => cookie?.slice('cookie_consent='.length), write: () => {}};
          const consent = new Consent(under, {
            storage,
            region,
            age,
            signals: () => ({gpc}),
            now: () => NOW,
            loadRules: async () => ({openRules}),
          });
          await consent.ready;
          assert.deepEqual(
            allowed({cookie, region, age, gpc}, under),
            ids.filter((id) => consent.allows(id)),
          );
        },
      ),
      {numRuns: 500},
    );
  });
});

describe('the server’s helpers', () => {
  it('echo what a request said as mark-up, and nothing of its own text (G1, G4)', () => {
    assert.equal(
      echoMeta({region: 'us-ca', gpc: true}),
      '<meta name="consent-region" content="US-CA"><meta name="sec-gpc" content="1">',
    );
    assert.equal(echoMeta({region: '"><script>', gpc: false}), '');
    assert.equal(echoMeta({}), '');
  });

  const options = {form: 'full', now: NOW};

  it('open hosts by where a request comes from', async () => {
    const csp = async (region) =>
      (await consentHeaders(byRegion, {...options, cookie: undefined, region}))[
        'Content-Security-Policy'
      ];
    assert.match(await csp('US-CA'), /ads\.example/);
    assert.doesNotMatch(await csp('DE'), /ads\.example/);
    assert.doesNotMatch(await csp(undefined), /ads\.example/);
  });

  it('take the place from the headers that the site names, for both kinds of servers', async () => {
    const response = (country, more) =>
      withConsent(
        byRegion,
        new Request('https://site.example/', {headers: {'cf-ipcountry': country, ...more}}),
        new Response('', {headers: {'content-type': 'text/html'}}),
        {
          form: 'full',
          region: ({headers}) =>
            joinRegion(headers.get('cf-ipcountry'), headers.get('cf-region-code')),
          age: ({headers}) => (headers.has('x-age') ? Number(headers.get('x-age')) : undefined),
        },
      );
    const cspOf = async (...args) =>
      (await response(...args)).headers.get('content-security-policy');
    assert.match(await cspOf('US', {'cf-region-code': 'CA'}), /ads\.example/);
    assert.doesNotMatch(await cspOf('US', {'cf-region-code': 'TX'}), /ads\.example/);
    assert.doesNotMatch(await cspOf('T1'), /ads\.example/);
    assert.doesNotMatch(await cspOf('US', {'cf-region-code': 'CA', 'x-age': '12'}), /ads\.example/);

    const sent = {};
    const answer = {
      getHeader: (name) => sent[name],
      setHeader: (name, value) => void (sent[name] = value),
      writeHead: () => {},
    };
    const middleware = consentMiddleware(byRegion, {
      form: 'full',
      region: ({headers}) =>
        joinRegion(headers['x-vercel-ip-country'], headers['x-vercel-ip-country-region']),
    });
    await middleware(
      {headers: {'x-vercel-ip-country': 'US', 'x-vercel-ip-country-region': 'CA'}},
      answer,
    );
    answer.writeHead(200);
    assert.match(sent['Content-Security-Policy'], /ads\.example/);
  });

  it('leave the cookies of what is exempt in the place, looked up in the registry, and expire them elsewhere', async () => {
    const under = {...byRegion, services: [{use: 'matomo', purpose: 'analytics'}]};
    const expired = (region) => expireDenied(under, '_pk_id.1.abcd=x', {region, now: NOW});
    assert.deepEqual(await expired('GB'), []);
    assert.ok((await expired('DE')).length);
    const ga = {...byRegion, services: [{use: 'google-analytics', purpose: 'analytics'}]};
    assert.ok((await expireDenied(ga, '_ga=x', {region: 'GB', now: NOW})).length);
  });

  it('cover by no exemption what nobody looked up', () => {
    const under = {...byRegion, services: [{use: 'google-analytics', purpose: 'analytics'}]};
    const allows = readDecision(under, {cookie: undefined, region: 'GB', now: NOW});
    assert.equal(allows('analytics'), false);
  });
});
