/**
 * `npm run services`: src/services/index.ts, a line for every file beside it. Without `--write`, exits with 1 if it is
 * not current. Written out, since bundlers follow only imports that name their file.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const FOLDER = 'src/services';
const INDEX = `${FOLDER}/index.ts`;

const ids = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const source = `// Generated from the files of this folder by scripts/services.ts (npm run services).
import type {LoadService, ServiceDefinition} from '../model/service.js';

/** One file for each service, fetched only where a policy uses it. */
const definitions: {readonly [id: string]: () => Promise<{readonly service: ServiceDefinition}>} = {
${ids.map((id) => `  '${id}': () => import('./${id}.js'),`).join('\n')}
};

/** The names that a policy's \`use\` may have. */
export const serviceIds: readonly string[] = Object.freeze(Object.keys(definitions));

/** Fetches what the registry knows of a service; undefined for a name that is not in it. */
export const loadService: LoadService = async (id) =>
  Object.hasOwn(definitions, id) ? (await definitions[id]?.())?.service : undefined;
`;

const text = await format(source, {...(await resolveConfig(INDEX)), filepath: INDEX});
if (text !== readFileSync(INDEX, 'utf8')) {
  if (process.argv.includes('--write')) {
    writeFileSync(INDEX, text);
    console.log(`${INDEX}: written`);
  } else {
    console.error(`${INDEX} does not match its folder: run \`npm run services\`.`);
    process.exitCode = 1;
  }
}
