import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readReports} from '../../dist/esm/src/csp/index.js';
import {policy} from './support/site.mjs';

const page = 'https://www.site.example/a';

describe('the reader of reports', () => {
  it('reads what the Reporting API sends, and says whose it is', async () => {
    const body = [
      {
        type: 'csp-violation',
        age: 10,
        url: page,
        body: {
          documentURL: page,
          blockedURL: 'https://tiles.maps.example/1.png',
          effectiveDirective: 'img-src',
          disposition: 'report',
        },
      },
      {type: 'deprecation', url: page, body: {id: 'x'}},
      {
        type: 'connection-allowlist',
        url: page,
        body: {url: page, connection: 'https://who.example/', allowlist: [], disposition: 'report'},
      },
    ];
    const expected = [
      {
        url: 'https://tiles.maps.example/1.png',
        directive: 'img-src',
        page,
        service: 'maps',
        purpose: 'maps',
      },
      {url: 'https://who.example/', directive: 'connection-allowlist', page},
    ];
    assert.deepEqual(await readReports(policy, JSON.stringify(body)), expected);
    assert.deepEqual(await readReports(policy, body), expected);
  });

  it('reads what report-uri sends, of older browsers too', async () => {
    const report = (more) => ({
      'csp-report': {'document-uri': page, 'blocked-uri': 'https://ads.example', ...more},
    });
    const expected = [
      {
        url: 'https://ads.example',
        directive: 'script-src-elem',
        page,
        service: 'ads',
        purpose: 'ads',
      },
    ];
    for (const more of [
      {'effective-directive': 'script-src-elem'},
      {'violated-directive': "script-src-elem 'self' 'nonce-abc'"},
    ])
      assert.deepEqual(await readReports(policy, report(more)), expected);
  });

  it('passes on what has no URL', async () => {
    const body = {
      'csp-report': {'blocked-uri': 'inline', 'effective-directive': 'script-src-elem'},
    };
    assert.deepEqual(await readReports(policy, body), [
      {url: 'inline', directive: 'script-src-elem'},
    ]);
  });

  it('takes a service’s path into account, as the gate does', async () => {
    const of = async (url) =>
      (
        await readReports(policy, {'csp-report': {'blocked-uri': url, 'effective-directive': 'x'}})
      )[0].service;
    assert.equal(await of('https://shared.example/stats/a.js'), 'stats');
    assert.equal(await of('https://shared.example/map/a.js'), 'maps');
    assert.equal(await of('https://shared.example/a.js'), undefined);
  });

  it('makes nothing of anything else (property)', async () => {
    for (const body of ['', '{', 'null', null, undefined, 1, [], [[]], {}, {'csp-report': null}])
      assert.deepEqual(await readReports(policy, body), []);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.anything()), async (body) => {
        assert.ok(Array.isArray(await readReports(policy, body)));
      }),
      {numRuns: 1000},
    );
  });
});
