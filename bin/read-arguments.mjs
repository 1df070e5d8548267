import {parseArgs} from 'node:util';
import {nearest} from '../dist/esm/src/model/explain-faults.js';

const BUILD = /** @type {const} */ ({
  out: {type: 'string', short: 'o'},
  nonce: {type: 'string'},
  strict: {type: 'boolean'},
});

const DECLARATION = /** @type {const} */ ({
  out: {type: 'string', short: 'o'},
  lang: {type: 'string'},
  style: {type: 'boolean'},
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
 * @typedef {object} BuildArguments
 * @property {string} policy the policy's file
 * @property {string} out
 * @property {string} [nonce]
 * @property {boolean} strict
 */

/**
 * @typedef {object} DeclarationArguments
 * @property {string} policy the policy's file
 * @property {string} lang
 * @property {string} [out]
 * @property {boolean} style
 */

/**
 * A policy's file and options.
 *
 * @param {readonly string[]} args
 * @param {{readonly [name: string]: {readonly type: 'string' | 'boolean'; readonly short?: string}}} options
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
  const known = Object.keys(options).map((name) => `--${name}`);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) throw new Misuse(token.rawName, [...known, '-o']);
    const isText = options[token.name]?.type === 'string';
    if (isText && !token.value) throw new Error(`${token.rawName} needs a value.`);
    if (!isText && token.value !== undefined) throw new Error(`${token.rawName} takes no value.`);
  }
  const [policy, ...more] = positionals;
  if (!policy) throw new Error(`Which policy? npx consent-gate ${usage}`);
  if (more.length) throw new Error(`One policy at a time: "${more.join('", "')}" is too many.`);
  return {policy, values};
};

/**
 * What `build` was called with.
 *
 * @param {readonly string[]} args
 * @returns {BuildArguments}
 * @throws {Error} that says what is wrong, in a sentence
 */
export const readArguments = (args) => {
  const {policy, values} = read(args, BUILD, 'build <policy.json> -o <folder>');
  if (typeof values.out !== 'string') throw new Error('Where to? Add -o <folder>.');
  return {
    policy,
    out: values.out,
    strict: values.strict === true,
    ...(typeof values.nonce === 'string' && {nonce: values.nonce}),
  };
};

/**
 * What `declaration` was called with.
 *
 * @param {readonly string[]} args
 * @returns {DeclarationArguments}
 * @throws {Error} that says what is wrong, in a sentence
 */
export const readDeclarationArguments = (args) => {
  const {policy, values} = read(args, DECLARATION, 'declaration <policy.json>');
  return {
    policy,
    lang: typeof values.lang === 'string' ? values.lang : 'en',
    style: values.style === true,
    ...(typeof values.out === 'string' && {out: values.out}),
  };
};
