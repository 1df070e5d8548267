import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'playwright/test';
import {shots, subjects} from '../../../demo/gallery/shots.js';
import {hasTypefaces} from './studio.js';
import {test} from './studio-fixture.js';

const PICTURES = join(import.meta.dirname, '../../../demo/gallery/pictures');

/** The share of a picture's cells that may differ: less than a line of text, more than another version's letters. */
const TOLERANCE = 0.002;

test.skip(({engineName}) => engineName !== 'chromium', 'The pictures are Chromium’s.');
test.skip(!hasTypefaces(), 'The pictures’ typefaces are missing: node scripts/setup.mjs');

// One browser for all of them.
test.describe.configure({mode: 'default'});

for (const subject of subjects)
  test(`looks as it did: ${subject.title}`, async ({studio}, info) => {
    const isKeeping = info.config.updateSnapshots === 'all';
    const differing: string[] = [];
    for (const shot of shots.filter((each) => each.subject === subject)) {
      const file = join(PICTURES, `${shot.name}.webp`);
      const picture = await studio.take(shot);
      const share = existsSync(file) ? await studio.compare(readFileSync(file), picture) : 1;
      if (share <= (isKeeping ? 0 : TOLERANCE)) continue;
      const fresh = isKeeping ? file : info.outputPath(`${shot.name}.webp`);
      mkdirSync(join(fresh, '..'), {recursive: true});
      writeFileSync(fresh, picture);
      if (!isKeeping) differing.push(`${shot.name}: ${(share * 100).toFixed(2)} %, see ${fresh}`);
    }
    expect(differing, 'If it is meant to look so: npm run gallery, look at them, commit').toEqual(
      [],
    );
  });
