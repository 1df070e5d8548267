/** Libraries that recognise devices are kept out by hosts and packages, and what stands beside them is not. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {source} from './support/source.mjs';

const {createMatchHost} = await source('gate/match-host');
const {namedServices, resolveServices} = await source('model/service');
const {loadService} = await source('services/index');

/** A site that lets the mirrors in, and would let one library in by name. */
const promised = {
  version: '1',
  purposes: [{id: 'own', category: 'essential', basis: 'exempt'}],
  services: [
    {
      id: 'mirrors',
      purpose: 'own',
      hosts: [
        ...['cdn.jsdelivr.net', 'unpkg.com', 'cdnjs.cloudflare.com', 'esm.sh', 'esm.run'],
        'cdn.jsdelivr.net/npm/@fingerprintjs/fingerprintjs@5.2.0/dist/fp.min.js',
        '*.online-metrix.net/fp/',
      ],
    },
  ],
  never: ['fingerprint'],
};
const services = await resolveServices(namedServices(promised), loadService);
const matchHost = createMatchHost(services);
/** @param {string} address */
const ownersOf = (address) => [
  ...new Set(matchHost(new URL(`https://${address}`)).map(({use, id}) => use ?? id)),
];

describe('"never" keeps out', () => {
  for (const address of [
    'openfpcdn.io/fingerprintjs/v5',
    'm1.openfpcdn.io/fingerprintjs/v5.2.0/npm-monitoring',
    'fpjscdn.net/v3/key/loader_v3.11.8.js',
    'api.fpjs.io/',
    'fpcdn.io/v3/key',
    'cdn.jsdelivr.net/npm/@fingerprintjs/fingerprintjs@5.2.0/dist/fp.min.js',
    'cdn.jsdelivr.net/npm/@fingerprintjs/fingerprintjs-pro@3/+esm',
    'cdn.jsdelivr.net/npm/@fingerprint/agent@4/+esm',
    'cdn.jsdelivr.net/npm/fingerprintjs2@2.1.4/dist/fingerprint2.min.js',
    'cdn.jsdelivr.net/npm/@thumbmarkjs/thumbmarkjs/dist/thumbmark.umd.js',
    'cdn.jsdelivr.net/npm/clientjs@0.2.1/dist/client.base.min.js',
    'cdn.jsdelivr.net/gh/jackspirou/clientjs@0.2.1/dist/client.min.js',
    'cdn.jsdelivr.net/npm/@rajesh896/broprint.js@2',
    'unpkg.com/@fingerprintjs/fingerprintjs',
    'unpkg.com/clientjs',
    'esm.sh/@thumbmarkjs/thumbmarkjs',
    'esm.run/clientjs',
    'cdnjs.cloudflare.com/ajax/libs/fingerprintjs2/2.1.0/fingerprint2.min.js',
    'cdnjs.cloudflare.com/ajax/libs/ClientJS/0.2.1/client.min.js',
    'h.online-metrix.net/fp/tags.js',
    'mpsnare.iesnare.com/snare.js',
    'device.maxmind.com/js/device.js',
    'cdn.seondf.com/js/v6/agent.umd.js',
  ])
    it(`${address}, whatever the policy says of it`, () =>
      assert.deepEqual(ownersOf(address), ['recognisers']));
});

it('what else is on the mirrors stays whose it is', () => {
  for (const address of [
    'cdn.jsdelivr.net/npm/confetti.js',
    'cdn.jsdelivr.net/npm/@finger/paint',
    'unpkg.com/client',
    'cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js',
  ])
    assert.deepEqual(ownersOf(address), ['mirrors'], address);
});
