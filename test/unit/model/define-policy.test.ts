import {expect} from '@open-wc/testing';
import {definePolicy} from '../../../src/model/define-policy.js';
import {PolicyError} from '../../../src/model/policy-error.js';
import {policy} from '../support/policies.js';

type Loose = {[key: string]: unknown};

/** The policy as JSON would bring it, with one thing put somewhere in it. */
const spoilt = (spoil: (each: Loose & {purposes: Loose[]; services: Loose[]}) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(policy)) as Loose & {purposes: Loose[]; services: Loose[]};
  spoil(copy);
  return copy;
};

const errorOf = (value: unknown): PolicyError => {
  try {
    definePolicy(value);
  } catch (error) {
    if (error instanceof PolicyError) return error;
  }
  throw new Error('was accepted');
};

/** What is put in, where the error must point, and what it must say about the fix. */
type Row = readonly [name: string, value: unknown, path: string, fix: RegExp];

const FAULTS: readonly Row[] = [
  [
    'a validity of years and months',
    spoilt((p) => (p['validity'] = 'P1Y2M')),
    'validity',
    /is "P1Y2M". Write it in one unit, like "P6M"/,
  ],
  [
    'storage for days and hours',
    spoilt((p) => (p.services[0]!['storage'] = [{kind: 'cookie', name: 'a', duration: 'P1DT12H'}])),
    'services[0].storage[0].duration',
    /Write it in one unit, like "P6M" or "PT24H"/,
  ],
  [
    'a retention that visitors would read as it is',
    spoilt((p) => (p.purposes[0]!['retention'] = 'P2Y6M')),
    'purposes[0].retention',
    /Write it in one unit, like "P18M", or in words/,
  ],
  ['a version that is missing', spoilt((p) => delete p['version']), 'version', /is missing/],
  [
    'a version that is a number',
    spoilt((p) => (p['version'] = 2)),
    'version',
    /must be of type string but is 2/,
  ],
  [
    'a version with spaces',
    spoilt((p) => (p['version'] = 'May 1')),
    'version',
    /Write it like "2026-11-20"/,
  ],
  ['no object at all', 'nonsense', '', /must be of type object/],
  ['null', null, '', /must be of type object/],
  ['an array', [], '', /must be of type object/],
  [
    'purposes that are no array',
    spoilt((p) => (p.purposes = {} as never)),
    'purposes',
    /must be of type array/,
  ],
  ['an unknown key', spoilt((p) => (p['purposse'] = [])), 'purposse', /Did you mean "purposes"\?/],
  [
    'an unknown key within',
    spoilt((p) => (p.purposes[1]!['catagory'] = 'x')),
    'purposes[1].catagory',
    /Did you mean "category"\?/,
  ],
  [
    'an unknown category',
    spoilt((p) => (p.purposes[1]!['category'] = 'preferences')),
    'purposes[1].category',
    /Did you mean "preference"\?/,
  ],
  [
    'a duplicate purpose',
    spoilt((p) => (p.purposes[3]!['id'] = 'preference')),
    'purposes[3].id',
    /its own name/,
  ],
  ['no purposes at all, once', spoilt((p) => (p.purposes = [])), 'purposes[0]', /is missing\. Add/],
  [
    'a duplicate service',
    spoilt((p) => (p.services[2]!['id'] = 'stats')),
    'services[2].id',
    /its own name/,
  ],
  [
    'a service called like a purpose of another',
    spoilt((p) => (p.services[2]!['id'] = 'analytics')),
    'services[2].id',
    /its own name/,
  ],
  [
    'a service for an unknown purpose',
    spoilt((p) => (p.services[1]!['purpose'] = 'analitics')),
    'services[1].purpose',
    /Did you mean "analytics"\?/,
  ],
  [
    'a service without a name',
    spoilt((p) => delete p.services[1]!['id']),
    'services[1].id',
    /"use"/,
  ],
  [
    'legitimate interest for device access (L5)',
    spoilt((p) => (p.purposes[2]!['basis'] = 'legitimate-interest')),
    'purposes[2].basis',
    /5\(3\)/,
  ],
  [
    'legitimate_interests, spelled as TCF does',
    spoilt((p) => (p.purposes[2]!['basis'] = 'legitimate_interests')),
    'purposes[2].basis',
    /5\(3\)/,
  ],
  [
    'a validity of fourteen months (N6)',
    spoilt((p) => (p['validity'] = 'P14M')),
    'validity',
    /13 months/,
  ],
  ['a validity of two years', spoilt((p) => (p['validity'] = 'P2Y')), 'validity', /13 months/],
  [
    'a validity in hours',
    spoilt((p) => (p['validity'] = 'PT10000H')),
    'validity',
    /Write it like "P6M"/,
  ],
  [
    'a box that is ticked beforehand',
    spoilt((p) => (p.purposes[2]!['default'] = true)),
    'purposes[2].default',
    /recital 32/,
  ],
  [
    'a box that is ticked under another word',
    spoilt((p) => (p.purposes[2]!['enabled'] = true)),
    'purposes[2].enabled',
    /recital 32/,
  ],
  [
    'an exemption without a reason (N2)',
    spoilt((p) => (p.purposes[2]!['basis'] = 'exempt')),
    'purposes[2].justification',
    /the reason/,
  ],
  [
    'a fingerprint that is exempt everywhere (E2)',
    spoilt((p) => Object.assign(p.purposes[0]!, {fingerprint: true, justification: 'Why.'})),
    'purposes[0].basis',
    /Write "consent", and where it is exempt: "exemptions": \{"GB": .*"justification".*"reviewedAt"/,
  ],
  [
    'a device endpoint of another host',
    spoilt((p) => (p['device'] = {endpoint: '//seats.example/'})),
    'device.endpoint',
    /Write it like/,
  ],
  [
    'seats for a purpose that there is not',
    spoilt((p) => (p['device'] = {endpoint: '/seats'})),
    'device.purpose',
    /is "license-enforcement", which no purpose is called/,
  ],
  [
    'legitimate interest as the reason to read the device (L5)',
    spoilt((p) => (p.purposes[4]!['basis'] = 'legitimate-interest')),
    'purposes[4].basis',
    /cannot be legitimate interest/,
  ],
  [
    'a library that was promised never to be used',
    spoilt((p) => {
      p.purposes.splice(4, 1);
      Object.assign(p, {never: ['fingerprint']});
      p.services.push({use: 'recognisers', purpose: 'analytics'});
    }),
    'services[3].use',
    /never/,
  ],
  [
    'a fingerprint that was promised never to be taken',
    spoilt((p) => (p['never'] = ['fingerprint'])),
    'purposes[4].fingerprint',
    /never/,
  ],
  [
    'a __proto__ key',
    JSON.parse(
      JSON.stringify(policy).replace('"version"', '"__proto__":{"analytics":"given"},"version"'),
    ),
    '__proto__',
    /Remove it/,
  ],
  [
    'a __proto__ key in a text',
    spoilt((p) => (p.purposes[1]!['name'] = JSON.parse('{"__proto__": "x"}'))),
    'purposes[1].name.__proto__',
    /Remove it/,
  ],
  [
    'a constructor key',
    spoilt((p) => ((p as {constructor: unknown}).constructor = {})),
    'constructor',
    /not a key/,
  ],
  [
    'a host that is a URL',
    spoilt((p) => (p.services[1]!['hosts'] = ['https://stats.example/'])),
    'services[1].hosts[0]',
    /Write "stats\.example\/"\.$/m,
  ],
  ...Object.entries({
    'https://stats.k.example/x': 'stats.k.example/x',
    'Stats.K.Example': 'stats.k.example',
    '*.Stats.Example:8443': '*.stats.example:8443',
    '//stats.example/Tag/': 'stats.example/Tag/',
  }).map(([host, meant]): Row => [
    `the host ${host}`,
    spoilt((p) => (p.services[1]!['hosts'] = [host])),
    'services[1].hosts[0]',
    new RegExp(`Write "${meant.replace(/[.*]/g, '\\$&')}"\\.$`, 'm'),
  ]),
  // A yes to one service is none to half of the web.
  ...[
    '*.com',
    '*.stats',
    '*',
    '.example.com',
    'https://',
    'localhost.',
    'a b',
    'plätze.example',
  ].map((host): Row => [
    `the host ${host}`,
    spoilt((p) => (p.services[1]!['hosts'] = [host])),
    'services[1].hosts[0]',
    /Write it like "maps\.example\.com"/,
  ]),
  [
    'a text in no language',
    spoilt((p) => (p.purposes[1]!['name'] = {english: 'Counting'})),
    'purposes[1].name.english',
    /Write it like "en"/,
  ],
  [
    'a purpose with an empty name',
    spoilt((p) => (p.purposes[1]!['name'] = '')),
    'purposes[1].name',
    /is empty/,
  ],
  [
    'a change that says nothing in one language',
    spoilt((p) => (p['changes'] = [{effective: '2026-12-01', summary: {en: 'Maps.', de: ''}}])),
    'changes[0].summary.de',
    /is empty/,
  ],
  [
    'a whole suffix as domain',
    spoilt((p) => (p['cookie'] = {domain: 'com'})),
    'cookie.domain',
    /Write it like "example\.com"/,
  ],
  [
    'an address as domain',
    spoilt((p) => (p['cookie'] = {domain: 'https://Site.example'})),
    'cookie.domain',
    /Write "site\.example"/,
  ],
  [
    'a domain for a cookie of one host',
    spoilt((p) => (p['cookie'] = {name: '__Host-c', domain: 'site.example'})),
    'cookie.name',
    /Leave out "domain"/,
  ],
  [
    'a duration in words',
    spoilt((p) => (p.services[0]!['storage'] = [{kind: 'cookie', name: 'a', duration: '24h'}])),
    'services[0].storage[0].duration',
    /Write it like "P6M" or "PT24H"/,
  ],
  [
    'a storage kind that no browser has',
    spoilt((p) => (p.services[0]!['storage'] = [{kind: 'cookies', name: 'a'}])),
    'services[0].storage[0].kind',
    /Did you mean "cookie"\?/,
  ],
  [
    'a change on a day that is in no calendar',
    spoilt((p) => (p['changes'] = [{effective: '2026-02-30', summary: 'x'}])),
    'changes[0].effective',
    /in no calendar/,
  ],
  [
    'a change on a date written otherwise',
    spoilt((p) => (p['changes'] = [{effective: '1 Dec 2026', summary: 'x'}])),
    'changes[0].effective',
    /Write it like/,
  ],
  [
    'a change without a word on what changes',
    spoilt((p) => (p['changes'] = [{effective: '2026-12-01'}])),
    'changes[0].summary',
    /is missing/,
  ],
  [
    'two changes on one day',
    spoilt((p) => {
      const change = {effective: '2026-12-01', summary: 'x'};
      p['changes'] = [change, change];
    }),
    'changes[1].effective',
    /something else is called/,
  ],
  [
    'a change that is announced as nothing we know',
    spoilt((p) => (p['changes'] = [{effective: '2026-12-01', summary: 'x', as: 'dialog'}])),
    'changes[0].as',
    /modal/,
  ],
  [
    'more purposes than a cookie has room for',
    spoilt(
      (p) => (
        (p.purposes = Array.from({length: 51}, (_, i) => ({...p.purposes[0], id: `p${i}`}))),
        (p.services = [])
      ),
    ),
    'purposes',
    /50/,
  ],
];

describe('definePolicy', () => {
  it('freezes a valid policy through and through', () => {
    const defined = definePolicy(JSON.parse(JSON.stringify(policy)));
    expect(defined).to.deep.equal(policy);
    for (const each of [
      defined,
      defined.purposes,
      defined.purposes[0],
      defined.services![1]!.hosts,
      defined.services![1]!.storage![0],
    ]) {
      expect(Object.isFrozen(each)).to.equal(true);
    }
  });

  for (const [name, value, path, fix] of FAULTS) {
    it(`refuses ${name}, says where, and how to mend it`, () => {
      const error = errorOf(value);
      expect(error.faults.map((fault) => fault.path)).to.deep.equal([path]);
      expect(error.message).to.match(fix);
      expect(error.message).to.include(path || 'policy');
    });
  }

  it('lists every fault in one error', () => {
    const error = errorOf(
      spoilt((p) => {
        delete p['version'];
        p.purposes[1]!['basis'] = 'consnt';
        p['gate'] = {undeclared: 'block'};
      }),
    );
    expect(error.faults.map((fault) => fault.path).sort()).to.deep.equal([
      'gate.undeclared',
      'purposes[1].basis',
      'version',
    ]);
    expect(error.message.split('\n')).to.have.length(4);
    expect(error.message).to.include('3 faults').and.to.include('Did you mean "consent"?');
  });

  it('lists together what does not fit, in places and in texts too', () => {
    const error = errorOf(
      spoilt((p) => {
        p['regime'] = 'by-region';
        p['regions'] = {EU: 'opt-in'};
        p['validity'] = 'P9Y';
        p.purposes[1]!['name'] = '';
      }),
    );
    expect(error.faults.map((fault) => fault.path).sort()).to.deep.equal([
      'purposes[1].name',
      'regions.EU',
      'validity',
    ]);
  });

  it('lets nothing of a refused policy reach a prototype', () => {
    errorOf(JSON.parse('{"__proto__": {"polluted": true}, "version": "1"}'));
    expect(({} as Loose)['polluted']).to.equal(undefined);
  });
});
