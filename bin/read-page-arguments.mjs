import {onlyPolicy, readArguments} from './read-arguments.mjs';

const OPTIONS = /** @type {const} */ ({
  out: {type: 'string', short: 'o'},
  lang: {type: 'string'},
});

const STYLE = /** @type {const} */ ({style: {type: 'boolean'}});

/**
 * @typedef {object} PageArguments
 * @property {string} policy the policy's file
 * @property {string} lang
 * @property {string} [out]
 * @property {boolean} style
 */

/**
 * What a command was called with that writes a piece of a page.
 *
 * @param {'banner' | 'declaration'} command only the second has a style sheet to leave out
 * @param {readonly string[]} args
 * @returns {PageArguments}
 * @throws {Error} that says what is wrong, in a sentence
 */
export const readPageArguments = (command, args) => {
  const {values, positionals} = readArguments(args, {
    ...OPTIONS,
    ...(command === 'declaration' && STYLE),
  });
  const policy = onlyPolicy(positionals, `${command} <policy.json>`);
  const {lang, out} = values;
  return {
    policy,
    lang: typeof lang === 'string' ? lang : 'en',
    style: values['style'] === true,
    ...(typeof out === 'string' && {out}),
  };
};
