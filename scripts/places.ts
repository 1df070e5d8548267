/**
 * `npm run places`: the table of places in docs/regions.md, from the data. `-- --write` writes it; without, exits with 1 if
 * it is not current.
 */
import {findLaws, LAWS, LAWS_VERSION} from '../src/regions/index.js';
import {keepCurrent, putBetween} from './generated.js';

const DOC = 'docs/regions.md';

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

await keepCurrent({[DOC]: await putBetween(DOC, 'places', table)}, 'src/regions', 'places');
