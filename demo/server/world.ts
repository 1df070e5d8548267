import {join} from 'node:path';
import {backstageReply} from './backstage.js';
import {contentType} from './content-type.js';
import {createDemoSeats} from './demo-seats.js';
import {openFrontDoor} from './front-door.js';
import {hostMatches} from './host-pattern.js';
import {injectInto} from './inject.js';
import {rewriteForLocalhost} from './localhost-rewrite.js';
import type {Arrival} from './read-visit.js';
import {siteFile} from './site-files.js';
import type {Reply, Site, Vendor, Visit} from './types.js';

const DIST = join(import.meta.dirname, '../../dist');
/** So that a demo left running for days does not eat the machine. */
const LOG_LIMIT = 20_000;

export interface WorldOptions {
  readonly sites: readonly Site[];
  readonly vendors: readonly Vendor[];
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** What `http://localhost:PORT/` shows. */
  readonly publicDir?: string;
  /** Where the seats of InfiniteMix are kept. Default: in memory. */
  readonly seatsDir?: string;
}

type Answer = Reply | ((visit: Visit) => Reply | Promise<Reply>);

/** Every site and every vendor there is, on one loopback port; see ARCHITECTURE for the three ways in. */
export interface World {
  readonly port: number;
  /** `http://localhost:PORT` */
  readonly origin: string;
  readonly sites: readonly Site[];
  /** Everything that reached the server, oldest first, CONNECTs included. */
  readonly log: readonly Visit[];
  /** What pages reported to `/__world/error`. */
  readonly errors: readonly string[];
  /** Html put right after `<head>` of every page of a site. */
  inject: string;
  /** Calls back for each visit from now on; the result ends that. */
  on(listener: (visit: Visit) => void): () => void;
  /** Serves `body` at a path of the first site, or at a full URL of any site, until `reset`. */
  page(address: string, body: string, headers?: Readonly<Record<string, string>>): void;
  /** Plays one more host (or `*.pattern`), before all others, until `reset`. */
  vendor(host: string, answer: Answer): void;
  clear(): void;
  /** Forgets the log, the injected html, and the pages and vendors that were added. */
  reset(): void;
  /** Opens the seats' database, which takes a moment, before somebody asks. */
  openSeats(): Promise<void>;
  /** Lets so many days pass, for seats alone. */
  later(days: number): Promise<void>;
  close(): Promise<void>;
}

export const createWorld = async (options: WorldOptions): Promise<World> => {
  const {sites, vendors, publicDir, seatsDir} = options;
  const log: Visit[] = [];
  const errors: string[] = [];
  const listeners = new Set<(visit: Visit) => void>();
  const pages = new Map<string, Reply>();
  const guests: Vendor[] = [];

  const note = (visit: Visit): void => {
    log.push(visit);
    if (log.length > LOG_LIMIT) log.splice(0, LOG_LIMIT / 2);
    for (const listener of listeners) listener(visit);
  };

  const clear = (): void => {
    log.length = 0;
  };

  const siteReply = (site: Site, path: string): Reply | undefined => {
    const page = pages.get(site.host + (path.split('?')[0] ?? '')) ?? pages.get(site.host + path);
    const reply = page ?? siteFile([site.folder, DIST], path);
    return reply && injectInto(reply, world.inject);
  };

  const replyOf = async (visit: Visit): Promise<Reply | undefined> => {
    if (visit.host === 'localhost')
      return publicDir ? siteFile([publicDir, DIST], visit.path) : undefined;
    const site = sites.find(({id, host}) => host === visit.host || id === visit.host);
    if (site) return siteReply(site, visit.path);
    const vendor = [...guests, ...vendors].find(({hosts}) =>
      hosts.some((pattern) => hostMatches(pattern, visit.host)),
    );
    return vendor?.respond(visit);
  };

  const answer = async ({visit: seen, local}: Arrival): Promise<Reply> => {
    const site = local ? sites.find(({id}) => id === seen.host) : undefined;
    const visit = site ? {...seen, host: site.host} : seen;
    const backstage = backstageReply(visit, {log, errors, clear});
    if (backstage) return backstage;
    note(visit);
    const origin = local ? `http://${seen.headers['host'] ?? ''}` : `https://${visit.host}`;
    const reply = (await seats.reply(visit, origin)) ??
      (await replyOf(visit)) ?? {
        status: 404,
        type: 'text/plain; charset=utf-8',
        body: `Nobody answers for ${visit.host}${visit.path}\n`,
      };
    const all = {port: door.port, sites, vendors: [...guests, ...vendors]};
    return local ? rewriteForLocalhost(reply, visit, all) : reply;
  };

  const door = await openFrontDoor({answer, note}, options.port ?? 0);
  const seats = createDemoSeats(door.port, seatsDir);

  const world: World = {
    port: door.port,
    origin: `http://localhost:${door.port}`,
    sites,
    log,
    errors,
    inject: '',
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    page: (address, body, headers = {}) => {
      const {host, pathname, search} = new URL(address, `https://${sites[0]?.host ?? 'localhost'}`);
      const name =
        headers['content-type'] ?? contentType(pathname.includes('.') ? pathname : 'page.html');
      pages.set(host + pathname + search, {type: name, headers, body});
    },
    vendor: (host, reply) => {
      const respond = typeof reply === 'function' ? reply : () => reply;
      guests.unshift({name: host, hosts: [host], respond});
    },
    clear,
    reset: () => {
      // What a page of before sends on its way out shall not be taken for somebody else's.
      door.hangUp();
      clear();
      errors.length = 0;
      pages.clear();
      guests.length = 0;
      world.inject = '';
    },
    openSeats: () => seats.open(),
    later: (days) => seats.later(days),
    close: async () => {
      await door.close();
      await seats.close();
    },
  };
  return world;
};
