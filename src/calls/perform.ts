import type {Call, Root} from './vendor.js';

/**
 * Makes a call. What it throws is reported: one vendor's fault is not the next one's.
 *
 * @returns Whether there was anybody to take it.
 */
export const perform = ([path, ...args]: Call, api: Root): boolean => {
  try {
    const names = path.split('.');
    const method = names.pop()!;
    const owner = names.reduce<Root | undefined>((each, name) => each?.[name] as Root, api);
    if (typeof owner?.[method] !== 'function') return false;
    // As a method, since most look at `this`.
    (owner as Record<string, (...all: readonly unknown[]) => void>)[method]!(...args);
  } catch (error) {
    reportError(error);
  }
  return true;
};
