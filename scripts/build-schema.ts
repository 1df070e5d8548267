/**
 * From the types in `src/model/policy.ts`: the published JSON Schema (`policy.schema.json`) and the small table by
 * which the page checks a policy (`src/model/policy-shape.ts`). `--write` writes both; without it, exits with 1 if
 * either is not current.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {createGenerator, type Schema} from 'ts-json-schema-generator';
import {toShapeSource} from './policy-shape.js';

const TYPE = 'Policy';
const SHAPE = 'src/model/policy-shape.ts';

const SCHEMA: Schema = createGenerator({
  path: 'src/model/policy.ts',
  type: TYPE,
  tsconfig: 'tsconfig.json',
  additionalProperties: false,
  topRef: false,
  // The generator brings a TypeScript of its own; `tsc` has the last word on types.
  skipTypeCheck: true,
}).createSchema(TYPE);

const {$schema, description, ...rest} = SCHEMA;
const published = {
  $schema,
  $id: 'https://unpkg.com/consent-gate/dist/policy.schema.json',
  title: 'consent-gate policy',
  description,
  ...rest,
};

const outputs = new Map([
  ['policy.schema.json', `${JSON.stringify(published, null, 2)}\n`],
  [SHAPE, await format(toShapeSource(SCHEMA), {...(await resolveConfig(SHAPE)), filepath: SHAPE})],
]);

const write = process.argv.includes('--write');
for (const [file, text] of outputs) {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === text) continue;
  if (write) {
    await writeFile(file, text);
    console.log(`${file}: written`);
  } else {
    console.error(`${file} does not match src/model/policy.ts: run \`npm run schema\`.`);
    process.exitCode = 1;
  }
}
