import assert from 'node:assert/strict';
import {readdirSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {register} from 'tsx/esm/api';

register();

const FOLDER = 'demo/gallery/pictures';
const MOST = 1_500_000;
const {shots} = await import('../../demo/gallery/shots.ts');

describe('the gallery', () => {
  const files = readdirSync(FOLDER).sort();

  it('has a picture of every shot, and none that is not listed', () => {
    assert.deepEqual(files, shots.map(({name}) => `${name}.webp`).sort());
  });

  it(`weighs less than ${MOST / 1e6} MB`, () => {
    const weight = files.reduce((sum, file) => sum + statSync(`${FOLDER}/${file}`).size, 0);
    assert.ok(weight < MOST, `${weight} bytes`);
  });
});
