import type {Visit} from '../../demo/server/types.js';
import type {World} from '../../demo/server/world.js';

/** What can travel between a test and a page. */
export type Json =
  null | boolean | number | string | undefined | readonly Json[] | {readonly [key: string]: Json};

export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot when it is sent to subdomains too. */
  readonly domain: string;
  readonly path: string;
  /** Seconds since 1970; undefined for one that ends with the session. */
  readonly expires: number | undefined;
  /** `''` where the page did not say. Chromium and Firefox report that as what they take it for. */
  readonly sameSite: 'Strict' | 'Lax' | 'None' | '';
  readonly secure: boolean;
  readonly httpOnly: boolean;
}

export interface NewCookie {
  readonly name: string;
  readonly value: string;
  /** `site.example`, or `.site.example` for its subdomains as well. */
  readonly domain: string;
  /** `/` by default. */
  readonly path?: string;
  readonly expires?: number;
  readonly secure?: boolean;
  readonly httpOnly?: boolean;
}

/** The names of what the current origin has stored; empty where the browser refuses to say. */
export interface StoredNames {
  readonly localStorage: readonly string[];
  readonly sessionStorage: readonly string[];
  readonly indexedDB: readonly string[];
  readonly caches: readonly string[];
}

export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
}

/**
 * One tab, as an engine's driver offers it: the least that a visitor needs. Everything that can be built from these once
 * for all engines is in create-visitor.ts.
 */
export interface Tab {
  /** Texts of uncaught errors and of console.error, oldest first. */
  readonly errors: readonly string[];
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  url(): Promise<string>;
  /** Evaluates the expression in the page's own world, awaits it, and gives the string that it resolves to. */
  run(expression: string): Promise<string>;
  /** A real click, at CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** One real key press: `Tab`, `Shift+Tab`, `Enter`, `Escape`, `Space`, `ArrowDown`, or a character. */
  key(name: string): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Throws in engines that cannot: ask `engine.emulates` first. */
  emulate(media: Media): Promise<void>;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
  /** The whole jar. */
  cookies(): Promise<readonly Cookie[]>;
  setCookie(cookie: NewCookie): Promise<void>;
  clearCookies(): Promise<void>;
}

/** Somebody with a browser of their own, in a world that remembers what they asked for. */
export interface Visitor extends Omit<Tab, 'run' | 'key' | 'clickAt' | 'newTab'> {
  readonly engine: string;
  readonly world: World;
  /**
   * Runs `fn` in the page; it may be async. It is sent as text, so it sees its arguments and nothing of the test's file.
   * An error thrown in the page is thrown here with the page's stack.
   */
  evaluate<A extends readonly Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Asks again until `fn` gives something truthy, through navigations; gives that, or an error with the last value. */
  waitFor<A extends readonly Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** A real click on the visible button, link, switch… with this accessible name, once it is there and holds still. */
  press(name: string): Promise<void>;
  /** A real click on the first element that matches, looked for in open shadow roots too. */
  click(selector: string): Promise<void>;
  /** Real key presses, one after the other. */
  keys(...names: readonly string[]): Promise<void>;
  /** Another tab, with the same jar. */
  newTab(): Promise<Visitor>;
  storage(): Promise<StoredNames>;
  /** The requests to hosts that are no site of this world, or to hosts that match (`*.example.com`); without CONNECTs. */
  requests(hostPattern?: string): readonly Visit[];
  /** The hosts, no sites among them, that were reached in any way, a mere connection included. Sorted. */
  strangers(): readonly string[];
}
