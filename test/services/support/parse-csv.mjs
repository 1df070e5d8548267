/**
 * The rows of a CSV file by the names in its first line (RFC 4180).
 *
 * @param {string} text
 * @returns {{[column: string]: string}[]}
 */
export const parseCsv = (text) => {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [columns = [], ...data] = rows;
  return data
    .filter((row) => row.length === columns.length)
    .map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
};
