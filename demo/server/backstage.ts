import type {Reply, Visit} from './types.js';

const BLANK = '<!doctype html><link rel="icon" href="data:,"><title>blank</title>';

interface Backstage {
  readonly log: readonly Visit[];
  readonly errors: string[];
  clear(): void;
}

const json = (value: unknown): Reply => ({
  type: 'application/json; charset=utf-8',
  headers: {'cache-control': 'no-store'},
  body: JSON.stringify(value),
});

/**
 * What is asked of the world itself, under `/__world/` of any host, and therefore never logged: `log?since=ms` and `clear`
 * for the demo's panel, `blank` for a driver that has to stand on a host to read its cookies, `error` for one that cannot
 * hear the page's console.
 */
export const backstageReply = (visit: Visit, world: Backstage): Reply | undefined => {
  const {pathname, searchParams} = new URL(visit.path, 'http://world');
  if (!pathname.startsWith('/__world/')) return undefined;
  switch (pathname.slice('/__world/'.length)) {
    case 'log': {
      const since = Number(searchParams.get('since') ?? 0);
      return json(world.log.filter(({time}) => time > since));
    }
    case 'clear':
      if (visit.method === 'POST') world.clear();
      return {status: visit.method === 'POST' ? 204 : 405};
    case 'error':
      world.errors.push(visit.body);
      return {status: 204};
    case 'blank':
      return {type: 'text/html; charset=utf-8', body: BLANK};
    default:
      return {status: 404};
  }
};
