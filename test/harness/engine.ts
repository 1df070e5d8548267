import type {World} from '../../demo/server/world.js';
import type {Tab} from './visitor.js';

export interface LaunchOptions {
  /** Global Privacy Control is on. */
  readonly gpc: boolean;
  /** The visitor has told the browser to block all cookies. */
  readonly cookiesBlocked: boolean;
  /** Not an incognito window, in which Chromium makes no connections ahead. Then there is one profile and no other. */
  readonly ordinary?: boolean;
}

/** A profile of its own: an empty jar, and a first tab. */
export interface Profile {
  readonly tab: Tab;
  /** Closes all its tabs and forgets what it stored. */
  dispose(): Promise<void>;
}

export interface EngineBrowser {
  profile(): Promise<Profile>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Whether `emulate` (colour scheme, motion, forced colours) works. */
  readonly emulates: boolean;
  /** Starts a browser that reaches everybody through the world, and nobody else. */
  launch(world: World, options: LaunchOptions): Promise<EngineBrowser>;
}
