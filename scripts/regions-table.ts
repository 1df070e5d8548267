/** The table of places in docs/regions.md, from the data. `--write` writes it; without, exits with 1 if it is not current. */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {findLaws, LAWS, LAWS_VERSION} from '../src/regions/index.js';

const DOC = 'docs/regions.md';
const MARKS = /(<!-- places -->)[^]*?(<!-- \/places -->)/;

const now = Date.parse(LAWS_VERSION);
const rows = Object.keys(LAWS).map((region) => {
  const {facts, by} = findLaws(region, now);
  const {regime, sharing, gpc, consentAge, validity, exemptions} = facts;
  const law = by.regime;
  const own = exemptions
    .filter((rule) => rule !== 'strictly-necessary')
    .map((rule) => `\`${rule}\``);
  const cells = [
    `\`${region}\``,
    regime,
    sharing,
    gpc,
    consentAge,
    validity === 'P13M' ? '' : validity,
    own.join(', '),
    `${law?.source} (${law?.grade}, ${law?.since})`,
  ];
  return `| ${cells.join(' | ')} |`;
});
const table = `Laws as of ${LAWS_VERSION}.

| place | regime | advertising | GPC | consent from | answers at most | exemptions besides \`strictly-necessary\` | the regime's source |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;

const present = await readFile(DOC, 'utf8');
const current = await format(present.replace(MARKS, `$1\n\n${table}\n\n$2`), {
  ...(await resolveConfig(DOC)),
  filepath: DOC,
});
if (current !== present) {
  if (process.argv.includes('--write')) await writeFile(DOC, current);
  else {
    console.error(
      `${DOC} does not match src/regions: run \`npx tsx scripts/regions-table.ts --write\`.`,
    );
    process.exitCode = 1;
  }
}
