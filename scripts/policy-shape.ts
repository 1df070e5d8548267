/** Turns a JSON Schema into the source of `src/model/policy-shape.ts`. */
import type {Schema} from 'ts-json-schema-generator';

const HEAD = `// Generated from policy.ts: change that file, then run \`npm run schema -- --write\`.

/**
 * What a value must look like, in as few bytes as will do: \`'s'\` a string, \`'n'\` a number, \`'b'\` a boolean, \`p\` a
 * string that matches (like those of \`x\`), \`e\` one of these strings, \`a\` an array of, \`o\` an object with these keys at
 * most (and those of \`r\` at least), \`m\` an object with any keys, \`u\` one of these shapes.
 */
export type Shape =
  | 's'
  | 'n'
  | 'b'
  | {readonly p: RegExp; readonly x: readonly string[]}
  | {readonly e: readonly string[]}
  | {readonly a: Shape}
  | {readonly o: {readonly [key: string]: Shape}; readonly r?: readonly string[]}
  | {readonly m: Shape}
  | {readonly u: readonly Shape[]};
`;

/** What the page has no use for. */
const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'examples', 'default']);

/** For each kind of schema, the keywords that its shape stands for. */
const KEYWORDS = {
  reference: ['$ref'],
  union: ['anyOf'],
  choice: ['type', 'enum', 'const'],
  string: ['type', 'pattern'],
  scalar: ['type'],
  array: ['type', 'items'],
  record: ['type', 'additionalProperties'],
  object: ['type', 'properties', 'required', 'additionalProperties'],
} as const;

const SCALARS: {readonly [type: string]: string} = {string: `'s'`, number: `'n'`, boolean: `'b'`};

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll(`'`, `\\'`)}'`;
const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));
const list = (items: readonly string[]) => `[${items.join(', ')}]`;
const lowerFirst = (name: string) => name[0]?.toLowerCase() + name.slice(1);

/**
 * @param schema the schema of a whole policy
 * @returns TypeScript source
 * @throws if the schema uses a keyword that the shape has no word for, since the page and the editor would disagree
 */
export const toShapeSource = (schema: Schema): string => {
  const definitions = schema.definitions ?? {};
  const constants: string[] = [];
  const uses = new Map<string, number>();
  const named = new Set<string>();

  const definition = (reference: string): [name: string, schema: Schema] => {
    const name = decodeURIComponent(reference.replace('#/definitions/', ''));
    const found = definitions[name];
    if (typeof found !== 'object') throw new Error(`No definition of ${reference}`);
    return [name, found];
  };

  const only = (node: Schema, kind: keyof typeof KEYWORDS, path: string) => {
    const allowed: readonly string[] = [...KEYWORDS[kind], 'definitions'];
    for (const keyword of Object.keys(node))
      if (!ANNOTATIONS.has(keyword) && !allowed.includes(keyword))
        throw new Error(`${path}: the table cannot express "${keyword}" of a ${kind}.`);
  };

  const convert = (node: unknown, path: string): string => {
    if (typeof node !== 'object' || node === null) throw new Error(`${path}: any value at all`);
    const schema = node as Schema;
    if (schema.$ref) {
      only(schema, 'reference', path);
      return refer(schema.$ref);
    }
    if (schema.anyOf) {
      only(schema, 'union', path);
      return `{u: ${list(schema.anyOf.map((option, i) => convert(option, `${path}|${i}`)))}}`;
    }
    if (schema.enum || schema.const !== undefined) {
      only(schema, 'choice', path);
      const values = schema.enum ?? [schema.const];
      return `{e: ${list(values.map((value) => quote(String(value))))}}`;
    }
    if (Array.isArray(schema.type)) {
      only(schema, 'scalar', path);
      return `{u: ${list(schema.type.map((type) => convert({type}, path)))}}`;
    }
    if (schema.pattern !== undefined) {
      only(schema, 'string', path);
      // Somebody who got it wrong is helped by an example, not by a regular expression.
      const {examples} = schema;
      if (!Array.isArray(examples)) throw new Error(`${path}: the pattern has no @example`);
      const pattern = new RegExp(schema.pattern);
      const strays = examples.filter((each) => !pattern.test(String(each)));
      if (strays.length) throw new Error(`${path}: ${strays.join()} does not match the pattern`);
      return `{p: ${pattern}, x: ${list(examples.map((each) => quote(String(each))))}}`;
    }
    if (schema.type === 'array') {
      only(schema, 'array', path);
      return `{a: ${convert(schema.items, `${path}[]`)}}`;
    }
    if (schema.type === 'object' && schema.properties) {
      only(schema, 'object', path);
      if (schema.additionalProperties !== false) throw new Error(`${path}: keys are not closed`);
      return object(schema.properties, schema.required ?? [], path);
    }
    if (schema.type === 'object') {
      only(schema, 'record', path);
      return `{m: ${convert(schema.additionalProperties, `${path}.*`)}}`;
    }
    only(schema, 'scalar', path);
    const scalar = SCALARS[String(schema.type)];
    if (!scalar) throw new Error(`${path}: the table cannot express the type ${schema.type}`);
    return scalar;
  };

  const object = (properties: object, required: readonly string[], path: string): string => {
    const fields = Object.entries(properties).map(
      ([name, inner]) => `${key(name)}: ${convert(inner, `${path}.${name}`)}`,
    );
    const must = required.length ? `, r: ${list(required.map(quote))}` : '';
    return `{o: {${fields.join(', ')}}${must}}`;
  };

  // A definition that is used once is written where it is used; another becomes a constant.
  const refer = (reference: string): string => {
    const [name, target] = definition(reference);
    if ((uses.get(reference) ?? 0) < 2) return convert(target, name);
    const constant = lowerFirst(name);
    if (!named.has(name)) {
      named.add(name);
      const source = convert(target, name);
      constants.push(`const ${constant}: Shape = ${source};`);
    }
    return constant;
  };

  for (const [, reference] of JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g))
    if (reference) uses.set(reference, (uses.get(reference) ?? 0) + 1);

  const policy = convert(schema, '$');
  return `${[HEAD, ...constants].join('\n')}

/** A policy, as \`policy.schema.json\` describes it. */
export const policyShape: Shape = ${policy};
`;
};
