/**
 * What a visitor downloads, against peers, each as its own documentation says to put it on a page: brotli 11 of the
 * files in their npm packages. `npm run bench:bytes`.
 */
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const size = (file: string): number =>
  brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + size(file), 0);

/** Files of a first visit, and of a visit after the decision. */
const TOOLS: {
  readonly [name: string]: readonly [first: readonly string[], later: readonly string[]];
} = {
  'consent-gate': [
    ['dist/consent-gate.js', 'dist/consent-gate-check.js', 'dist/consent-gate-ui.js'],
    ['dist/consent-gate.js'],
  ],
  ...Object.fromEntries(
    (
      [
        ['vanilla-cookieconsent', ['dist/cookieconsent.umd.js', 'dist/cookieconsent.css']],
        ['orejime', ['dist/orejime-standard-en.js', 'dist/orejime-standard.css']],
        ['klaro', ['dist/klaro.js']],
      ] as const
    ).map(([name, files]) => {
      const paths = files.map((file) => `node_modules/${name}/${file}`);
      return [name, [paths, paths]];
    }),
  ),
};

for (const [name, [first, later]] of Object.entries(TOOLS)) {
  console.log(
    `${name.padEnd(24)} first visit ${String(sum(first)).padStart(6)} B   later ${String(sum(later)).padStart(6)} B`,
  );
}
