import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {EEA} from '../../dist/esm/src/model/eea.js';
import {EXEMPTIONS} from '../../dist/esm/src/model/exemption.js';
import {
  findLaws,
  joinRegion,
  LAWS,
  LAWS_VERSION,
  readRegion,
} from '../../dist/esm/src/regions/index.js';

const NOW = Date.UTC(2026, 10, 21);
const facts = (region, now = NOW) => findLaws(region, now).facts;

const RANK = ['opt-in', 'opt-out', 'notice'];
const rank = (regime) => RANK.indexOf(regime);

/** regime, advertising, Global Privacy Control, age of consent: one line for each listed place. */
const EXPECTED = `
  AT opt-in opt-in open 14
  BE opt-in opt-in open 13
  BG opt-in opt-in open 14
  CY opt-in opt-in open 14
  CZ opt-in opt-in open 15
  DE opt-in opt-in open 16
  DK opt-in opt-in open 15
  EE opt-in opt-in open 13
  ES opt-in opt-in open 14
  FI opt-in opt-in open 13
  FR opt-in opt-in open 15
  GR opt-in opt-in open 15
  HR opt-in opt-in open 16
  HU opt-in opt-in open 16
  IE opt-in opt-in open 16
  IS opt-in opt-in open 13
  IT opt-in opt-in open 14
  LI opt-in opt-in open 16
  LT opt-in opt-in open 14
  LU opt-in opt-in open 16
  LV opt-in opt-in open 13
  MT opt-in opt-in open 13
  NL opt-in opt-in open 16
  NO opt-in opt-in open 13
  PL opt-in opt-in open 16
  PT opt-in opt-in open 13
  RO opt-in opt-in open 16
  SE opt-in opt-in open 13
  SI opt-in opt-in open 15
  SK opt-in opt-in open 16
  GB opt-in opt-in open 13
  CH opt-out opt-in open 16
  US opt-out opt-out kept 13
  US-CA opt-out opt-out law 13
  US-CO opt-out opt-out law 13
  US-CT opt-out opt-out law 13
  US-DE opt-out opt-out law 13
  US-FL opt-out opt-out kept 13
  US-IA opt-out opt-out kept 13
  US-IN opt-out opt-out kept 13
  US-KY opt-out opt-out kept 13
  US-MD opt-out opt-out law 13
  US-MN opt-out opt-out law 13
  US-MT opt-out opt-out law 13
  US-NE opt-out opt-out law 13
  US-NH opt-out opt-out law 13
  US-NJ opt-out opt-out law 13
  US-OR opt-out opt-out law 13
  US-RI opt-out opt-out kept 13
  US-TN opt-out opt-out kept 13
  US-TX opt-out opt-out law 13
  US-UT opt-out opt-out kept 13
  US-VA opt-out opt-out kept 13
  BR opt-in opt-in open 12
  CA opt-in opt-in open 14
  CA-QC opt-in opt-in open 14
  CA-AB opt-out opt-out open 13
  CA-BC opt-out opt-out open 13
  CA-MB opt-out opt-out open 13
  CA-NB opt-out opt-out open 13
  CA-NL opt-out opt-out open 13
  CA-NS opt-out opt-out open 13
  CA-NT opt-out opt-out open 13
  CA-NU opt-out opt-out open 13
  CA-ON opt-out opt-out open 13
  CA-PE opt-out opt-out open 13
  CA-SK opt-out opt-out open 13
  CA-YT opt-out opt-out open 13
  JP notice opt-in open 16
  KR opt-in opt-in open 14
  IN opt-in opt-in open 18
  CN opt-in opt-in open 14
  ZA opt-in opt-in open 18
  AU notice opt-out open 15`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

describe('the law of places', () => {
  for (const [region, regime, sharing, gpc, age] of EXPECTED)
    it(`${region}: ${regime}, advertising ${sharing}, GPC ${gpc}, consent from ${age}`, () => {
      const {regime: own, sharing: ads, gpc: control, consentAge} = facts(region);
      assert.deepEqual([own, ads, control, String(consentAge)], [regime, sharing, gpc, age]);
    });

  it('asks first for sensitive data, but where there is a right to limit its use (U6)', () => {
    const limits = Object.keys(LAWS).filter((place) => facts(place).sensitive !== 'opt-in');
    assert.deepEqual(limits, ['US-CA', 'US-IA', 'US-UT']);
    assert.equal(facts(undefined).sensitive, 'opt-in');
  });

  it('is tested for every place that is listed', () => {
    assert.deepEqual(Object.keys(LAWS).sort(), EXPECTED.map(([region]) => region).sort());
    assert.match(LAWS_VERSION, /^\d{4}-\d{2}-\d{2}$/);
  });

  for (const [region, laws] of Object.entries(LAWS))
    it(`${region}: every rule is dated and has a source`, () => {
      for (const {sets, since, source, grade, link} of laws) {
        assert.ok(Object.keys(sets).length, source);
        assert.match(since, /^\d{4}-\d{2}-\d{2}$/);
        assert.equal(new Date(since).toISOString().slice(0, 10), since);
        assert.ok(source.length > 8);
        assert.match(grade, /^[PSM]$/);
        if (link) assert.equal(new URL(link).protocol, 'https:');
        for (const rule of sets.exemptions ?? []) assert.ok(Object.hasOwn(EXEMPTIONS, rule));
      }
      // What holds today is known by its law.
      const {by} = findLaws(region, NOW);
      for (const fact of ['regime', 'consentAge']) assert.ok(by[fact], fact);
    });

  for (const region of [
    undefined,
    null,
    '',
    'XX',
    'ZZ',
    'T1',
    'EU',
    'UK',
    'AQ',
    'de-',
    'US-',
    '__proto__',
    'constructor',
    42,
    {},
    'DE,US',
    '<script>',
  ])
    it(`${JSON.stringify(region) ?? 'nothing'} is unknown: as strict as any place, or stricter`, () => {
      const unknown = facts(region);
      assert.equal(unknown.regime, 'opt-in');
      assert.deepEqual(unknown.exemptions, []);
      assert.notEqual(unknown.gpc, 'open');
      for (const place of Object.keys(LAWS)) {
        const known = facts(place);
        assert.ok(rank(unknown.regime) <= rank(known.regime), place);
        assert.ok(rank(unknown.sharing) <= rank(known.sharing), place);
        for (const age of ['consentAge', 'optInAge', 'adsAge'])
          assert.ok(unknown.consentAge >= known[age], `${place} ${age}`);
      }
      assert.equal(unknown.validity, 'P6M');
    });

  it('of a country whose state nobody named is as strict as any of its states (U8)', () => {
    for (const place of Object.keys(LAWS).filter((each) => each.includes('-'))) {
      const [whole, part] = [facts(place.slice(0, 2)), facts(place)];
      assert.ok(rank(whole.regime) <= rank(part.regime), place);
      assert.ok(whole.optInAge >= part.optInAge && whole.adsAge >= part.adsAge, place);
      assert.ok(whole.consentAge >= part.consentAge, place);
      assert.ok(whole.gpc !== 'open' || part.gpc === 'open', place);
    }
  });

  it('of a state that is not listed is its country’s', () => {
    assert.deepEqual(facts('US-WA'), facts('US'));
    assert.deepEqual(facts('FR-75'), facts('FR'));
    assert.deepEqual(facts('CA-ZZ'), facts('CA'));
  });

  it('asks first under 16 in every state of the US (U1)', () => {
    for (const place of Object.keys(LAWS).filter((each) => each.startsWith('US')))
      assert.ok(facts(place).optInAge >= 16, place);
    assert.equal(facts('US-CA').optInAge, 16);
    assert.equal(facts('US-MD').adsAge, 18);
  });

  for (const [region, rule, since] of [
    ['GB', 'uk-a1-4', '2026-02-05'],
    ['GB', 'uk-a1-5', '2026-02-05'],
    ['GB', 'uk-a1-6', '2026-02-05'],
    ['FR', 'fr-audience', '2020-10-01'],
    ['FR', 'fr-paywall-metering', '2020-10-01'],
    ['ES', 'es-audience', '2024-01-11'],
    ['IT', 'it-audience', '2022-01-09'],
    ['NL', 'nl-audience', '2015-03-11'],
  ])
    it(`${rule} is an exemption of ${region} alone, and since ${since} (N2, N3, N7)`, () => {
      const start = Date.parse(since);
      assert.ok(facts(region, start).exemptions.includes(rule));
      assert.ok(!facts(region, start - 1).exemptions.includes(rule));
      for (const place of Object.keys(LAWS))
        if (place !== region) assert.ok(!facts(place).exemptions.includes(rule), place);
    });

  it('of the UK has no exemption for statistics before 5 February 2026, and asks first all the same (N7)', () => {
    const before = facts('GB', Date.UTC(2026, 1, 4));
    assert.equal(before.regime, 'opt-in');
    assert.deepEqual(before.exemptions, ['strictly-necessary']);
  });

  it('caps how long an answer is good for where an authority says so (N6), and nowhere over 24 months', () => {
    assert.equal(facts('IE').validity, 'P6M');
    assert.equal(facts('CZ').validity, 'P12M');
    assert.equal(facts('ES').validity, 'P24M');
    assert.equal(facts('FR').validity, 'P13M');
  });

  it('counts thirty countries in the EEA, each of which asks first (L8)', () => {
    assert.equal(EEA.length, 30);
    for (const country of EEA) assert.equal(facts(country).regime, 'opt-in');
  });

  it('before any law that is listed is opt-in', () => {
    for (const place of Object.keys(LAWS)) assert.equal(facts(place, 0).regime, 'opt-in', place);
    assert.equal(facts('US-CA', NaN).regime, 'opt-in');
  });
});

describe('a region, as it comes', () => {
  for (const [text, region] of [
    ['DE', 'DE'],
    [' us-ca ', 'US-CA'],
    ['GB-ENG', 'GB-ENG'],
    ['CA-QC', 'CA-QC'],
    ['US_CA', undefined],
    ['USA', undefined],
    ['US-CALI', undefined],
    ['T1', undefined],
    ['XX', undefined],
    ['UK', undefined],
    ['EU', undefined],
  ])
    it(`${JSON.stringify(text)} is ${region}`, () => assert.equal(readRegion(text), region));

  for (const [country, subdivision, region] of [
    ['US', 'CA', 'US-CA'],
    ['DE', 'BE', 'DE-BE'],
    ['US', '', 'US'],
    ['US', undefined, 'US'],
    ['US', 'California', 'US'],
    ['T1', 'CA', undefined],
    ['XX', undefined, undefined],
    [undefined, 'CA', undefined],
    [null, null, undefined],
  ])
    it(`the headers ${country} and ${subdivision} are ${region}`, () =>
      assert.equal(joinRegion(country, subdivision), region));
});
