import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Site} from './server/types.js';
import type {World} from './server/world.js';

const VERSION = /("version":\s*")[^"]+(")/;
const NEXT = '2027-01-15';

/**
 * Plays the day on which a site's policy changes: under `/next-version/` the same page, with a policy of another version.
 */
export const addNextVersion = (world: World, {host, folder}: Site): void => {
  const policy = readFileSync(join(folder, 'policy.json'), 'utf8').replace(VERSION, `$1${NEXT}$2`);
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
    .replace(VERSION, `$1${NEXT}$2`)
    .replace('data-policy="/policy.json"', 'data-policy="/next-version/policy.json"');
  world.page(`https://${host}/next-version/policy.json`, policy);
  world.page(`https://${host}/next-version/`, page, {'content-type': 'text/html; charset=utf-8'});
};
