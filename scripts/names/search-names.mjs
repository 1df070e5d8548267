/** @import {Read} from './read-names.mjs' */
import {brotliCompressSync} from 'node:zlib';
import {printNames} from './choose-names.mjs';

/**
 * Looks for names that compress better: Brotli writes what it has seen before in few bits, so a variable should be
 * called what another is called where the code around it is the same. One is tried at a time, whoever is in its way
 * takes its old name, and it stays if the file is no bigger.
 *
 * @param {Read} read
 * @param {string[]} start
 * @param {number} seconds
 * @returns {string[]}
 */
export const searchNames = (read, start, seconds) => {
  const {names, pieces, taken} = read;
  /** @param {number} below */
  const pick = (below) => Math.floor(Math.random() * below);
  /** @param {string[]} chosen */
  const weigh = (chosen) => brotliCompressSync(printNames(read, chosen)).length;
  const places = pieces.flatMap((piece, at) => {
    const name = typeof piece === 'object' ? piece.right : piece;
    return typeof name === 'number' ? [{at, name}] : [];
  });
  /** @param {number} at @param {number} length What stands before and after, as far as that stays. */
  const around = (at, length) => [
    String(pieces[at - 1]).slice(-length),
    String(pieces[at + 1]).slice(0, length),
  ];

  /** @param {string[]} chosen @returns {string[] | undefined} */
  const change = (chosen) => {
    const length = 1 + pick(5);
    const side = pick(3);
    const place = places[pick(places.length)];
    if (!place) return;
    const [before, after] = around(place.at, length);
    const alike = places.filter(({at, name}) => {
      if (name === place.name) return false;
      const [left, right] = around(at, length);
      return (side === 0 || left === before) && (side === 1 || right === after);
    });
    const model = alike[pick(alike.length)];
    const old = chosen[place.name];
    const word = model && chosen[model.name];
    if (!word || !old || word === old) return;

    const changed = [...chosen];
    const queue = [place.name];
    for (const index of queue) {
      const to = chosen[index] === old ? word : old;
      if (taken.has(to) || queue.length > 60) return;
      changed[index] = to;
      for (const other of names[index]?.near ?? [])
        if (chosen[other] === to && !queue.includes(other)) queue.push(other);
    }
    return changed;
  };

  let best = start;
  let least = weigh(best);
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    const changed = change(best);
    const weight = changed ? weigh(changed) : Infinity;
    if (!changed || weight > least) continue;
    best = changed;
    least = weight;
  }
  return best;
};
