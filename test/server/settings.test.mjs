import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSeats} from '../../dist/esm/src/server/index.js';
import {authorize, ORIGIN, SECRET} from './support/device.mjs';

const store = {};
const make = (change) => createSeats({store, origin: ORIGIN, secret: SECRET, authorize, ...change});

describe('createSeats', () => {
  for (const [what, change, word] of [
    ['an origin with a path', {origin: 'https://site.example/'}, /origin cannot be/],
    ['an origin that is none', {origin: 'site.example'}, /origin cannot be/],
    ['plain http', {origin: 'http://site.example'}, /plain http/],
    ['plain http on a host that sounds local', {origin: 'http://localhost.evil'}, /plain http/],
    ['no origin', {origin: undefined}, /origin/],
    ['no origins', {origin: []}, /empty list/],
    ['no secret', {secret: undefined}, /secret/],
    ['a short secret', {secret: 'short'}, /32/],
    ['few bytes', {secret: new Uint8Array(31)}, /32/],
    ['no secrets', {secret: []}, /empty list/],
    [
      'two secrets of one version',
      {
        secret: [
          {version: 1, secret: SECRET},
          {version: 1, secret: SECRET},
        ],
      },
      /version of its own/,
    ],
    ['a version that is no number', {secret: [{version: '1', secret: SECRET}]}, /version/],
    ['nobody who tells who asks', {authorize: undefined}, /authorize/],
    ['no seats', {limit: 0}, /limit/],
    ['half a seat', {limit: 1.5}, /limit/],
    ['a purpose with a line in it', {purpose: 'a\nb'}, /purpose/],
    ['a purpose that would end the scope', {purpose: 'a|site:b'}, /purpose/],
    ['a base with a slash at its end', {base: '/seats/'}, /base/],
    ['a relative base', {base: 'seats'}, /base/],
    ['an idle time in words', {idle: '90 days'}, /idle/],
    ['no idle time', {idle: 'P0D'}, /idle/],
    ['fingerprints for ever', {fingerprints: 'P1Y'}, /90 days/],
    ['fingerprints for 91 days', {fingerprints: 'P91D'}, /90 days/],
    ['no time before a seat is found again', {reattach: 'P0D'}, /reattach/],
    ['a negative release', {releases: {count: -1, period: 'P1D'}}, /releases/],
    ['releases without a period', {releases: {count: 1, period: ''}}, /releases/],
  ])
    it(`refuses ${what}, at once and in a sentence`, () => {
      assert.throws(
        () => make(change),
        ({name, message}) =>
          name === 'TypeError' && message.startsWith('createSeats: ') && word.test(message),
      );
    });

  for (const origin of [
    'https://site.example',
    'https://site.example:8443',
    'http://localhost:8080',
    'http://infinitemix.localhost:8080',
    'http://127.0.0.1:1',
    'http://[::1]:1',
  ])
    it(`takes ${origin}`, () => assert.equal(typeof make({origin}), 'function'));
});
