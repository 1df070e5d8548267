import type {DecideOptions} from '../src/model/next-record.js';

/**
 * What a press can ask for. `accept-all`, `reject-all` and `saved` decide, and so does `closed`: no to everything.
 * `object` objects (GDPR Art. 21), `opt-out` ends selling and sharing (CCPA 1798.120), `manage` shows every choice,
 * `receipt` hands out the visitor's copy, `reload` ends code that cannot be unloaded, `close` decides nothing.
 */
export type Action =
  | 'accept-all'
  | 'reject-all'
  | 'saved'
  | 'closed'
  | 'object'
  | 'opt-out'
  | 'manage'
  | 'receipt'
  | 'reload'
  | 'close';

/**
 * The same for the elements that come in files of their own, whose words are elsewhere: `change` decides about what it
 * names and nothing else, `seen` closes an announcement, `load-once` is for whoever listens: it decides nothing.
 */
export type ContentAction = 'change' | 'seen' | 'load-once';

/** Something was pressed. Elements only say so; `mountConsentUi` alone turns it into a decision. */
export class ConsentRequestEvent extends Event {
  constructor(
    /** What is asked for. */
    readonly action: Action | ContentAction,
    /** Purpose id to yes or no, for the purposes that it is about: those that were on screen and could be chosen. */
    readonly choices: {readonly [id: string]: boolean},
    /** For `seen` which announcements, for `saved` which services are refused by name. */
    readonly options?: Pick<DecideOptions, 'seen' | 'except'>,
  ) {
    super('consent-request');
  }
}

/**
 * An element has come into the page and wants its state. The only event that travels, since a page, or a component of
 * it, may add a `<consent-trigger>` anywhere and at any time.
 */
export class ConsentConnectEvent extends Event {
  constructor() {
    super('consent-connect', {bubbles: true, composed: true});
  }
}

/** An element has left the page. Only `<consent-trigger>` says so: the way back must not go for good. */
export class ConsentDisconnectEvent extends Event {
  constructor() {
    super('consent-disconnect');
  }
}

declare global {
  interface HTMLElementEventMap {
    'consent-connect': ConsentConnectEvent;
    'consent-disconnect': ConsentDisconnectEvent;
    'consent-request': ConsentRequestEvent;
  }
}
