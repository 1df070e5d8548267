/**
 * `npm run services`: from the files of src/services/, its index (written out, since bundlers follow only imports that
 * name their file) and docs/services.md. `-- --write` writes both; without it, exits with 1 if either is not current.
 */
import {readdirSync} from 'node:fs';
import {optionsOf} from '../src/loader/fill.js';
import type {RegistryEntry} from '../src/model/registry-entry.js';
import {formatFor, keepCurrent} from './generated.js';

const FOLDER = 'src/services';

const ids = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const INDEX = `${FOLDER}/index.ts`;
const index = `// Generated from the files of this folder by scripts/services.ts (npm run services -- --write).
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

const all = await Promise.all(
  ids.map(
    async (id) =>
      ((await import(`../${FOLDER}/${id}.js`)) as {readonly service: RegistryEntry}).service,
  ),
);

// What has no vendor is a part of our own, and described where it is used.
const entries = all.filter(({vendor}: Partial<RegistryEntry>) => vendor);

/** What stands for a service that can be loaded: the options that it needs. */
const loadsWith = ({loader}: RegistryEntry): string =>
  loader
    ? optionsOf(loader)
        .map((name) => `\`${name}\``)
        .join(', ') || 'yes'
    : '';

const row = (entry: RegistryEntry) => {
  const {id, name, vendor, country, category, ownPurposes, storage = []} = entry;
  return `| \`${id}\` | ${name} | ${vendor}, ${country} | ${category} | ${storage.length || ''} | ${ownPurposes ? 'yes' : ''} | ${loadsWith(entry)} |`;
};

const DOCS = 'docs/services.md';
const docs = `# Services that are known by name

<!-- Generated from src/services/ by scripts/services.ts (npm run services -- --write). -->

\`\`\`json
{"services": [{"use": "google-analytics", "purpose": "analytics"}]}
\`\`\`

A policy that names one of these ${entries.length} has its vendor, its hosts, and what it stores on your site's own origin, each item with
how long it stays and what it is for. What the policy says itself counts: a \`name\`, \`vendor\` or \`country\` takes the place of
the registry's; \`hosts\` and \`storage\` stand beside it. So a Matomo of your own is
\`{"use": "matomo", "purpose": "analytics", "hosts": ["stats.example.com"]}\`.

The category is a proposal for the purpose under which a service stands; you decide, since it depends on what you use it for.
Cookies that a vendor has on its own domain are not listed: no page can read or remove them, which is why nothing of the
vendor's is requested before its purpose is allowed.

_Own purposes_: the vendor uses the data for itself too (\`ownPurposes\`). No exemption of a place covers such a service, and Global
Privacy Control says no to it where people are not asked first ([signals.md](signals.md#global-privacy-control)).

Where the last column has something, \`consent-gate/loader\` can bring the vendor's code, as the vendor's own snippet would, so that
there is no snippet in the page: say \`"options": {"load": true, …}\` with the options that stand there ([how](vendors.md#loading-them-too)).

Besides these there are \`seats\` ([device.md](device.md)) and \`data-layer-events\` ([vendors.md](vendors.md#events-of-the-data-layer)),
parts of our own.

| \`use\` | what | who, and where | category | items | own purposes | loads with |
| --- | --- | --- | --- | ---: | --- | --- |
${entries.map(row).join('\n')}
`;

await keepCurrent(
  {[INDEX]: await formatFor(INDEX, index), [DOCS]: await formatFor(DOCS, docs)},
  FOLDER,
  'services',
);
