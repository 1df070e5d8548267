import type {StorageItem} from '../../../src/model/policy.js';
import type {PurposeStatus} from '../../../src/model/status.js';

/**
 * What the elements say that come in files of their own: `<consent-embed>`, `<consent-declaration>` and
 * `<policy-notice>`. Fetched with them and with nothing else; each language's file says where (`Messages.content`). Plain
 * words, nothing that pushes. What stands in braces is filled in and must stay: a name, a date, or another message.
 */
export interface ContentMessages extends EmbedMessages, DeclarationMessages, NoticeMessages {}

/** `<consent-embed>`: stands where a video, a map or another foreign frame will be. */
export interface EmbedMessages {
  /** Headline where the page gives none. `{provider}` is a company's or product's name: YouTube. */
  readonly embedTitle: string;
  /** What happens on loading (GDPR Art. 13). `{provider}` as above. */
  readonly embedWhy: string;
  /** How far the second button goes. `{always}` is that button, `{purpose}` a purpose's name, `{label}` `Messages.label`. */
  readonly embedScope: string;
  /** Button: this one, now, on this page; nothing is remembered. */
  readonly 'load-once': string;
  /** Button: says yes to the whole purpose, on every page, until it is taken back. */
  readonly always: string;
  /** Where neither button can help: the address is wrong, or the page's security policy refuses it. */
  readonly embedFailed: string;
}

/** `<consent-declaration>`: the page that lists everything. */
export interface DeclarationMessages {
  /** First sentence. `{site}` is a name, `{version}` that of the policy. */
  readonly declarationIntro: string;
  /** Instead of when something was decided, for who has not. */
  readonly undecided: string;
  /** Button: takes back every yes. */
  readonly withdraw: string;
  /** Said once it is done. */
  readonly withdrawn: string;
  /** Said after a single switch. */
  readonly changed: string;
  /** Button: the browser's own print dialog. */
  readonly print: string;
  /** Where a purpose stands; `exempt` and `objected` are `Messages.alwaysOn` and `Messages.objected`. */
  readonly statuses: {readonly [status in Exclude<PurposeStatus, 'exempt' | 'objected'>]: string};
  /** Heads the hosts that a service is loaded from or sends to. */
  readonly hosts: string;
  /** Columns of the list of stored items. */
  readonly columns: {
    readonly name: string;
    readonly kind: string;
    readonly duration: string;
    readonly use: string;
    readonly now: string;
  };
  readonly kinds: {readonly [kind in StorageItem['kind']]: string};
  /** In the last column: it is on this device at this moment, or it is not. */
  readonly here: string;
  readonly absent: string;
  /** Beside a heading. `{count}` and `{total}` are numbers of items. */
  readonly hereCount: string;
  /** For a purpose whose services store nothing. */
  readonly nothingStored: string;
  /** What the decision's own cookie is for. */
  readonly ownCookie: string;
  /** Below the lists: what a page cannot see. */
  readonly unseen: string;
  /** Heads what was found on the device and is in no list. */
  readonly undeclared: string;
  /** For who reads it without JavaScript. */
  readonly noScript: string;
}

/** `<policy-notice>`: announces a change ahead of time. It asks for nothing. */
export interface NoticeMessages {
  /** The headline. */
  readonly noticeTitle: string;
  /** Heads one change. `{date}` is a date, `{days}` how far away it is: “in 13 days”. */
  readonly noticeFrom: string;
  /** That there is nothing to do. */
  readonly noticeHint: string;
  /** Link to the coming text. */
  readonly noticeLink: string;
}
