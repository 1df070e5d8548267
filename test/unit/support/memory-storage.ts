import type {RecordStorage} from '../../../src/platform/cookie-storage.js';

/** A jar of one's own, so that tests neither share cookies nor leave any. */
export const memoryStorage = (value?: string | null): RecordStorage => ({
  read: () => value,
  write: (text) => void (value = text),
});
