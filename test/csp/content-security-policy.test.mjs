import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contentSecurityPolicy, siteOf} from '../../dist/esm/src/csp/index.js';
import {directivesOf, KINDS, refuses} from './support/refuses.mjs';
import {changed, policy} from './support/site.mjs';

const allowing =
  (...ids) =>
  (id) =>
    ['essential', 'abuse', ...ids].includes(id);

const full = (allows, options = {}, under = policy) =>
  contentSecurityPolicy(under, under.services, allows, {form: 'full', ...options});

const nonce = (options = {}, under = policy, allows = allowing()) =>
  contentSecurityPolicy(under, under.services, allows, {nonce: 'abc', ...options});

describe('the nonce form', () => {
  it('names the site, what is exempt, and the nonce', () => {
    assert.equal(nonce(), "script-src-elem 'self' *.pay.example 'nonce-abc'; base-uri 'self'");
  });

  it('is the same for every decision, so that it can be static', () => {
    assert.equal(nonce({}, policy, allowing('analytics', 'maps', 'ads')), nonce());
  });

  it('leaves out what is exempt but can be objected to', () => {
    assert.doesNotMatch(nonce(), /guard\.example/);
  });

  it('says nothing on images, styles, fetches, handlers, eval, workers and plug-ins', () => {
    assert.deepEqual([...directivesOf(nonce()).keys()], ['script-src-elem', 'base-uri']);
    for (const kind of KINDS.filter((each) => each !== 'script-src-elem'))
      assert.equal(refuses(nonce(), kind, 'https://ads.example/x'), false, kind);
    assert.equal(refuses(nonce(), 'script-src-elem', 'https://ads.example/x'), true);
  });

  it('takes sources of the site, but none that a denied service declares', () => {
    const sources = ["'sha256-AAAA'", 'cdn.own.example', 'ads.example', 'https://ads.example'];
    assert.match(nonce({sources}), / 'sha256-AAAA' cdn\.own\.example /);
    assert.doesNotMatch(nonce({sources}), /ads\.example/);
  });

  for (const wrong of ['', 'a b', "a'; script-src *", 'ä', '$x', 'a=b'])
    it(`refuses ${JSON.stringify(wrong)} for a nonce`, () => {
      assert.throws(() => nonce({nonce: wrong}), TypeError);
    });
});

describe('no form at all', () => {
  for (const options of [undefined, {}, {form: 'nonce'}, {form: 'Full'}, {nonce: () => 'abc'}])
    it(`is refused, also where there would be no policy: ${JSON.stringify(options)}`, () => {
      for (const under of [policy, changed({gate: {undeclared: 'allow'}})])
        assert.throws(
          () => contentSecurityPolicy(under, under.services, allowing(), options),
          TypeError,
        );
    });
});

describe('the full form', () => {
  it('lets only the site and what is exempt be fetched before a yes', () => {
    assert.equal(
      full(allowing()),
      "default-src 'self' data: blob: *.pay.example guard.example 'unsafe-inline' 'unsafe-eval'; " +
        "connect-src 'self' data: blob: *.pay.example guard.example wss://*.pay.example wss://guard.example; " +
        "base-uri 'self'",
    );
  });

  it('covers every kind of request, redirects included since browsers ask again for each hop', () => {
    for (const kind of KINDS) {
      for (const host of ['tiles.maps.example', 'undeclared.example', 'a.ads.example'])
        assert.equal(refuses(full(allowing()), kind, `https://${host}/x`), true, `${kind} ${host}`);
      assert.equal(refuses(full(allowing('maps')), kind, 'https://tiles.maps.example/x'), false);
      assert.equal(refuses(full(allowing()), kind, 'https://www.site.example/x'), false);
    }
  });

  it('opens WebSockets of what is allowed, which a host alone would not', () => {
    const socket = 'wss://tiles.maps.example/live';
    assert.equal(refuses(full(allowing('maps')), 'connect-src', socket), false);
    assert.equal(refuses(full(allowing()), 'connect-src', socket), true);
    assert.equal(refuses(full(allowing()), 'connect-src', 'wss://www.site.example/live'), false);
  });

  it('keeps ports, and paths as beginnings', () => {
    const csp = full(allowing('analytics', 'maps'));
    const script = (url) => refuses(csp, 'script-src-elem', url);
    assert.equal(script('https://a.stats.example:8443/x.js'), false);
    assert.equal(script('https://a.stats.example/x.js'), true);
    assert.equal(script('https://shared.example/stats/a.js'), false);
    assert.equal(script('https://shared.example/map'), false);
    assert.equal(script('https://shared.example/map/1.js'), false);
    assert.equal(script('https://shared.example/mapper.js'), true);
    assert.equal(script('https://shared.example/other.js'), true);
  });

  it('leaves out a host that an allowed and a denied service both declare', () => {
    assert.doesNotMatch(full(allowing('analytics')), /cdn\.stats\.example/);
    assert.match(full(allowing('analytics', 'ads')), /cdn\.stats\.example/);
  });

  it('cannot tell a denied host from an allowed pattern that covers it (documented)', () => {
    const under = changed({
      services: [
        {id: 'all', purpose: 'maps', hosts: ['*.vendor.example']},
        {id: 'part', purpose: 'ads', hosts: ['ads.vendor.example']},
      ],
    });
    const csp = full(allowing('maps'), {}, under);
    assert.doesNotMatch(csp, /ads\.vendor/);
    assert.equal(refuses(csp, 'img-src', 'https://ads.vendor.example/x'), false);
  });

  it('breaks no inline script, handler, style or eval, no data: and no blob:, unless told to', () => {
    const of = (options) => directivesOf(full(allowing(), options));
    const all = of({}).get('default-src');
    for (const source of ["'unsafe-inline'", "'unsafe-eval'", 'data:', 'blob:'])
      assert.ok(all.includes(source), source);
    const tight = of({inlineScripts: false, inlineStyles: false, eval: false, local: false});
    assert.deepEqual(tight.get('default-src'), ["'self'", '*.pay.example', 'guard.example']);
    assert.equal(tight.has('style-src'), false);
    const scripts = of({inlineScripts: false, eval: 'wasm'});
    assert.ok(!scripts.get('default-src').includes("'unsafe-inline'"));
    assert.ok(scripts.get('default-src').includes("'wasm-unsafe-eval'"));
    assert.ok(scripts.get('style-src').includes("'unsafe-inline'"));
    assert.ok(!of({inlineStyles: false}).get('style-src').includes("'unsafe-inline'"));
  });

  it('has no nonce, with which a script may come from anywhere and inline ones need it too', () => {
    assert.doesNotMatch(full(allowing(), {nonce: 'abc'}), /nonce/);
  });

  it('leaves forms alone unless told to', () => {
    assert.equal(directivesOf(full(allowing())).has('form-action'), false);
    assert.deepEqual(directivesOf(full(allowing(), {formAction: true})).get('form-action'), [
      "'self'",
      '*.pay.example',
      'guard.example',
    ]);
  });
});

describe('the site’s own hosts', () => {
  const shared = (domain, more = []) =>
    changed({cookie: {domain}, services: [...policy.services, ...more]});

  it('are all of the domain that shares the decision, on any port', () => {
    const csp = full(allowing(), {}, shared('.site.example'));
    for (const url of ['https://site.example/x', 'https://api.site.example:8443/x'])
      assert.equal(refuses(csp, 'img-src', url), false, url);
    assert.equal(refuses(csp, 'connect-src', 'wss://api.site.example/x'), false);
    assert.match(
      nonce({}, shared('site.example')),
      /script-src-elem 'self' site\.example:\* \*\.site/,
    );
  });

  it('are not, where a denied service is declared to sit there (a tracker by CNAME)', () => {
    const cloaked = shared('site.example', [
      {id: 'cloaked', purpose: 'ads', hosts: ['metrics.site.example']},
    ]);
    const url = 'https://metrics.site.example/x.js';
    assert.equal(refuses(full(allowing(), {}, cloaked), 'script-src-elem', url), true);
    assert.equal(refuses(full(allowing('ads'), {}, cloaked), 'script-src-elem', url), false);
    assert.equal(refuses(nonce({}, cloaked), 'script-src-elem', url), true);
  });

  it('are none for a domain that would be more than a domain', () => {
    for (const domain of ['x; script-src *', '*', 'a b', ''])
      assert.doesNotMatch(full(allowing(), {}, shared(domain)), /script-src|\*:|a b/);
  });
});

describe('both forms', () => {
  it('are empty where undeclared code may run, and only there', () => {
    for (const [undeclared, none] of [
      ['allow', true],
      ['report', false],
      ['hold', false],
    ]) {
      const under = changed({gate: {undeclared}});
      assert.equal(full(allowing(), {}, under) === '', none, undeclared);
      assert.equal(nonce({}, under) === '', none, undeclared);
    }
  });

  it('tell where to report, in the old way and the new', () => {
    for (const csp of [full(allowing(), {reportTo: '/r'}), nonce({reportTo: '/r'})])
      assert.match(csp, /; report-uri \/r; report-to consent-gate$/);
    for (const reportTo of ['', '/r; script-src *', '/r, x', '/"', '/ä', '/\n'])
      assert.throws(() => nonce({reportTo}), TypeError, reportTo);
  });

  it('take no source that would be more than one', () => {
    for (const source of ['', 'a b', 'a;b', 'a,b', 'a\nb']) {
      assert.throws(() => full(allowing(), {sources: [source]}), TypeError, source);
      assert.throws(() => nonce({sources: [source]}), TypeError, source);
    }
  });

  it('write a path so that it cannot end the directive', async () => {
    const under = changed({
      services: [{id: 'odd', purpose: 'essential', hosts: ["odd.example/a;b,c'd%20é/"]}],
    });
    await siteOf(under);
    assert.match(full(allowing(), {}, under), / odd\.example\/a%3Bb%2Cc%27d%20%C3%A9\/ /);
  });
});
