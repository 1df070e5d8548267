import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mergeHeader} from '../../dist/esm/src/csp/index.js';

describe('a header of ours beside one of the site’s', () => {
  for (const [name, present, ours, expected] of [
    ['Content-Security-Policy', undefined, 'default-src a', 'default-src a'],
    // Two policies, of which a browser keeps to both; in one, the second default-src would not count.
    [
      'Content-Security-Policy',
      "default-src 'none'",
      'default-src a',
      "default-src 'none', default-src a",
    ],
    ['Reporting-Endpoints', 'main="/m"', 'consent-gate="/r"', 'main="/m", consent-gate="/r"'],
    [
      'Document-Policy',
      'js-profiling',
      'expect-no-linked-resources',
      'js-profiling, expect-no-linked-resources',
    ],
    [
      'Connection-Allowlist',
      '(response-origin)',
      '(response-origin "https://a")',
      '(response-origin)',
    ],
    ['Vary', 'Accept-Encoding, cookie', 'Cookie, Sec-GPC', 'Accept-Encoding, cookie, Sec-GPC'],
    ['Vary', '*', 'Cookie, Sec-GPC', '*'],
    ['Cache-Control', undefined, 'private, no-cache', 'private, no-cache'],
    [
      'Cache-Control',
      'public, max-age=60, s-maxage=600',
      'private, no-cache',
      'private, max-age=60',
    ],
    ['Cache-Control', 'no-store', 'private, no-cache', 'no-store'],
    ['cache-control', 'Private, max-age=5', 'private, no-cache', 'Private, max-age=5'],
  ])
    it(`${name}: ${present} and ${ours}`, () => {
      assert.equal(mergeHeader(name, ours, present), expected);
    });
});
