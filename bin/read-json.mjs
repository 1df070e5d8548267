import {readFileSync} from 'node:fs';
import {explainFileError} from './file-error.mjs';

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(explainFileError(error, file) ?? `${file}\n${String(error)}`, {cause: error});
  }
};

/**
 * A policy's text, as it is in a file.
 *
 * @param {string} file
 * @throws {Error} where it cannot be read, or there is nothing in it
 */
export const readJson = (file) => {
  const bytes = read(file);
  // By its mark: https://www.unicode.org/faq/utf_bom.html#bom1. A browser, too, would read it as UTF-8 and find no JSON.
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2)))
    throw new Error(
      `${file}\nThis file is in UTF-16, as an older PowerShell's > writes it. Save it as UTF-8: in an editor, or by | Out-File -Encoding utf8 ${file}`,
    );
  // Editors put a mark in front, which JSON does not know: https://www.rfc-editor.org/rfc/rfc8259#section-8.1
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (!text.trim()) throw new Error(`${file}\nThere is nothing in this file.`);
  return text;
};
