import {waitUntil} from '@open-wc/testing';

/** Waits until something is so, for as long as a busy machine may take. */
export const eventually = (isSo: () => unknown): Promise<void> =>
  waitUntil(() => !!isSo(), `never: ${isSo}`, {timeout: 15_000});
