import type {IncomingMessage} from 'node:http';
import {gunzipSync} from 'node:zlib';
import type {Visit} from './types.js';

/** A visit, and the way it came in. */
export interface Arrival {
  readonly visit: Visit;
  /** It was addressed as `<host>.localhost:PORT`, or as plain `localhost`: a normal browser, no proxy. */
  readonly local: boolean;
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  // posthog-js and others gzip in the page; a log that people read wants the text.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    return bytes.toString('latin1');
  }
};

const plainHeaders = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );

const withoutPort = (authority: string): string => authority.replace(/:\d+$/, '').toLowerCase();

/** The host that `authority` means, without port and without `.localhost`. */
export const meantHost = (authority: string): {readonly host: string; readonly local: boolean} => {
  const host = withoutPort(authority);
  if (host === 'localhost' || host === '127.0.0.1') return {host: 'localhost', local: true};
  if (host.endsWith('.localhost')) return {host: host.slice(0, -'.localhost'.length), local: true};
  return {host, local: false};
};

/** Reads a request that came directly, or through the proxy in absolute form (`GET http://host/path`). */
export const readVisit = async (request: IncomingMessage): Promise<Arrival> => {
  const target = request.url ?? '/';
  const absolute = /^[a-z]+:\/\//i.test(target) ? new URL(target) : undefined;
  const {host, local} = meantHost(absolute?.host ?? request.headers.host ?? '');
  const visit: Visit = {
    time: Date.now(),
    method: request.method ?? 'GET',
    host,
    path: absolute ? absolute.pathname + absolute.search : target,
    headers: plainHeaders(request),
    body: await readBody(request),
  };
  return {visit, local};
};
