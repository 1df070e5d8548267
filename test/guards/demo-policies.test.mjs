import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const INLINE = /<script type="application\/json" id="consent-policy">([^]*?)<\/script>/;
const SITES = 'demo/sites';

/** Begins with a capital within a sentence, too: an abbreviation. */
const ABBREVIATION = /^[A-Z]{2}/;

describe('the demo’s policies', () => {
  for (const site of readdirSync(SITES)) {
    const policy = JSON.parse(readFileSync(`${SITES}/${site}/policy.json`, 'utf8'));

    // The banner says "… asks for your permission for {purposes}."; a heading gives it its capital (`consent-purpose.ts`).
    it(`${site} calls its purposes as one would within a sentence`, () => {
      const names = policy.purposes.map(({name}) => name?.en).filter(Boolean);
      assert.ok(names.length);
      assert.deepEqual(
        names.filter((name) => /^[A-Z]/.test(name) && !ABBREVIATION.test(name)),
        [],
      );
    });

    for (const page of readdirSync(`${SITES}/${site}`).filter((file) => file.endsWith('.html')))
      it(`${site}/${page} has no other policy than policy.json`, () => {
        const html = readFileSync(`${SITES}/${site}/${page}`, 'utf8');
        const inline = INLINE.exec(html)?.[1];
        if (inline) assert.deepEqual(JSON.parse(inline), policy);
        else assert.match(html, /data-policy="\/policy\.json"/);
      });
  }
});
