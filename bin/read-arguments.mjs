import {parseArgs} from 'node:util';
import {nearest} from '../dist/esm/src/model/explain-faults.js';

const BUILD = /** @type {const} */ ({
  out: {type: 'string', short: 'o'},
  nonce: {type: 'string'},
  strict: {type: 'boolean'},
});

const EXPLAIN = /** @type {const} */ ({
  region: {type: 'string'},
  age: {type: 'string'},
  gpc: {type: 'boolean'},
  dnt: {type: 'boolean'},
  json: {type: 'boolean'},
});

/** A word on the command line that means nothing here. */
export class Misuse extends Error {
  /**
   * @param {string} word
   * @param {readonly string[]} known what could stand there instead
   */
  constructor(word, known) {
    const best = nearest(word, known);
    super(
      `"${word}" means nothing here. ${best ? `Did you mean "${best}"?` : `There is: ${known.join(', ')}.`}`,
    );
  }
}

/**
 * What a command was called with: a policy's file, and options.
 *
 * @template {{[name: string]: {type: 'string' | 'boolean', short?: string}}} T
 * @param {readonly string[]} args
 * @param {T} options
 * @param {string} usage
 * @throws {Error} that says what is wrong, in a sentence
 */
const read = (args, options, usage) => {
  // Not `strict`: its own errors do not say what was meant.
  const {values, positionals, tokens} = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known = Object.entries(options).flatMap(([name, {short}]) => [
    `--${name}`,
    ...(short ? [`-${short}`] : []),
  ]);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) throw new Misuse(token.rawName, known);
    const isText = options[token.name]?.type === 'string';
    if (isText && !token.value) throw new Error(`${token.rawName} needs a value.`);
    if (!isText && token.value !== undefined) throw new Error(`${token.rawName} takes no value.`);
  }
  const [policy, ...more] = positionals;
  if (!policy) throw new Error(`Which policy? ${usage}`);
  if (more.length) throw new Error(`One policy at a time: "${more.join('", "')}" is too many.`);
  /** @param {keyof T & string} name */
  const text = (name) => (typeof values[name] === 'string' ? values[name] : undefined);
  /** @param {keyof T & string} name */
  const flag = (name) => values[name] === true;
  return {policy, text, flag};
};

/**
 * @typedef {object} BuildArguments
 * @property {string} policy the policy's file
 * @property {string} out
 * @property {string} [nonce]
 * @property {boolean} strict
 */

/**
 * What `build` was called with.
 *
 * @param {readonly string[]} args
 * @returns {BuildArguments}
 * @throws {Error} that says what is wrong, in a sentence
 */
export const readArguments = (args) => {
  const usage = 'npx consent-gate build <policy.json> -o <folder>';
  const {policy, text, flag} = read(args, BUILD, usage);
  const out = text('out');
  if (out === undefined) throw new Error('Where to? Add -o <folder>.');
  const nonce = text('nonce');
  return {policy, out, strict: flag('strict'), ...(nonce !== undefined && {nonce})};
};

/**
 * @typedef {object} ExplainArguments
 * @property {string} policy the policy's file
 * @property {import('../dist/esm/src/regions/index.js').Visit} visit
 * @property {boolean} json
 */

/**
 * What `explain` was called with.
 *
 * @param {readonly string[]} args
 * @returns {ExplainArguments}
 * @throws {Error} that says what is wrong, in a sentence
 */
export const readVisit = (args) => {
  const usage = 'npx consent-gate explain <policy.json> --region US-CA --gpc';
  const {policy, text, flag} = read(args, EXPLAIN, usage);
  const age = text('age');
  if (age !== undefined && !/^\d{1,3}$/.test(age))
    throw new Error(`--age is "${age}". Write years.`);
  return {
    policy,
    visit: {
      region: text('region'),
      gpc: flag('gpc'),
      dnt: flag('dnt'),
      age: age === undefined ? age : Number(age),
    },
    json: flag('json'),
  };
};
