import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';

/** What the other consent tools were when they were measured. */
const VERSIONS = {
  'vanilla-cookieconsent': '3.1.0',
  klaro: '0.7.22',
  orejime: '3.2.1',
  tarteaucitronjs: '1.34.0',
  yett: '0.1.13',
  c15t: '2.2.1',
  '@c15t/react': '2.2.1',
};

/** Apart from our own packages: nobody needs them but for comparison. */
const HOME = join(import.meta.dirname, '../.cache/peers');

/** A file of another consent tool's npm package. */
export const peerFile = (path: string): string => join(HOME, 'node_modules', path);

/** Fetches the other tools, once. */
export const installPeers = (): void => {
  if (Object.keys(VERSIONS).every((name) => existsSync(peerFile(name)))) return;
  mkdirSync(HOME, {recursive: true});
  // All of them each time: npm takes away what it is not asked for.
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', HOME];
  execFileSync('npm', ['install', ...options, ...packages], {stdio: 'inherit'});
};
