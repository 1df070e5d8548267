import {parseArgs} from 'node:util';
import {nearest} from '../dist/esm/src/model/explain-faults.js';

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
 * What a command was called with, as far as it knows the words.
 *
 * @param {readonly string[]} args
 * @param {{readonly [name: string]: {type: 'string' | 'boolean', short?: string}}} options
 * @returns {{values: {[name: string]: string | true}, positionals: string[]}}
 * @throws {Error} that says what is wrong, in a sentence
 */
export const readArguments = (args, options) => {
  // Not `strict`: its own errors do not say what was meant.
  const {positionals, tokens} = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const names = Object.keys(options).map((name) => `--${name}`);
  const letters = Object.values(options).flatMap(({short}) => (short ? [`-${short}`] : []));
  /** @type {{[name: string]: string | true}} */
  const values = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    if (!Object.hasOwn(options, name)) throw new Misuse(rawName, [...names, ...letters]);
    const isText = options[name]?.type === 'string';
    if (isText && !value) throw new Error(`${rawName} needs a value.`);
    if (!isText && value !== undefined) throw new Error(`${rawName} takes no value.`);
    values[name] = value ?? true;
  }
  return {values, positionals};
};

/**
 * The one policy that a command is about.
 *
 * @param {readonly string[]} positionals
 * @param {string} usage what to write
 * @returns {string} its file
 * @throws {Error} if there is none, or another
 */
export const onlyPolicy = ([policy, ...more], usage) => {
  if (!policy) throw new Error(`Which policy? npx consent-gate ${usage}`);
  if (more.length) throw new Error(`One policy at a time: "${more.join('", "')}" is too many.`);
  return policy;
};
