#!/usr/bin/env node
/** `npx consent-gate …`: what it is called with, and who does the work. */
import {readFileSync} from 'node:fs';
import {writeBanner} from './banner.mjs';
import {build} from './build.mjs';
import {declare} from './declaration.mjs';
import {explain} from './explain.mjs';
import {explainFileError} from './file-error.mjs';
import {Misuse} from './read-arguments.mjs';
import {readBuildArguments} from './read-build-arguments.mjs';
import {readExplainArguments} from './read-explain-arguments.mjs';
import {readPageArguments} from './read-page-arguments.mjs';
import {readServeArguments} from './read-serve-arguments.mjs';

const HELP = `Usage: npx consent-gate build <policy.json> -o <folder> [options]
       npx consent-gate declaration <policy.json> [--lang <tag>] [-o <file>] [--style]
       npx consent-gate banner <policy.json> [--lang <tag>] [-o <file>]
       npx consent-gate explain <policy.json> [--region US-CA] [options]
       npx consent-gate serve [options]
       npx consent-gate help | --version

build  Checks a policy and writes one head file with the policy in it, the files that it fetches when they are
       needed, .well-known/gpc.json, and consent-gate.build.json, which has for programs what is printed for you.

  -o, --out <folder>  Where to: the root of what your host serves.
      --strict        Also print the Content-Security-Policy of strict mode.
      --whole         With what every visit needs in that one file: nothing is waited for. See docs/fast.md.
      --nonce <text>  With --strict: its nonce, or what your server puts one in the place of ('$request_id'). Default: made up.

declaration  Prints what the policy declares as HTML, for visitors without script. Paste it where <consent-declaration>
       would stand: with script it comes to life.

      --lang <tag>    In which language. Default: en.
  -o, --out <file>    Into a file.
      --style         With the style sheet that the element has.

banner  Prints the first layer as HTML, to go first into <body>: it is seen before any file has come, by those who will be
        asked, and comes to life with the interface. See docs/fast.md.

      --lang <tag>    In which language: that of the pages that it goes into. Default: en.
  -o, --out <file>    Into a file; prints what a Content-Security-Policy has to allow.

serve  Keeps seats at /consent-gate/seats, on this machine and for trying out: whose they are says a cookie.
       Takes the package @electric-sql/pglite. For production see docs/seats.md.

  -p, --port <number>    Default: 8080.
  -d, --data <folder>    Where to keep them. Default: in memory.
      --origin <origin>  Of the pages that ask for them. Default: http://localhost:<port>.

explain  Prints what happens to each purpose before the visitor has said anything, and by which rule.

      --region <code> Where the visit comes from (ISO 3166: DE, US-CA). Default: unknown, the strictest rules.
      --gpc           The browser sends Global Privacy Control.
      --dnt           It sends Do Not Track.
      --age <years>   The visitor's age, where the site knows it.
      --json          The same for programs.
`;

const CHECKED =
  'A policy is checked by "explain", which says what it does to a visit, and by "build", before it writes anything.';

/** What other tools call something that there is by another name. */
const ELSEWHERE = new Map([
  ['check', CHECKED],
  ['validate', CHECKED],
  [
    'lint',
    `The lint against dark patterns looks at a page: import it from "consent-gate/lint" in a test of yours (docs/theming.md). ${CHECKED}`,
  ],
]);

/**
 * What there is to say of one command; of all, where there is no such.
 *
 * @param {string} command
 */
const helpFor = (command) => {
  const [usage = '', ...parts] = HELP.split(/\n\n(?=[a-z]+ {2})/);
  const call = usage.split('\n').find((line) => line.includes(` consent-gate ${command} `));
  const part = parts.find((each) => each.startsWith(`${command}  `));
  return call && part ? `Usage: ${call.slice('Usage: '.length)}\n\n${part}` : HELP;
};

const [named = 'help', ...rest] = process.argv.slice(2);
const command = rest.some((word) => word === '--help' || word === '-h') ? 'help' : named;
try {
  switch (command) {
    case 'build':
      console.log(await build(readBuildArguments(rest)));
      break;
    case 'serve': {
      const {serve} = await import('./serve.mjs');
      await serve(readServeArguments(rest));
      break;
    }
    case 'declaration':
      console.log(await declare(readPageArguments('declaration', rest)));
      break;
    case 'banner':
      console.log(await writeBanner(readPageArguments('banner', rest)));
      break;
    case 'explain':
      console.log(await explain(readExplainArguments(rest)));
      break;
    case 'help':
    case '--help':
    case '-h':
      console.log(helpFor(named));
      break;
    case '--version':
    case '-v': {
      const manifest = new URL('../package.json', import.meta.url);
      console.log(JSON.parse(readFileSync(manifest, 'utf8')).version);
      break;
    }
    default:
      if (ELSEWHERE.has(command))
        throw new Error(`There is no command "${command}". ${ELSEWHERE.get(command)}`);
      throw new Misuse(command, [
        'banner',
        'build',
        'declaration',
        'explain',
        'serve',
        'help',
        '--help',
        '--version',
      ]);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(explainFileError(error) ?? error.message);
  process.exitCode = 1;
}
