import {readArguments} from './read-arguments.mjs';

const OPTIONS = /** @type {const} */ ({
  port: {type: 'string', short: 'p'},
  data: {type: 'string', short: 'd'},
  origin: {type: 'string'},
});

/**
 * @typedef {object} ServeArguments
 * @property {number} port
 * @property {string} [data] the folder that seats are kept in
 * @property {string} [origin] of the pages that ask for seats
 */

/**
 * What `serve` was called with.
 *
 * @param {readonly string[]} args
 * @returns {ServeArguments}
 * @throws {Error} that says what is wrong, in a sentence
 */
export const readServeArguments = (args) => {
  const {values, positionals} = readArguments(args, OPTIONS);
  const {port = '8080', data, origin} = values;
  if (positionals.length) throw new Error(`"${positionals.join('", "')}" is not needed to serve.`);
  if (!/^\d{1,5}$/.test(String(port)) || Number(port) > 65_535)
    throw new Error(`--port cannot be "${port}".`);
  return {
    port: Number(port),
    ...(typeof data === 'string' && {data}),
    ...(typeof origin === 'string' && {origin}),
  };
};
