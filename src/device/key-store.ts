/** What an activated device keeps: a key that nobody can take out of it, and what the server called it. */
export interface DeviceKey {
  readonly keys: CryptoKeyPair;
  /** The server's id of this device, and of its seat; missing as long as its answer has not come. */
  readonly device?: string;
  readonly seat?: string;
}

/** One database for each purpose, so that a withdrawal takes just its own (`withdraw.ts` knows the name). */
const nameFor = (purposeId: string): string => `consent-gate-device-${purposeId}`;

const STORE = 'key';

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** Opens the database and closes it again. */
const within = async <T>(
  purposeId: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const request = indexedDB.open(nameFor(purposeId), 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await settle(request);
  try {
    return await settle(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
};

/** The key of an activated device; undefined where there is none, or storage is blocked. */
export const readKey = async (purposeId: string): Promise<DeviceKey | undefined> => {
  try {
    // To open a database is to make one.
    const all = await indexedDB.databases();
    if (!all.some(({name}) => name === nameFor(purposeId))) return undefined;
    return await within(purposeId, 'readonly', (store) => store.get(0) as IDBRequest<DeviceKey>);
  } catch {
    return undefined;
  }
};

/** Keeps it. Where nothing can be kept the server's cookie has to do. */
export const writeKey = (purposeId: string, key: DeviceKey): Promise<unknown> =>
  within(purposeId, 'readwrite', (store) => store.put(key, 0)).catch(() => undefined);

/** Removes it. */
export const removeKey = (purposeId: string): Promise<unknown> =>
  settle(indexedDB.deleteDatabase(nameFor(purposeId))).catch(() => undefined);
