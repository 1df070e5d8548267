import type {Vector} from './vector.js';

/** The name under which a vector stores. */
export const storageName = (id: string): string => `leak_${id.replaceAll('-', '_')}`.toLowerCase();

/** Makes the function that fills in a vector's texts; vector.ts says what the names in braces mean. */
export const filler = (tracker: string, datagramPort: number) => {
  const udp = `${tracker.split('.')[0] ?? ''}.localhost:${datagramPort}`;
  return ({id}: Vector, text = ''): string =>
    text
      .replaceAll('{T}', `https://${tracker}/v/${id}`)
      .replaceAll('{HOST}', `${id.toLowerCase()}.${tracker}`)
      .replaceAll('{UDP}', udp)
      .replaceAll('{OWN}', `/own/${id}`)
      .replaceAll('{NAME}', storageName(id))
      .replaceAll('{ID}', id);
};

export type Fill = ReturnType<typeof filler>;
