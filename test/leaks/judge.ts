import type {Visit} from '../../demo/server/types.js';
import {storageName} from './fill.js';
import {ALLOWED, SITE} from './policy.js';
import type {Vector} from './vector.js';
import type {Verdict} from './verdict.js';

/** All that may count: what reached a server, and what a clean page found. */
export interface Evidence {
  readonly log: readonly Visit[];
  readonly datagrams: ReadonlySet<string>;
  readonly stored: ReadonlySet<string>;
}

const said = (visit: Visit, id: string): Verdict | undefined => {
  const {host, path, method} = visit;
  if (host === SITE) {
    if (path === `/ran/${id}`) return 'EXEC';
    return path.startsWith(`/proxy/v/${id}/`) ? 'REQ' : undefined;
  }
  if (host === ALLOWED) return undefined;
  if (path.startsWith(`/v/${id}/executed`)) return 'EXEC';
  if (path.startsWith(`/v/${id}/`)) return 'REQ';
  if (host.startsWith(`${id.toLowerCase()}.`)) return method === 'CONNECT' ? 'CONN' : 'REQ';
  return undefined;
};

/** From the worst on. */
const ORDER: readonly Verdict[] = ['EXEC', 'REQ', 'CONN'];

export const judge = ({id, writes}: Vector, {log, datagrams, stored}: Evidence): Verdict => {
  if (writes) return stored.has(storageName(id)) ? 'WRITE' : 'stopped';
  const verdicts = new Set(log.map((visit) => said(visit, id)));
  if (datagrams.has(id)) verdicts.add('CONN');
  return ORDER.find((verdict) => verdicts.has(verdict)) ?? 'stopped';
};
