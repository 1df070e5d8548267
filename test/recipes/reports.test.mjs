import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createReportReader} from '../../docs/recipes/reports.mjs';
import {policy} from '../csp/support/site.mjs';

const report = (url) => ({
  type: 'csp-violation',
  body: {blockedURL: url, effectiveDirective: 'img-src'},
});

it('the reader of a roll-out counts by service and by undeclared host', async () => {
  const {counts, take} = createReportReader(policy);
  const urls = [
    'https://ads.example/1',
    'https://ads.example/2',
    'https://who.example/3',
    'inline',
  ];
  await take(new Blob([JSON.stringify(urls.map(report))]).stream());
  await take(new Blob(['not a report']).stream());
  await take(new Blob([JSON.stringify(Array(2000).fill(report('https://x.example/')))]).stream());
  assert.deepEqual(Object.fromEntries(counts), {
    'img-src ads': 2,
    'img-src undeclared: who.example': 1,
    'img-src undeclared: inline': 1,
  });
});
