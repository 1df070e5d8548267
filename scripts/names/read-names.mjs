/**
 * Takes a script apart into what stays and the names of its variables: which stands where, which may not be called
 * alike, and by what each is known that is not its name.
 */
import {createHash} from 'node:crypto';
import {parse} from 'acorn';
import {analyze} from 'eslint-scope';

/**
 * @typedef {object} Name A variable.
 * @property {string} key By what it is found again: the text around it, whatever variables are called there.
 * @property {string} shape By what it is found again where that has changed: the same without the functions in it.
 * @property {string} word What it is called.
 * @property {Set<number>} near Those that may not be called the same.
 *
 * @typedef {string | number} Part A word that stays, or which name stands there.
 *
 * @typedef {{names: Name[], pieces: Piece[], taken: Set<string>}} Read `taken` is what is not to be hidden.
 *
 * @typedef {Part | {left: Part; joint: string; right: Part}} Piece
 * Two are one word where they are the same: `{a: a}` is `{a}`.
 */

/** Those of two letters: longer names are not given. */
const WORDS = ['do', 'if', 'in', 'of', 'as'];

const OPTIONS = /** @type {const} */ ({ecmaVersion: 2022});

/** @param {any} node @param {(node: any) => void} visit */
const walk = (node, visit) => {
  if (typeof node?.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object') walk(child, visit);
};

/** @param {any} inner @param {any} outer */
const isIn = (inner, outer) => inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];

/**
 * A node's code.
 *
 * @param {string} code
 * @param {any} node
 * @param {Map<number, number>} at
 * @param {boolean} [outline] Without the functions in it.
 * @returns {Piece[]}
 */
const cut = (code, node, at, outline) => {
  /** @type {Map<number, {end: number, piece: Piece}>} */
  const found = new Map();
  /** @param {[number, number]} range @param {Piece} piece */
  const put = ([start, end], piece) => {
    if (!found.has(start)) found.set(start, {end, piece});
  };
  /** @param {any} id @returns {Part} */
  const nameAt = (id) => at.get(id.range[0]) ?? id.name;
  walk(node, (inner) => {
    if (outline && inner !== node && /Function/.test(inner.type)) put(inner.range, 'function');
    else if (inner.type === 'Property' && !inner.computed && inner.key.type === 'Identifier') {
      const value = inner.value.type === 'AssignmentPattern' ? inner.value.left : inner.value;
      if (at.has(value.range[0]) && value.type === 'Identifier')
        put([inner.key.range[0], value.range[1]], {
          left: inner.key.name,
          joint: ':',
          right: nameAt(value),
        });
    } else if (inner.type === 'ExportSpecifier')
      put(inner.range, {left: nameAt(inner.local), joint: ' as ', right: inner.exported.name});
    else if (inner.type === 'ImportSpecifier')
      put(inner.range, {left: inner.imported.name, joint: ' as ', right: nameAt(inner.local)});
    else if (inner.type === 'Identifier' && at.has(inner.range[0])) put(inner.range, nameAt(inner));
  });

  /** @type {Piece[]} */
  const pieces = [];
  let [last, stop] = node.range;
  for (const [start, {end, piece}] of [...found].sort(([a], [b]) => a - b)) {
    if (start < last) continue;
    pieces.push(code.slice(last, start), piece);
    last = end;
  }
  return [...pieces, code.slice(last, stop)];
};

/**
 * @param {string} code
 * @param {'script' | 'module'} sourceType
 * @returns {Read}
 */
export const readNames = (code, sourceType) => {
  const tree = /** @type {any} */ (parse(code, {...OPTIONS, sourceType, ranges: true}));
  const {scopes, globalScope} = analyze(tree, {...OPTIONS, sourceType});

  /** @type {(Name & {node: any})[]} */
  const names = [];
  /** @type {Map<number, number>} Which variable stands where. */
  const at = new Map();
  /** @type {Map<any, Set<number>>} */
  const usedIn = new Map(scopes.map((scope) => [scope, new Set()]));
  for (const scope of scopes)
    for (const {name: word, identifiers, references, defs} of scope.variables) {
      if (scope.type === 'global' || !identifiers[0]) continue;
      // A class is one variable outside of it and, to eslint-scope, another inside.
      const index = at.get(identifiers[0].range?.[0] ?? -1) ?? names.length;
      // The outermost scope is all of the file.
      const node = scope.upper?.type === 'global' ? defs[0]?.node : scope.block;
      if (index === names.length) names.push({key: '', shape: '', word, near: new Set(), node});
      for (const id of [...identifiers, ...references.map(({identifier}) => identifier)])
        at.set(id.range?.[0] ?? -1, index);
      usedIn.get(scope)?.add(index);
      // A `var` may not pass a `let` of the same name on its way out of a block.
      for (const block of scopes)
        if (block.variableScope === scope && identifiers.some((id) => isIn(id, block.block)))
          usedIn.get(block)?.add(index);
      for (const {from} of references)
        for (let inner = from; inner !== scope && inner.upper; inner = inner.upper)
          usedIn.get(inner)?.add(index);
    }
  for (const scope of scopes)
    for (const {identifiers} of scope.variables) {
      const own = at.get(identifiers[0]?.range?.[0] ?? -1);
      for (const other of usedIn.get(scope) ?? [])
        if (own !== undefined && other !== own) {
          names[own]?.near.add(other);
          names[other]?.near.add(own);
        }
    }

  const seen = new Map();
  /** @param {any} node @param {boolean} outline */
  const keyOf = (node, outline) => {
    const pieces = cut(code, node, at, outline);
    const text = JSON.stringify(outline ? {pieces} : pieces, (_, part) =>
      typeof part === 'number' ? 0 : part,
    );
    const key = createHash('sha1').update(text).digest('base64').slice(0, 6);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return nth ? `${key}${nth}` : key;
  };
  for (const name of names) {
    name.key = keyOf(name.node, false);
    name.shape = keyOf(name.node, true);
  }
  const outer = (globalScope?.through ?? []).map(({identifier}) => identifier.name);
  return {
    names,
    pieces: cut(code, {...tree, range: [0, code.length]}, at),
    taken: new Set([...outer, ...WORDS]),
  };
};
