import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {connectionAllowlist, consentHeaders, siteOf} from '../../dist/esm/src/csp/index.js';
import {ALL, changed, cookieOf, NOW, policy} from './support/site.mjs';

const headers = (options = {}, under = policy) =>
  consentHeaders(under, {form: 'full', cookie: cookieOf(ALL), now: NOW, ...options});

describe('the headers', () => {
  it('of the nonce form are one, the same for everybody', async () => {
    const options = {form: 'nonce', nonce: 'abc', connectionAllowlist: true};
    const found = await headers(options);
    assert.deepEqual(Object.keys(found), ['Content-Security-Policy']);
    assert.deepEqual(await headers({...options, cookie: null}), found);
    assert.deepEqual(await consentHeaders(policy, {nonce: 'abc', cookie: null}), found);
  });

  it('of the full form depend on the decision, and say so', async () => {
    const [yes, no] = [await headers(), await headers({cookie: null})];
    assert.match(yes['Content-Security-Policy'], /tiles\.maps\.example/);
    assert.doesNotMatch(no['Content-Security-Policy'], /tiles\.maps\.example/);
    assert.doesNotMatch((await headers({gpc: true}))['Content-Security-Policy'], / ads\.example/);
    assert.equal(yes['Vary'], 'Cookie, Sec-GPC');
    assert.equal(yes['Cache-Control'], 'private, no-cache');
  });

  it('take hosts from the registry', async () => {
    const services = [{use: 'google-analytics', purpose: 'analytics'}];
    const under = changed({services});
    const cookie = cookieOf(ALL, {under});
    const found = await headers({cookie}, under);
    assert.match(found['Content-Security-Policy'], / www\.googletagmanager\.com\/gtag\/ /);
    const before = await headers({cookie: null}, under);
    assert.doesNotMatch(before['Content-Security-Policy'], /google/);
  });

  it('only report where the policy does, or when told to', async () => {
    const name = 'Content-Security-Policy-Report-Only';
    for (const found of [
      await headers({reportOnly: true}),
      await headers({cookie: null}, changed({gate: {undeclared: 'report'}})),
    ]) {
      assert.ok(found[name]);
      assert.ok(!found['Content-Security-Policy']);
    }
    const enforced = await headers({reportOnly: false}, changed({gate: {undeclared: 'report'}}));
    assert.ok(enforced['Content-Security-Policy']);
  });

  it('are none where undeclared code may run', async () => {
    assert.deepEqual(await headers({}, changed({gate: {undeclared: 'allow'}})), {});
  });

  it('name the endpoint of reports', async () => {
    const found = await headers({reportTo: '/reports', connectionAllowlist: true});
    assert.equal(found['Reporting-Endpoints'], 'consent-gate="/reports"');
    assert.match(found['Connection-Allowlist'], /;report-to=consent-gate$/);
  });

  it('ask Chromium not to look ahead only when told to, and not while only reporting', async () => {
    const name = 'Document-Policy';
    assert.equal((await headers({documentPolicy: true}))[name], 'expect-no-linked-resources');
    assert.equal((await headers({documentPolicy: true, reportOnly: true}))[name], undefined);
    assert.equal((await headers())[name], undefined);
  });

  it('reject for a policy that is not valid, or a service nobody knows', async () => {
    const faulty = changed({purposes: [{id: 'x', category: 'analytics', basis: 'sure'}]});
    await assert.rejects(headers({cookie: null}, faulty), {name: 'PolicyError'});
    const unknown = changed({services: [{use: 'nobody', purpose: 'ads'}]});
    await assert.rejects(headers({cookie: null}, unknown), {name: 'PolicyError'});
    await assert.rejects(headers({form: 'nonce', nonce: 'a b'}), TypeError);
    await assert.rejects(headers({form: 'nonce'}), {message: /consentHeaders: nonce is missing/});
    await assert.rejects(headers({form: 'Full'}), {message: /form cannot be "Full"/});
    await assert.rejects(consentHeaders(policy), {message: /consentHeaders: the options are mis/});
  });

  it('check a policy once', () => {
    assert.equal(siteOf(policy), siteOf(policy));
  });
});

describe('Connection-Allowlist', () => {
  it('has the form of its specification', () => {
    assert.equal(
      connectionAllowlist(['*.a.example', 'b.example:8443'], ['wss://site.example']),
      '(response-origin "https://*.a.example" "wss://*.a.example" "https://b.example:8443" ' +
        '"wss://b.example:8443" "wss://site.example");redirects=allow',
    );
  });

  it('takes a path for a beginning, without the meaning that its characters have in a pattern', () => {
    assert.equal(
      connectionAllowlist(['a.example/x(1):b*?"\\']).split(' ')[1],
      '"https://a.example/x\\\\(1\\\\)\\\\:b\\\\*\\\\?\\"\\\\\\\\*"',
    );
    assert.doesNotMatch(connectionAllowlist(['a.example/é']), /a\.example/);
  });

  it('names the page’s own WebSockets, unless the Host header is none', async () => {
    const found = async (host) =>
      (await headers({connectionAllowlist: true, host}))['Connection-Allowlist'];
    assert.match(await found('www.site.example:8443'), / "wss:\/\/www\.site\.example:8443"\)/);
    for (const host of ['"x', 'a b', 'a)', ''])
      assert.doesNotMatch(await found(host), /"x|a b|a\)"/);
  });

  it('is sent for a full policy alone, when told to', async () => {
    assert.equal((await headers())['Connection-Allowlist'], undefined);
    const reported = await headers({connectionAllowlist: true, reportOnly: true});
    assert.ok(reported['Connection-Allowlist-Report-Only']);
    assert.equal(reported['Connection-Allowlist'], undefined);
  });
});
