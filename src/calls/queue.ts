import type {Vendor} from './vendor.js';

/** What a command in a queue is called: `track PageView`, `config G-1`, `event purchase`. */
const nameOf = ([entry, ...rest]: readonly unknown[]): string => {
  if (typeof entry !== 'object' || !entry) return [entry, ...rest].join(' ');
  if ('length' in entry) return Array.from(entry as ArrayLike<unknown>).join(' ');
  const {name, event} = entry as {readonly name?: string; readonly event?: string};
  return name ?? (event === undefined ? 'set' : `event ${event}`);
};

/**
 * Forgets what was said in the queue before a yes (requirement V0d): events of the time before are nobody's business. What sets
 * the vendor's code up stays, and so does the last view of a page that the visitor had not answered yet: it is the page
 * that they said yes on.
 *
 * @param keepView - Whether the answer had been open until now.
 */
export const forget = (
  queue: unknown[],
  {split = (all) => all.map((entry) => [entry]), setup, view}: Vendor,
  keepView: boolean,
): void => {
  const commands = split(queue);
  const last = keepView ? commands.findLast((command) => view?.test(nameOf(command))) : undefined;
  const kept = commands.filter((command) => command === last || setup?.test(nameOf(command)));
  queue.splice(0, queue.length, ...kept.flat());
};
