import {readArguments} from './read-arguments.mjs';

const OPTIONS = /** @type {const} */ ({
  port: {type: 'string', short: 'p'},
  data: {type: 'string', short: 'd'},
  origin: {type: 'string'},
  demo: {type: 'boolean'},
});

/**
 * @typedef {object} ServeArguments
 * @property {number} port
 * @property {string} [data] the folder that seats are kept in
 * @property {string} [origin] of the pages that ask for seats
 * @property {boolean} demo
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
  const {port = '8080', data, origin, demo = false} = values;
  if (positionals.length) throw new Error(`"${positionals.join('", "')}" is not needed to serve.`);
  if (!/^\d{1,5}$/.test(String(port)) || Number(port) > 65_535)
    throw new Error(`--port cannot be "${port}".`);
  if (origin && demo) throw new Error('The demo has origins of its own: leave --origin off.');
  return {
    port: Number(port),
    demo: demo === true,
    ...(typeof data === 'string' && {data}),
    ...(typeof origin === 'string' && {origin}),
  };
};
