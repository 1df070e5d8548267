/**
 * `npm run schema`: from the types in `src/model/policy.ts` the published JSON Schema (`policy.schema.json`) and the small
 * table by which the page checks a policy (`src/model/policy-shape.ts`). `-- --write` writes both; without it, exits with 1
 * if either is not current.
 */
import {createGenerator, type Schema} from 'ts-json-schema-generator';
import {formatFor, keepCurrent} from './generated.js';
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

await keepCurrent(
  {
    'policy.schema.json': `${JSON.stringify(published, null, 2)}\n`,
    [SHAPE]: await formatFor(SHAPE, toShapeSource(SCHEMA)),
  },
  'src/model/policy.ts',
  'schema',
);
