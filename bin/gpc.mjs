import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** @param {string} file */
const saysSo = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).gpc === true;
  } catch {
    return false;
  }
};

/**
 * Writes the site's word that it abides by Global Privacy Control, which the gate makes true. One that is there already
 * stays: its date is that of the promise. https://w3c.github.io/gpc/#gpc-support-resource
 *
 * @param {string} file ends in `.well-known/gpc.json`
 * @param {Date} today
 */
export const writeGpc = (file, today) => {
  if (saysSo(file)) return;
  mkdirSync(dirname(file), {recursive: true});
  const lastUpdate = today.toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({gpc: true, lastUpdate}, null, 2)}\n`);
};
