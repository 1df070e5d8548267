import type {Vector} from './vector.js';

/** Vectors that share a page. */
export interface Batch {
  /** The page's name. */
  readonly key: string;
  readonly vectors: readonly Vector[];
}

/**
 * With whom a vector can share a page. Cookies are by themselves: a gate that finds one may clear away what others stored,
 * and they would look stopped.
 */
const companyOf = ({id, group, writes, destructive}: Vector): string =>
  destructive ? id : writes === 'cookie' ? 'cookies' : group;

/** The pages to open: one for each vector, or as few as can be. */
export const toBatches = (vectors: readonly Vector[], isolated: boolean): readonly Batch[] => {
  const keyOf = isolated ? ({id}: Vector): string => id : companyOf;
  const keys = [...new Set(vectors.map(keyOf))];
  return keys.map((key) => ({key, vectors: vectors.filter((vector) => keyOf(vector) === key)}));
};

/** Whether these vectors take their page with them. */
export const isAlone = ({vectors}: Batch): boolean => vectors.some(({destructive}) => destructive);
