import type * as ActionsModule from './actions.js';
import {DecisionEvent} from './events.js';
import type {DecideOptions} from './model/next-record.js';
import type {Policy, Purpose, Service} from './model/policy.js';
import {decodeRecord} from './model/record-codec.js';
import type {ConsentRecord} from './model/record.js';
import {resolveServices, serviceId, type LoadService} from './model/service.js';
import {isAllowed, isOpen, resolveStatus, type PurposeStatus} from './model/status.js';
import type {ConsentOptions} from './consent-options.js';
import {cookieName, createCookieStorage, type RecordStorage} from './platform/cookie-storage.js';
import {watchPresence} from './platform/presence.js';
import {readSignals} from './platform/signals.js';

type Actions = typeof ActionsModule;

/** What actions are given of a consent. */
export interface ConsentCore {
  readonly consent: Consent;
  /** Where the decision is kept. */
  readonly storage: RecordStorage;
  readonly now: () => number;
  /** The purposes that can be chosen. */
  choices(): readonly Purpose[];
  /** The purposes that a name means. */
  named(name: string): readonly Purpose[];
  /** Takes over what was written, and tells other tabs. */
  announce(): void;
}

const noService: LoadService = () => Promise.resolve(undefined);

/**
 * The visitor's consent: what was asked, what was answered, and so what may run. It touches the cookie and nothing
 * else; gates and interface listen to its events.
 *
 * Everything is denied while the policy has not arrived, and for ever if it is not valid. No method throws. Those that
 * decide resolve once it is decided, which in npm's build they have done when they return.
 *
 * @fires {DecisionEvent} decision - The decision changed, here or in another tab.
 */
export class Consent extends EventTarget {
  #policy: Policy | undefined;
  #services: readonly Service[] = [];
  #record: ConsentRecord | undefined;
  /** What the jar holds; null where that cannot be known. */
  #text: string | null | undefined = null;
  #storage: RecordStorage | undefined;
  #tellTabs = () => {};
  readonly #options: ConsentOptions;

  /** Resolves once the policy has arrived and its services are known. Rejects if it never can be: all stays shut. */
  readonly ready: Promise<void>;

  /**
   * @param policy - A valid policy, or the promise of one.
   * @param options - What to use instead of the page, in tests and on servers.
   */
  constructor(policy: Policy | PromiseLike<Policy>, options: ConsentOptions) {
    super();
    this.#options = options;
    this.ready = this.#start(policy);
    // Whoever needs to know waits for `ready` itself; a page without such code has nothing unhandled.
    this.ready.catch(() => {});
  }

  async #start(policy: Policy | PromiseLike<Policy>): Promise<void> {
    // Not `await` alone: a policy that is here already counts from this very moment.
    if ('then' in policy) policy = await policy;
    this.#policy = policy;
    this.#storage = this.#options.storage ?? createCookieStorage(policy.cookie);
    this.#text = this.#storage.read();
    this.#record = decodeRecord(this.#text, policy);
    this.#services = policy.services?.filter((service) => !service.use) ?? [];
    this.#tellTabs = watchPresence(cookieName(policy.cookie), () => this.#refresh());
    try {
      this.#services = await resolveServices(
        policy.services,
        this.#options.loadService ?? noService,
      );
    } catch (error) {
      this.#policy = undefined;
      throw error;
    }
  }

  /** The policy as the site wrote it; undefined until it has arrived, and if it is not valid. */
  get policy(): Policy | undefined {
    return this.#policy;
  }

  /** Its services, with what the registry knows filled in once `ready`. */
  get services(): readonly Service[] {
    return this.#services;
  }

  /** The visitor's decision; undefined as long as there is none. */
  get decision(): ConsentRecord | undefined {
    return this.#record;
  }

  /** Ids of the purposes that the visitor has yet to be asked about. Empty means: do not ask. */
  get open(): readonly string[] {
    if (this.#policy?.regime === 'notice') return [];
    return this.#choices()
      .filter((purpose) => isOpen(this.#statusOf(purpose)))
      .map(({id}) => id);
  }

  /**
   * Where a purpose stands now. A service stands where its purpose does, a category where the least allowed of its
   * purposes does, and a name that the policy does not know is `requested`: denied.
   */
  status(id: string): PurposeStatus {
    const all = this.#named(id).map((purpose) => this.#statusOf(purpose));
    return all.find((status) => !isAllowed(status)) ?? all[0] ?? 'requested';
  }

  /** Whether a purpose, service or category may run now. */
  allows(id: string): boolean {
    return isAllowed(this.status(id));
  }

  /** Says yes to every purpose that can be chosen. */
  acceptAll(options?: DecideOptions): Promise<void> {
    return this.#act('acceptAll', options);
  }

  /** Says no to every purpose that can be chosen. */
  rejectAll(options?: DecideOptions): Promise<void> {
    return this.#act('rejectAll', options);
  }

  /**
   * Records answers, true for yes and false for no, by the names of purposes, services or categories. Purposes that are
   * not named keep the answer they have; names that the policy does not know, purposes that nobody is asked about, and
   * values that are not booleans are ignored.
   */
  decide(choices: {readonly [id: string]: boolean}, options?: DecideOptions): Promise<void> {
    return this.#act('decide', choices, options);
  }

  /** Takes a consent back (GDPR Art. 7(3)), or every one that was given. As easy as giving it. */
  withdraw(id?: string): Promise<void> {
    return this.#act('withdraw', id);
  }

  /** Objects to a purpose (GDPR Art. 21). It stops at once, whatever basis it had. */
  object(id: string): Promise<void> {
    return this.#act('object', id);
  }

  /**
   * Waits until a purpose, service or category is allowed.
   *
   * @param options.signal - Stops waiting; the promise then rejects with the signal's reason.
   * @returns A signal that aborts when the purpose is no longer allowed: hand it to `fetch`.
   */
  whenAllowed(id: string, options?: {signal?: AbortSignal}): Promise<AbortSignal> {
    return this.#act('whenAllowed', id, options);
  }

  /** The purposes that can be chosen. */
  #choices(): readonly Purpose[] {
    return this.#policy?.purposes.filter((each) => each.basis !== 'exempt') ?? [];
  }

  /** The purposes that a name means: its own, the service's that is called so, or the category's. */
  #named(name: string): readonly Purpose[] {
    const purposes = this.#policy?.purposes ?? [];
    const id = this.#services.find((each) => serviceId(each) === name)?.purpose ?? name;
    const named = purposes.filter((each) => each.id === id);
    return named.length ? named : purposes.filter((each) => each.category === name);
  }

  #statusOf(purpose: Purpose): PurposeStatus {
    const {signals = readSignals, now = Date.now} = this.#options;
    const status = resolveStatus(this.#policy!, purpose, this.#record, signals(), now());
    // Silence is what an opt-out regime allows by; a jar that cannot be read, or holds junk, is not silent.
    return status === 'unopposed' && this.#text !== undefined ? 'requested' : status;
  }

  /** Runs an action: at once where its code is here, as in npm's build; else once that has been fetched. */
  async #act<T>(name: keyof Actions, ...args: unknown[]): Promise<T> {
    const {actions, now = Date.now} = this.#options;
    const {[name]: action} = 'load' in actions ? await actions.load() : actions;
    const core: ConsentCore = {
      consent: this,
      storage: this.#storage!,
      now,
      choices: () => this.#choices(),
      named: (id) => this.#named(id),
      announce: () => {
        this.#refresh();
        this.#tellTabs();
      },
    };
    return (action as (...all: unknown[]) => T)(core, ...args);
  }

  /** Takes over what the jar holds now. What could not be kept there was not decided. */
  #refresh(): void {
    const previous = this.#record;
    const text = this.#storage?.read();
    if (!this.#policy || text === this.#text) return;
    this.#text = text;
    this.#record = decodeRecord(text, this.#policy);
    // Junk that replaced junk is no change.
    if (!this.#record && !previous) return;
    this.dispatchEvent(new DecisionEvent(this.#record, previous));
  }
}
