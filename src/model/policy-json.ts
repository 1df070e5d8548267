import type {Policy} from './policy.js';

type Loose<T> = T extends string
  ? string
  : T extends number | boolean
    ? T
    : T extends readonly (infer Each)[]
      ? readonly Loose<Each>[]
      : {readonly [Key in keyof T]: Loose<T[Key]> | undefined};

/** A policy as TypeScript sees it in a `.json` file or a plain `const`, where each word is any string. */
export type PolicyJson = Loose<Policy>;

/** Nothing, where a word is known to the letter: then it has to be one that {@link Policy} knows. */
export type Unchecked<T> = T extends string
  ? string extends T
    ? T
    : never
  : T extends object
    ? {readonly [Key in keyof T]: Unchecked<T[Key]>}
    : T;
