/** @import {Part, Read} from './read-names.mjs' */

const LETTERS = 'etranoisclufdpmhgvybwkxCSTALREDMPIOBNFHGUVWjqzKJQXYZ_$';
const SHORT = [...LETTERS, ...[...LETTERS].flatMap((a) => [...LETTERS].map((b) => a + b))];

/**
 * Each by its key in the table, or by its shape; what is new there keeps its name, or gets whichever is short and free.
 *
 * @param {Read} read
 * @param {Record<string, string>} table
 * @returns {string[]}
 */
export const chooseNames = ({names, taken}, table) => {
  /** @type {string[]} */
  const chosen = [];
  for (const [index, {key, shape}] of names.entries())
    chosen[index] = table[key] ?? table[shape] ?? '';
  for (const [index, {word, near}] of names.entries()) {
    const used = new Set([...taken, ...[...near].map((other) => chosen[other])]);
    chosen[index] =
      [chosen[index] ?? '', word, ...SHORT].find((one) => one && !used.has(one)) ?? word;
  }
  return chosen;
};

/**
 * @param {Read} read
 * @param {string[]} chosen
 */
export const printNames = ({pieces}, chosen) => {
  /** @param {Part} part */
  const word = (part) => (typeof part === 'number' ? chosen[part] : part);
  return pieces
    .map((piece) => {
      if (typeof piece !== 'object') return word(piece);
      const [left, right] = [word(piece.left), word(piece.right)];
      return left === right ? left : left + piece.joint + right;
    })
    .join('');
};
