import {onlyPolicy, readArguments} from './read-arguments.mjs';

const OPTIONS = /** @type {const} */ ({
  out: {type: 'string', short: 'o'},
  nonce: {type: 'string'},
  strict: {type: 'boolean'},
  whole: {type: 'boolean'},
});

/**
 * @typedef {object} BuildArguments
 * @property {string} policy the policy's file
 * @property {string} out
 * @property {string} [nonce]
 * @property {boolean} strict
 * @property {boolean} whole
 */

/**
 * What `build` was called with.
 *
 * @param {readonly string[]} args
 * @returns {BuildArguments}
 * @throws {Error} that says what is wrong, in a sentence
 */
export const readBuildArguments = (args) => {
  const {values, positionals} = readArguments(args, OPTIONS);
  const policy = onlyPolicy(positionals, 'build <policy.json> -o <folder>');
  if (typeof values['out'] !== 'string') throw new Error('Where to? Add -o <folder>.');
  return {
    policy,
    out: values['out'],
    strict: values['strict'] === true,
    whole: values['whole'] === true,
    ...(typeof values['nonce'] === 'string' && {nonce: values['nonce']}),
  };
};
