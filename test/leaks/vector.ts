/** The kinds of storage that a vector may write. */
export type StorageKind =
  | 'cookie'
  | 'localStorage'
  | 'sessionStorage'
  | 'indexedDB'
  | 'cache'
  | 'file'
  | 'bucket'
  | 'navigation'
  | 'registration'
  | 'window.name';

export const GROUPS = [
  'static',
  'scripts',
  'realms',
  'frames',
  'subresources',
  'network',
  'storage',
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * One way for a page to reach the tracker or to write storage. Everything is text, in which
 * `{T}` is the tracker's folder of this vector, `https://tracker.example/v/<id>`,
 * `{HOST}` a host of the tracker that only this vector uses, so that a mere connection tells whose it was,
 * `{UDP}` a host and port of it that takes datagrams, `{ID}` the vector's id,
 * `{OWN}` a folder of files on the site's own host, and `{NAME}` the name under which it stores.
 */
export interface Vector {
  readonly id: string;
  readonly group: Group;
  /** In one line. */
  readonly what: string;
  /** Mark-up for the end of `<head>`. */
  readonly head?: string;
  /** Mark-up for `<body>`. */
  readonly body?: string;
  /** Code that an inline script of the site runs while the body is parsed; may be `await`ing. */
  readonly run?: string;
  /** Files on the site's own host, by their name in `{OWN}/`. */
  readonly files?: {readonly [name: string]: string};
  /** Headers of the page. */
  readonly headers?: {readonly [name: string]: string};
  /** Where it writes; a vector without this is about requests. */
  readonly writes?: StorageKind;
  /** An expression that is false where the engine lacks what it takes. */
  readonly needs?: string;
  /** The browser does it when it likes, so that neither answer is news. */
  readonly whenever?: true;
  /** It replaces the page, or changes all of it, and so needs one of its own. */
  readonly destructive?: true;
}

/** A vector before its file has said to which group it belongs. */
export type Draft = Omit<Vector, 'group'>;

export const inGroup = (group: Group, drafts: readonly Draft[]): readonly Vector[] =>
  drafts.map((draft) => ({...draft, group}));
