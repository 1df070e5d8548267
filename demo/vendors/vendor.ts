import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Reply, Vendor, Visit} from '../server/types.js';

const SCRIPTS = join(import.meta.dirname, 'scripts');
const PACKAGES = join(import.meta.dirname, '../../node_modules');

/** Every vendor here is read by pages of other origins, some with credentials, so a `*` would not do. */
const sharing = (visit: Visit): {readonly [name: string]: string} => ({
  'access-control-allow-origin': visit.headers['origin'] ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': visit.headers['access-control-request-headers'] ?? '*',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
});

/**
 * A vendor that any page may talk to.
 *
 * @param name - Its id in the registry (`src/services/`), by which the world finds its hosts.
 * @param hosts - Exact hosts, or `*.example.com`.
 * @param respond - What it answers; undefined gives a 404. Preflights are answered already.
 */
export const defineVendor = (
  name: string,
  hosts: readonly string[],
  respond: (visit: Visit) => Reply | undefined,
): Vendor => ({
  name,
  hosts,
  respond: (visit) => {
    const reply = visit.method === 'OPTIONS' ? nothing() : (respond(visit) ?? {status: 404});
    return {...reply, headers: {...sharing(visit), ...reply.headers}};
  },
});

/** The path without its query. */
export const pathOf = (visit: Visit): string => visit.path.split('?')[0] ?? '';

export const javascript = (body: string): Reply => ({type: 'text/javascript; charset=utf-8', body});

/** A vendor's script as played here: a file of `scripts/`, with `scripts/prelude.js` in front, in a scope of its own. */
export const played = (file: string): Reply =>
  javascript(
    `(() => {\n${readFileSync(join(SCRIPTS, 'prelude.js'), 'utf8')}\n${readFileSync(join(SCRIPTS, file), 'utf8')}})();\n`,
  );

/** A vendor's script as the vendor publishes it on npm. */
export const published = (path: string): Reply =>
  javascript(readFileSync(join(PACKAGES, path), 'utf8'));

export const json = (value: unknown): Reply => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export const html = (title: string, style: string, body: string): Reply => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style>${body}`,
});

export const svg = (body: string): Reply => ({type: 'image/svg+xml', body});

/** One transparent pixel. */
export const pixel = (): Reply => ({
  type: 'image/gif',
  body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
});

export const nothing = (): Reply => ({status: 204});
