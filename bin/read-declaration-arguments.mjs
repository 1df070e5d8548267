import {readArguments} from './read-arguments.mjs';

const OPTIONS = /** @type {const} */ ({
  out: {type: 'string', short: 'o'},
  lang: {type: 'string'},
  style: {type: 'boolean'},
});

/**
 * @typedef {object} DeclarationArguments
 * @property {string} policy the policy's file
 * @property {string} lang
 * @property {string} [out]
 * @property {boolean} style
 */

/**
 * What `declaration` was called with.
 *
 * @param {readonly string[]} args
 * @returns {DeclarationArguments}
 * @throws {Error} that says what is wrong, in a sentence
 */
export const readDeclarationArguments = (args) => {
  const {values, positionals} = readArguments(args, OPTIONS);
  const [policy, ...more] = positionals;
  if (!policy) throw new Error('Which policy? npx consent-gate declaration <policy.json>');
  if (more.length) throw new Error(`One policy at a time: "${more.join('", "')}" is too many.`);
  const {lang, out} = values;
  return {
    policy,
    lang: typeof lang === 'string' ? lang : 'en',
    style: values['style'] === true,
    ...(typeof out === 'string' && {out}),
  };
};
