import {readFileSync} from 'node:fs';

/**
 * A policy's text, as it is in a file.
 *
 * @param {string} file
 * @throws {Error} where it cannot be read, or there is nothing in it
 */
export const readJson = (file) => {
  // Editors put a mark in front, which JSON does not know: https://www.rfc-editor.org/rfc/rfc8259#section-8.1
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  if (!text.trim()) throw new Error(`${file}\nThere is nothing in this file.`);
  return text;
};
