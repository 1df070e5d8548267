import type {Fill} from './fill.js';
import type {Headers, PageParts, Piece} from './tool.js';
import type {Vector} from './vector.js';

/** How long a page's end waits for vectors that wait for something themselves, perhaps in vain. */
const PATIENCE = 5000;

/** What vectors may use: `make`, `blank` and `blobUrl`. */
const PRELUDE = `
  var pending = [];
  var make = (name) => document.createElement(name);
  var blank = () => document.body.appendChild(make('iframe')).contentWindow;
  var blobUrl = (code) => URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));`;

/** Tells the server that every vector has had its turn. */
const epilogue = (key: string): string => `
  addEventListener('load', async () => {
    const end = new Promise((done) => setTimeout(done, ${PATIENCE}));
    await Promise.race([Promise.allSettled(pending), end]);
    fetch('/end/${key}');
  });`;

const headersOf = (vectors: readonly Vector[], fill: Fill): Headers => {
  const all: Record<string, string[]> = {};
  for (const vector of vectors) {
    for (const [name, value] of Object.entries(vector.headers ?? {})) {
      (all[name] ??= []).push(fill(vector, value));
    }
  }
  return all;
};

/** Mark-up that names a file of the site's own is the site's, and nobody would mark it as a vendor's. */
const markup = (vector: Vector, text: string | undefined, fill: Fill): readonly Piece[] => {
  if (text === undefined) return [];
  const isOwn = `${vector.head} ${vector.body}`.includes('{OWN}');
  return [isOwn ? {own: fill(vector, text)} : {vendor: fill(vector, text)}];
};

/** One page with all of `vectors`. */
export const partsOf = (key: string, vectors: readonly Vector[], fill: Fill): PageParts => {
  const pieces = vectors.flatMap((vector): Piece[] => [
    ...markup(vector, vector.body, fill),
    ...(vector.run === undefined
      ? []
      : // A script each, so that one's syntax that an engine does not know is no other's problem.
        [{code: `pending.push((async () => { ${fill(vector, vector.run)} })());`}]),
  ]);
  return {
    title: key,
    head: vectors.flatMap((vector) => markup(vector, vector.head, fill)),
    body: [{code: PRELUDE}, ...pieces, {code: epilogue(key)}],
    headers: headersOf(vectors, fill),
  };
};
