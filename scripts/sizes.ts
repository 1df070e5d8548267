/**
 * `npm run sizes`: what each file for a script tag weighs over the wire, exact, so that every byte gained or lost is
 * somebody's decision. `-- --write` notes the new numbers in sizes.json and in the README's table.
 */
import {readFile} from 'node:fs/promises';
import {brotliCompressSync, constants} from 'node:zlib';
import {keepCurrent, putBetween} from './generated.js';

/** Each file, its budget in bytes (brotli 11), and when a page fetches it. */
const FILES: readonly {file: string; budget: number; when: string}[] = [
  {file: 'consent-gate.js', budget: 8000, when: 'every page'},
  {
    file: 'consent-gate-whole.js',
    budget: 15_700,
    when: 'instead of it and of the next two: everything in one file',
  },
  {file: 'consent-gate-consent.js', budget: 7000, when: 'every page, beside it: what was decided'},
  {
    file: 'consent-gate-release.js',
    budget: 2100,
    when: 'there is a yes, or a request or a worker waits',
  },
  {
    file: 'consent-gate-ui.js',
    budget: 10_000,
    when: 'there is something to ask or show, or no `<consent-trigger>`',
  },
  {file: 'consent-gate-stay.js', budget: 1700, when: 'the banner is up, or nothing is to be asked'},
  {file: 'consent-gate-preferences.js', budget: 4550, when: 'the preferences are opened'},
  {
    file: 'consent-gate-optout-link.js',
    budget: 1700,
    when: 'the page has a `<consent-optout-link>`',
  },
  {
    file: 'consent-gate-load-theme.js',
    budget: 500,
    when: 'the policy says how it looks, or what it says',
  },
  {file: 'consent-gate-embed.js', budget: 5250, when: 'the page has a `<consent-embed>`'},
  {
    file: 'consent-gate-declaration.js',
    budget: 6150,
    when: 'the page has a `<consent-declaration>`',
  },
  {
    file: 'consent-gate-notice.js',
    budget: 3000,
    when: 'a change of the policy is to be announced',
  },
  {file: 'consent-gate-session.js', budget: 1000, when: 'the page asks for the device'},
  {file: 'consent-gate-device.js', budget: 4000, when: '… and its purpose is allowed'},
  {
    file: 'consent-gate-device-full.js',
    budget: 15_000,
    when: '… and the policy says `"device": {"mode": "full"}`',
  },
  {file: 'consent-gate-show-first.js', budget: 500, when: 'part of `npx consent-gate banner`'},
  {file: 'consent-gate-never.js', budget: 3000, when: 'the policy says `"never": ["fingerprint"]`'},
  {
    file: 'consent-gate-check.js',
    budget: 5050,
    when: 'the policy is new to the browser, or has a fault',
  },
  {file: 'consent-gate-calls.js', budget: 1200, when: 'a vendor of the policy has to be told'},
  {
    file: 'consent-gate-regions.js',
    budget: 6200,
    when: 'the policy goes by region, by signals, or an age is given',
  },
  {
    file: 'consent-gate-report.js',
    budget: 15_500,
    when: 'the policy says `"undeclared": "report"`',
  },
  {file: 'consent-gate-gpp.js', budget: 17_000, when: 'your page imports it'},
  {file: 'consent-gate-tcf-reader.js', budget: 1000, when: 'your page imports it'},
  {file: 'consent-gate-loader.js', budget: 1000, when: 'a service says `"load": true`'},
  {file: 'consent-gate-worker.js', budget: 4100, when: 'the page starts a worker'},
  {file: 'consent-gate-tell-workers.js', budget: 400, when: 'the page starts a worker'},
  {
    file: 'consent-gate-service-worker.js',
    budget: 12_000,
    when: 'a service worker of the site imports it',
  },
  {file: 'consent-gate-receipt.js', budget: 600, when: 'somebody asks for the receipt'},
  {
    file: 'consent-gate-withdraw.js',
    budget: 1500,
    when: 'a decision changes, denied cookies are found, or a reload',
  },
];

/** Texts that only FingerprintJS has, from sources of its own, and the files that may have them. */
const FINGERPRINT: readonly {mark: string; of: string; files: readonly string[]}[] = [
  {
    mark: 'ontouchstart',
    of: 'the coarse sources',
    files: ['consent-gate-device.js', 'consent-gate-device-full.js'],
  },
  {mark: 'mmMwWLliI0O&1', of: 'the fonts', files: ['consent-gate-device-full.js']},
  // Of what is read in no mode, and of what tells FingerprintJS's makers (requirements F-T2, F3).
  {mark: 'cookietest', of: 'what it writes', files: []},
  {mark: 'attributionsourceid', of: 'private click measurement', files: []},
  {mark: 'inverted-colors', of: 'what people need to see well', files: []},
  {mark: 'm1.openfpcdn', of: 'the call home', files: []},
];

const RECORD = 'sizes.json';
const README = 'README.md';

const faults: string[] = [];

const measure = async (file: string): Promise<number | undefined> => {
  const source = await readFile(`dist/${file}`).catch(() => undefined);
  if (!source) {
    faults.push(`dist/${file} is missing: run \`npm run build\`.`);
    return undefined;
  }
  for (const {mark, of, files} of FINGERPRINT) {
    if (source.includes(mark) === files.includes(file)) continue;
    faults.push(
      files.includes(file)
        ? `${file} has no "${mark}", the mark of FingerprintJS (${of}) by which the other files are checked.`
        : `${file} contains FingerprintJS (${of}: "${mark}"), which belongs in ${files.join(', ') || 'no file'}.`,
    );
  }
  return brotliCompressSync(source, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
    },
  }).length;
};

const sizes: Record<string, number> = {};
for (const {file, budget} of FILES) {
  const size = await measure(file);
  if (size === undefined) continue;
  sizes[file] = size;
  if (size > budget) faults.push(`${file} is ${size - budget} B over its budget of ${budget} B.`);
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
const rows = FILES.flatMap(({file, budget, when}) => {
  const size = sizes[file];
  return size === undefined ? [] : [`| \`${file}\` | ${size} B | ${kilobytes(budget)} | ${when} |`];
});
const table = `| File | Brotli | Budget | Fetched when |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;

for (const {file, budget} of FILES)
  if (file in sizes)
    console.log(`${file.padEnd(29)} ${String(sizes[file]).padStart(6)} of ${budget} B`);
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;

// Whoever meant to change what a page has to load, more or less, commits the new numbers.
await keepCurrent(
  {
    [RECORD]: `${JSON.stringify(sizes, null, 2)}\n`,
    [README]: await putBetween(README, 'sizes', table),
  },
  'dist/',
  'sizes',
);
