/**
 * What a visitor downloads, against peers, each as its own documentation says to put it on a page: brotli 11 of the
 * files in their npm packages. `npm run bench:bytes`.
 */
import {readFileSync} from 'node:fs';
import {weigh} from './race/stage.js';
import {installPeers, peerFile} from '../scripts/peers.js';

const size = (file: string): number => weigh(readFileSync(file));
const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + size(file), 0);

const ours = (...parts: readonly string[]): readonly string[] =>
  ['', ...parts.map((part) => `-${part}`)].map((part) => `dist/consent-gate${part}.js`);

/** What a first visit fetches, a visit after a no, and one after a yes. Peers fetch the same each time. */
const TOOLS: {readonly [name: string]: readonly (readonly string[])[]} = {
  'consent-gate': [ours('consent', 'check', 'ui'), ours('consent'), ours('consent', 'release')],
  'vanilla-cookieconsent': [['dist/cookieconsent.umd.js', 'dist/cookieconsent.css']],
  orejime: [['dist/orejime-standard-en.js', 'dist/orejime-standard.css']],
  klaro: [['dist/klaro.js']],
};

installPeers();
console.log(''.padEnd(24), 'first visit   after a no   after a yes');
for (const [name, visits] of Object.entries(TOOLS)) {
  const sizes = visits.map((files) =>
    sum(name === 'consent-gate' ? files : files.map((file) => peerFile(`${name}/${file}`))),
  );
  const [first = 0, no = first, yes = first] = sizes;
  console.log(name.padEnd(24), ...[first, no, yes].map((each) => `${each} B`.padEnd(12)));
}
