import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {definePolicy} from '../../dist/esm/src/model/define-policy.js';
import {PolicyError} from '../../dist/esm/src/model/policy-error.js';

const AUDIENCE = {lifetime: 'P13M', retention: 'P25M', thirdPartyReuse: false, crossSite: false};

/** A policy with one purpose. */
const policy = (purpose = {}, more = {}) => ({
  version: '1',
  regime: 'by-region',
  purposes: [{id: 'a', category: 'analytics', basis: 'consent', ...purpose}],
  ...more,
});

const exempt = (region, exemption, purpose = {}) =>
  policy({exemptions: {[region]: {justification: 'Because.', ...exemption}}, ...purpose});

const messageOf = (value) => {
  try {
    definePolicy(value);
    return '';
  } catch (error) {
    assert.ok(error instanceof PolicyError);
    assert.equal(error.faults.length, 1, error.message);
    return error.message;
  }
};

describe('what a policy says of places', () => {
  for (const [what, value] of [
    ['by region', policy()],
    ['opt-in for all of the US (U12)', policy({}, {regions: {US: 'opt-in'}})],
    [
      'less than the law asks, and why',
      policy({}, {regions: {ZA: {regime: 'opt-out', justification: 'x'}}}),
    ],
    ['signals', policy({}, {signals: {gpc: 'treat-as-objection', dnt: 'deny'}})],
    ['sensitive data, by region (U6)', policy({sensitive: true})],
    [
      'a registered vendor’s own purposes denied, and why (U2)',
      policy(
        {},
        {
          services: [
            {use: 'clarity', purpose: 'a', ownPurposes: false, justification: 'A contract.'},
          ],
        },
      ),
    ],
    ['statistics in the UK (N7)', exempt('GB', {rule: 'uk-a1-5'})],
    [
      'audience measurement in France (N3)',
      exempt('FR', {rule: 'fr-audience', audience: AUDIENCE}),
    ],
    [
      'a fingerprint that somebody reviewed (E2)',
      exempt(
        'EEA',
        {rule: 'strictly-necessary', reviewedAt: '2026-11-01'},
        {category: 'security', fingerprint: true},
      ),
    ],
  ])
    it(`may be ${what}`, () => assert.equal(messageOf(value), ''));

  for (const [what, value, says] of [
    [
      'sensitive data that nobody is asked about (U6)',
      policy({sensitive: true}, {regime: 'opt-out'}),
      /purposes\[0\]\.sensitive is not for "opt-out" and "notice"/,
    ],
    [
      'an exemption for sensitive data, until somebody objects (U6)',
      exempt('GB', {rule: 'uk-a1-5'}, {sensitive: true}),
      /exemptions\.GB\.rule is "uk-a1-5", which is no reason to use sensitive data/,
    ],
    [
      'a registered vendor’s own purposes denied without a reason (U2)',
      policy({}, {services: [{use: 'clarity', purpose: 'a', ownPurposes: false}]}),
      /services\[0\]\.justification is missing\. The registry may say/,
    ],
    [
      'regions without by-region',
      policy({}, {regime: 'opt-in', regions: {US: 'opt-in'}}),
      /regions counts only with "regime": "by-region"/,
    ],
    [
      'exemptions without by-region',
      {...exempt('GB', {rule: 'uk-a1-5'}), regime: undefined},
      /purposes\[0\]\.exemptions counts only with "regime": "by-region"/,
    ],
    [
      'a country’s everyday name',
      policy({}, {regions: {UK: 'opt-in'}}),
      /regions\.UK is not the name of a place\. Use ISO 3166/,
    ],
    [
      'a group that is no place (C3)',
      policy({}, {regions: {EU: 'opt-in'}}),
      /regions\.EU is not the name of a place/,
    ],
    [
      'a rule for unknown places',
      policy({}, {regions: {XX: 'opt-in'}}),
      /regions\.XX is not the name of a place/,
    ],
    [
      'opt-out in Germany (L5)',
      policy({}, {regions: {DE: {regime: 'opt-out', justification: 'x'}}}),
      /regions\.DE is "opt-out", where nothing less than a yes will do \(ePrivacy Directive Art\. 5\(3\)\)\. Remove it/,
    ],
    [
      'notice in all of the EEA',
      policy({}, {regions: {EEA: {regime: 'notice', justification: 'x'}}}),
      /regions\.EEA is "notice"/,
    ],
    [
      'opt-out in England',
      policy({}, {regions: {'GB-ENG': {regime: 'opt-out', justification: 'x'}}}),
      /regions\.GB-ENG is "opt-out"/,
    ],
    [
      'less than asking first without a reason',
      policy({}, {regions: {US: 'notice'}}),
      /regions\.US\.justification is missing\..*Write \{"regime": "notice", "justification": "…"\}/,
    ],
    [
      'an empty reason',
      policy({}, {regions: {US: {regime: 'notice', justification: ''}}}),
      /regions\.US\.justification is missing/,
    ],
    [
      'a misspelt regime',
      policy({}, {regions: {US: 'optin'}}),
      /regions\.US is "optin"\. Did you mean "opt-in"\?/,
    ],
    [
      'a choice without its reason',
      policy({}, {regions: {US: {regime: 'notice'}}}),
      /regions\.US\.justification is missing/,
    ],
    [
      'legitimate interest as a reason for device access (L5)',
      policy({basis: 'legitimate-interest'}),
      /basis cannot be legitimate interest/,
    ],
    [
      'legitimate interest as an exemption (L5)',
      exempt('DE', {rule: 'legitimate-interest'}),
      /purposes\[0\]\.exemptions\.DE\.rule is "legitimate-interest"\. Use one of/,
    ],
    [
      'an exemption without a reason (N2)',
      policy({exemptions: {GB: {rule: 'uk-a1-5', justification: ''}}}),
      /exemptions\.GB\.justification is missing/,
    ],
    [
      'an exemption of another place',
      exempt('DE', {rule: 'uk-a1-5'}),
      /exemptions\.DE\.rule is "uk-a1-5", which is a rule of "GB" alone/,
    ],
    [
      'statistics for something else',
      exempt('GB', {rule: 'uk-a1-5'}, {category: 'preference'}),
      /rule is "uk-a1-5", which is for the category "analytics" alone/,
    ],
    [
      'advertising',
      exempt('GB', {rule: 'uk-a1-4'}, {category: 'marketing'}),
      /exemptions\.GB cannot be: advertising/,
    ],
    [
      'what is sold',
      exempt('GB', {rule: 'uk-a1-5'}, {sellsOrShares: true}),
      /exemptions\.GB cannot be: advertising/,
    ],
    [
      'a vendor with purposes of its own (N7)',
      {...exempt('GB', {rule: 'uk-a1-5'}), services: [{id: 's', purpose: 'a', ownPurposes: true}]},
      /exemptions\.GB cannot be: the vendor of "s"/,
    ],
    [
      'a fingerprint that nobody reviewed (E2)',
      exempt('GB', {rule: 'uk-a1-4'}, {category: 'security', fingerprint: true}),
      /exemptions\.GB\.reviewedAt is missing/,
    ],
    [
      'a fingerprint for statistics',
      exempt('GB', {rule: 'uk-a1-5', reviewedAt: '2026-11-01'}, {fingerprint: true}),
      /rule is "uk-a1-5", which is no reason to recognise a device/,
    ],
    [
      'a review on no day',
      exempt(
        'GB',
        {rule: 'uk-a1-4', reviewedAt: 'lately'},
        {category: 'security', fingerprint: true},
      ),
      /reviewedAt is "lately"\. Write it like "2026-11-20"/,
    ],
    [
      'audience measurement without its conditions (N3)',
      exempt('FR', {rule: 'fr-audience'}),
      /exemptions\.FR\.audience is missing/,
    ],
    [
      'a tracker of 14 months (N3)',
      exempt('FR', {rule: 'fr-audience', audience: {...AUDIENCE, lifetime: 'P14M'}}),
      /audience\.lifetime must be at most "P13M"/,
    ],
    [
      'data of 26 months (N3)',
      exempt('FR', {rule: 'fr-audience', audience: {...AUDIENCE, retention: 'P26M'}}),
      /audience\.retention must be at most "P25M"/,
    ],
    [
      'data that others use (N3)',
      exempt('FR', {rule: 'fr-audience', audience: {...AUDIENCE, thirdPartyReuse: true}}),
      /audience\.thirdPartyReuse must be false/,
    ],
    [
      'data across sites (N3)',
      exempt('FR', {rule: 'fr-audience', audience: {...AUDIENCE, crossSite: true}}),
      /audience\.crossSite must be false/,
    ],
    [
      'a validity of more than 13 months (N6)',
      policy({}, {validity: 'P24M'}),
      /validity is "P24M"\. An answer may be kept for at most 13 months/,
    ],
  ])
    it(`cannot be ${what}: the fault has its path and its fix`, () => {
      assert.match(messageOf(JSON.parse(JSON.stringify(value))), says);
    });
});
