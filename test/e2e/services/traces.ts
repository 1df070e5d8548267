import type {Cookie, Visitor} from '../../harness/visitor.js';

/** What a visit leaves behind: names of what is stored, and the hosts that were reached. `*` stands for any characters. */
export interface Traces {
  readonly cookies?: readonly string[];
  readonly localStorage?: readonly string[];
  readonly sessionStorage?: readonly string[];
  readonly indexedDB?: readonly string[];
  readonly caches?: readonly string[];
  readonly hosts?: readonly string[];
}

export const KINDS = [
  'cookies',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'hosts',
] as const;

type Full = Required<Traces>;

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const map = (make: (kind: (typeof KINDS)[number]) => readonly string[]): Full =>
  Object.fromEntries(KINDS.map((kind) => [kind, sorted(make(kind))])) as unknown as Full;

/** What Chromium asks for by itself wherever there is a form; no page has a part in it. */
const BROWSERS_OWN = ['content-autofill.googleapis.com'];

/** The hosts, other than sites, that the page's doing reached. */
export const reached = (visitor: Visitor): readonly string[] =>
  visitor.strangers().filter((host) => !BROWSERS_OWN.includes(host));

/** All of them together. */
export const union = (...all: readonly Traces[]): Full =>
  map((kind) => all.flatMap((traces) => traces[kind] ?? []));

const matches = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replace(/[.$+?()[\]{}|^\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);

/**
 * What this site has stored now, and whom it reached, by the browser's jar and the server's log. A name that `known` has a pattern for is given as that
 * pattern; one that `optional` has is left out.
 */
export const tracesOf = async (
  visitor: Visitor,
  known: Traces,
  optional: readonly string[] = [],
): Promise<Full> => {
  const stored = await visitor.storage();
  const {hostname} = new URL(await visitor.url());
  const own = ({domain}: Cookie): boolean =>
    `.${hostname}`.endsWith(`.${domain.replace(/^\./, '')}`);
  const found: Full = {
    ...stored,
    cookies: (await visitor.cookies()).filter(own).map(({name}) => name),
    hosts: reached(visitor),
  };
  return map((kind) =>
    found[kind]
      .filter((name) => !optional.some((pattern) => matches(pattern, name)))
      .map((name) => known[kind]?.find((pattern) => matches(pattern, name)) ?? name),
  );
};
