import {onlyPolicy, readArguments} from './read-arguments.mjs';

const OPTIONS = /** @type {const} */ ({
  region: {type: 'string'},
  age: {type: 'string'},
  gpc: {type: 'boolean'},
  dnt: {type: 'boolean'},
  json: {type: 'boolean'},
});

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
export const readExplainArguments = (args) => {
  const {values, positionals} = readArguments(args, OPTIONS);
  const policy = onlyPolicy(positionals, 'explain <policy.json> --region US-CA --gpc');
  const {age, region} = values;
  if (age !== undefined && !/^\d{1,3}$/.test(String(age)))
    throw new Error(`--age is "${age}". Write years.`);
  return {
    policy,
    visit: {
      region: typeof region === 'string' ? region : undefined,
      gpc: values['gpc'] === true,
      dnt: values['dnt'] === true,
      age: age === undefined ? age : Number(age),
    },
    json: values['json'] === true,
  };
};
