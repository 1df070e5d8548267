/** @import {Read} from './read-names.mjs' */
import {brotliCompressSync, constants} from 'node:zlib';
import {printNames} from './choose-names.mjs';

/** Brotli's best quality, by which files are weighed, and the one before. */
const [BEST, QUICK] = [11, 10];
/** How many bytes more the quick one may say. */
const SLACK = 4;
/** How many bytes more are taken at first with a chance of one in e: more than this found nothing in minutes. */
const HEAT = 0.2;

/**
 * Looks for names that compress better: Brotli writes what it has seen before in few bits, so a variable should be
 * called what another is called where the code around it is the same. One is tried at a time, whoever is in its way
 * takes its old name, and it stays if the file is no bigger; now and then if it is, the less the later, so as to leave a hollow for a
 * deeper one (simulated annealing: https://doi.org/10.1126/science.220.4598.671).
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
  /** @param {string[]} chosen @param {number} quality */
  const weigh = (chosen, quality) => {
    const code = Buffer.from(printNames(read, chosen));
    // What is known of the text beforehand saves a third of the time, and not a byte of the result.
    const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT} = constants;
    const params = {
      [BROTLI_PARAM_QUALITY]: quality,
      [BROTLI_PARAM_LGWIN]: 16,
      [BROTLI_PARAM_SIZE_HINT]: code.length,
    };
    return brotliCompressSync(code, {params}).length;
  };
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
  let least = weigh(start, BEST);
  let current = {chosen: start, weight: least, rough: weigh(start, QUICK)};
  const [from, time] = [Date.now(), seconds * 1000];
  for (let spent = 0; spent < time; spent = Date.now() - from) {
    const chosen = change(current.chosen);
    // The quality before the best takes a quarter of the time, and tells most of what is not worth that.
    const rough = chosen ? weigh(chosen, QUICK) : Infinity;
    if (!chosen || rough > current.rough + SLACK) continue;
    const weight = weigh(chosen, BEST);
    const heat = HEAT * (1 - spent / time);
    if (weight > current.weight && Math.random() >= Math.exp((current.weight - weight) / heat))
      continue;
    current = {chosen, weight, rough};
    if (weight < least) [best, least] = [chosen, weight];
  }
  return best;
};
