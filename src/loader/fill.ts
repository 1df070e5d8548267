import type {Loader, LoaderValue} from '../model/loader.js';
import type {Service} from '../model/policy.js';

/** What is put in the place of names in braces. */
export type Values = NonNullable<Service['options']>;

/** What is no option. */
const OURS: {readonly [name: string]: () => unknown} = {
  now: () => new Date(),
  time: () => Date.now(),
};

const NAME = /\{(\w+)\}/g;

/** The options that a loader has places for, each once. */
export const optionsOf = (loader: Loader): readonly string[] => {
  const names = [...JSON.stringify(loader).matchAll(NAME)].map(([, name]) => name!);
  return [...new Set(names)].filter((name) => name !== 'self' && !Object.hasOwn(OURS, name));
};

/** The value with its places filled. One that is nothing but a place keeps the option's own type. */
export const fill = (value: LoaderValue, values: Values): unknown => {
  if (typeof value === 'string') {
    const [, only] = /^\{(\w+)\}$/.exec(value) ?? [];
    return only ? valueOf(only, values) : fillText(value, values);
  }
  if (Array.isArray(value)) return value.map((each: LoaderValue) => fill(each, values));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, fill(each, values)]),
  );
};

/** The same for what is text in any case. */
export const fillText = (text: string, values: Values): string =>
  text.replace(NAME, (_, name: string) => String(valueOf(name, values)));

const valueOf = (name: string, values: Values): unknown =>
  Object.hasOwn(OURS, name) ? OURS[name]!() : values[name];
