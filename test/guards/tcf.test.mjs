import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** Who may so much as mention the API: the reader of other people's. */
const READER = /tcf-reader/;

const files = readdirSync('dist', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({file, text: readFileSync(`dist/${file}`, 'utf8')}));

describe('the framework of registered CMPs (I1)', () => {
  it('is looked for in a whole build', () => assert.ok(files.length > 50));

  it('is mentioned by its reader alone, and defined by nobody', () => {
    const mentioning = files.filter(({text}) => text.includes('__tcfapi'));
    assert.deepEqual(
      mentioning.filter(({file}) => !READER.test(file)).map(({file}) => file),
      [],
    );
    assert.ok(mentioning.length >= 2);
    for (const {file, text} of mentioning) {
      assert.doesNotMatch(text, /__tcfapi['"]?\]?\s*=[^=]/, file);
      assert.doesNotMatch(text, /__tcfapiLocator/, file);
    }
  });

  it('is not what Google’s tag is told to look for (C9)', () => {
    for (const {file, text} of files) assert.ok(!text.includes('gtag_enable_tcf_support'), file);
  });

  it('is what publishers with advertisements are sent to, in plain words (C8)', () => {
    const said = readFileSync('docs/signals.md', 'utf8').replace(/\s+/g, ' ');
    assert.match(said, /neither a CMP registered with IAB Europe nor one certified by Google/);
    assert.match(said, /AdSense, Ad Manager, AdMob.*use a certified CMP/);
  });
});
