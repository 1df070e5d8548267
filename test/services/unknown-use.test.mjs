/** A name that the registry does not know is one clear fault, wherever a policy is read. `npx consent-gate build`: test/bin. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {source} from './support/source.mjs';

const {explain} = await source('check');
const {siteOf} = await source('request/site');
const {createConsent, PolicyError} = await source('index');

/** @param {string[]} uses @returns {import('../../src/model/policy.js').Policy} */
const using = (...uses) => ({
  version: '1',
  purposes: [{id: 'analytics', category: 'analytics', basis: 'consent'}],
  services: uses.map((use) => ({use, purpose: 'analytics'})),
});

const storage = {read: () => null, write: () => {}};
const MEANT = /services\[1\]\.use is "gogle-analytics".* Did you mean "google-analytics"\?/;

describe('an unknown `use`', () => {
  it('is an error at once, which says what was meant', () => {
    assert.throws(
      () => createConsent(using('matomo', 'gogle-analytics'), {storage}),
      (error) => error instanceof PolicyError && MEANT.test(error.message),
    );
  });

  it('rejects `ready` where the policy was promised', async () => {
    const policy = Promise.resolve(using('matomo', 'gogle-analytics'));
    await assert.rejects(createConsent(policy, {storage}).ready, MEANT);
  });

  it('is an error on a server', async () => {
    await assert.rejects(siteOf(using('matomo', 'gogle-analytics')), MEANT);
  });

  it('is told of all at once, with what to do where nothing is near', () => {
    assert.throws(
      () => createConsent(using('nobody-knows-this-one', 'stripee'), {storage}),
      /2 faults[^]*services\[0\]\.use[^]*an "id" instead[^]*Did you mean "stripe"/,
    );
  });

  it('is explained with a name even where the fault came without one', async () => {
    const fault = {path: 'services[0].use', code: 'unknown-service', found: 'hot-jar'};
    assert.match(
      await explain(new PolicyError([/** @type {any} */ (fault)])),
      /Did you mean "hotjar"\?/,
    );
  });

  it('is not blamed where the registry has it and its file is missing', async () => {
    const fault = {path: 'services[0].use', code: 'unknown-service', found: 'youtube'};
    const text = await explain(new PolicyError([/** @type {any} */ (fault)]));
    assert.match(text, /Put services\/youtube\.js beside consent-gate\.js/);
    assert.doesNotMatch(text, /Did you mean/);
  });

  it('is no matter of ours where the site brings a registry of its own', async () => {
    const service = {id: 'in-house', hosts: ['stats.example']};
    const loadService = async () => service;
    const consent = createConsent(using('in-house'), {storage, loadService});
    await consent.ready;
    assert.deepEqual(consent.services[0]?.hosts, ['stats.example']);
  });
});
