#!/usr/bin/env node
/** `npx consent-gate …`: what it is called with, and who does the work. */
import {readFileSync} from 'node:fs';
import {build} from './build.mjs';
import {declare} from './declaration.mjs';
import {Misuse, readArguments, readDeclarationArguments} from './read-arguments.mjs';

const HELP = `Usage: npx consent-gate build <policy.json> -o <folder> [options]
       npx consent-gate declaration <policy.json> [--lang <tag>] [-o <file>] [--style]
       npx consent-gate help | --version

build  Checks a policy and writes one head file with the policy in it, the files that it fetches when they are
       needed, .well-known/gpc.json, and consent-gate.build.json, which has for programs what is printed for you.

  -o, --out <folder>  Where to: the root of what your host serves.
      --strict        Also print the Content-Security-Policy of strict mode.
      --nonce <text>  Its nonce, or what your server puts one in the place of ('$request_id'). Default: made up.

declaration  Prints what the policy declares as HTML, for visitors without script. Paste it where <consent-declaration>
       would stand: with script it comes to life.

      --lang <tag>    In which language. Default: en.
  -o, --out <file>    Into a file.
      --style         With the style sheet that the element has.
`;

const [command = 'help', ...rest] = process.argv.slice(2);
try {
  switch (command) {
    case 'build':
      console.log(await build(readArguments(rest)));
      break;
    case 'declaration':
      console.log(await declare(readDeclarationArguments(rest)));
      break;
    case 'help':
    case '--help':
    case '-h':
      console.log(HELP);
      break;
    case '--version':
    case '-v': {
      const manifest = new URL('../package.json', import.meta.url);
      console.log(JSON.parse(readFileSync(manifest, 'utf8')).version);
      break;
    }
    default:
      throw new Misuse(command, ['build', 'declaration', 'help', '--help', '--version']);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
