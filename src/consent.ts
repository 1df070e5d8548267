import type {ConsentApi} from './consent-api.js';
import {DecisionEvent} from './events.js';
import {periodEnd} from './model/duration.js';
import {nextRecord, type AcceptOptions, type DecideOptions} from './model/next-record.js';
import type {Policy, Purpose, Service} from './model/policy.js';
import {decodeRecord, encodeRecord} from './model/record-codec.js';
import type {Answer, ConsentRecord} from './model/record.js';
import {namedServices, resolveServices, serviceId, type LoadService} from './model/service.js';
import {isAllowed, isOpen, resolveStatus, type PurposeStatus} from './model/status.js';
import type {ConsentOptions} from './platform/consent-options.js';
import {namedByBanner} from './platform/named-by-banner.js';
import {createCookieStorage, type RecordStorage} from './platform/cookie-storage.js';
import {watchPresence} from './platform/presence.js';
import {randomId} from './platform/random-id.js';
import {readSignals} from './platform/signals.js';

const noService: LoadService = () => Promise.resolve(undefined);

/**
 * The visitor's consent: what was asked, what was answered, and so what may run. It touches the cookie and nothing
 * else; gates and interface listen to its events.
 *
 * Everything is denied while the policy has not arrived, and for ever if it is not valid. No method throws.
 *
 * @fires {DecisionEvent} decision - The decision changed, here or in another tab.
 */
export class Consent extends EventTarget implements ConsentApi {
  #policy: Policy | undefined;
  #services: readonly Service[] = [];
  #record: ConsentRecord | undefined;
  /** What the jar holds; null where that cannot be known. */
  #text: string | null | undefined = null;
  #storage: RecordStorage | undefined;
  #tellTabs = () => {};
  readonly #options: ConsentOptions;
  readonly #target: EventTarget;

  /** Resolves once the policy has arrived and its services are known. Rejects if it never can be: all stays shut. */
  readonly ready: Promise<void>;

  /**
   * @param policy - A valid policy, or the promise of one.
   * @param options - What to use instead of the page, in tests and on servers.
   */
  constructor(policy: Policy | PromiseLike<Policy>, options: ConsentOptions = {}) {
    super();
    this.#options = options;
    this.#target = options.target ?? this;
    this.ready = this.#start(policy);
    // Whoever needs to know waits for `ready` itself; a page without such code has nothing unhandled.
    this.ready.catch(() => {});
  }

  async #start(policy: Policy | PromiseLike<Policy>): Promise<void> {
    // Not `await` alone: a policy that is here already counts from this very moment.
    if ('then' in policy) policy = await policy;
    this.#policy = policy;
    const name = policy.cookie?.name ?? 'cookie_consent';
    this.#storage = this.#options.storage ?? createCookieStorage(policy.cookie);
    this.#text = this.#storage.read();
    this.#record = decodeRecord(this.#text, policy);
    this.#services = policy.services?.filter((service) => !service.use) ?? [];
    this.#tellTabs = watchPresence(name, () => this.#refresh());
    try {
      this.#services = await resolveServices(
        namedServices(policy),
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
   * purposes does, and a name that the policy does not know is `requested`: denied. What a promise keeps out is `refused`.
   */
  status(id: string): PurposeStatus {
    const all = this.#named(id).map((purpose) => this.#statusOf(purpose));
    const unknown = this.#services.some((each) => serviceId(each) === id) ? 'refused' : 'requested';
    return all.find((status) => !isAllowed(status)) ?? all[0] ?? unknown;
  }

  /** Whether a purpose, service or category may run now. */
  allows(id: string): boolean {
    return isAllowed(this.status(id));
  }

  /**
   * Says yes to every purpose that can be chosen, but to a fingerprint only where the first layer names it (standards E5):
   * our banner, while it is on screen, or a banner of the site's own that says so.
   *
   * @param options.named - Ids of the purposes that a banner of the site's own names.
   */
  acceptAll({named = namedByBanner(), ...options}: AcceptOptions = {}): void {
    const choices = this.#choices().filter((each) => !each.fingerprint || named.includes(each.id));
    this.#decideAll(choices, true, {method: 'accept-all', ...options});
  }

  /** Says no to every purpose that can be chosen. */
  rejectAll(options?: DecideOptions): void {
    this.#decideAll(this.#choices(), false, {method: 'reject-all', ...options});
  }

  /**
   * Records answers, true for yes and false for no, by the names of purposes, services or categories. Purposes that are
   * not named keep the answer they have; names that the policy does not know, purposes that nobody is asked about, and
   * values that are not booleans are ignored. A yes to a category is none to a fingerprint in it (standards E5).
   */
  decide(choices: {readonly [id: string]: boolean}, options?: DecideOptions): void {
    const answers = new Map<string, Answer>();
    for (const [name, choice] of Object.entries(choices)) {
      for (const purpose of this.#named(name)) {
        if (choice === true) {
          if (!purpose.fingerprint || name !== purpose.category || name === purpose.id)
            answers.set(purpose.id, 'given');
        } else if (choice === false)
          answers.set(purpose.id, this.#wasGiven(purpose) ? 'withdrawn' : 'refused');
      }
    }
    this.#write(answers, options);
  }

  /** Takes a consent back (GDPR Art. 7(3)), or every one that was given. As easy as giving it. */
  withdraw(id?: string): void {
    const purposes = id === undefined ? this.#choices() : this.#named(id);
    const given = purposes.filter((purpose) => this.#wasGiven(purpose));
    this.#write(new Map(given.map(({id}) => [id, 'withdrawn'])), {method: 'withdrawn'});
  }

  /** Objects to a purpose (GDPR Art. 21). It stops at once, whatever basis it had. */
  object(id: string): void {
    this.#write(new Map(this.#named(id).map((purpose) => [purpose.id, 'objected'])), {
      method: 'objected',
    });
  }

  /**
   * Waits until a purpose, service or category is allowed.
   *
   * @param options.signal - Stops waiting; the promise then rejects with the signal's reason.
   * @returns A signal that aborts when the purpose is no longer allowed: hand it to `fetch`.
   */
  whenAllowed(id: string, {signal}: {signal?: AbortSignal} = {}): Promise<AbortSignal> {
    return new Promise((resolve, reject) => {
      const ended = new AbortController();
      let allowed = false;
      const look = () => {
        if (this.allows(id)) {
          allowed = true;
          resolve(ended.signal);
        } else if (allowed) ended.abort();
      };
      const stop = () => {
        if (allowed) return;
        ended.abort();
        reject(signal?.reason as Error);
      };
      if (signal?.aborted) return stop();
      signal?.addEventListener('abort', stop);
      this.#target.addEventListener('decision', look, {signal: ended.signal});
      look();
      // A service from the registry gets its name only then.
      void this.ready.then(look, () => {});
    });
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

  /** Whether there is a yes to take back: one that counts, or one that a signal stands before. */
  #wasGiven(purpose: Purpose): boolean {
    return (
      isAllowed(this.#statusOf(purpose)) ||
      this.#record?.answers.get(purpose.id)?.answer === 'given'
    );
  }

  #decideAll(purposes: readonly Purpose[], choice: boolean, options: DecideOptions): void {
    this.decide(Object.fromEntries(purposes.map(({id}) => [id, choice])), options);
  }

  #write(answers: ReadonlyMap<string, Answer>, options?: DecideOptions): void {
    const policy = this.#policy;
    if (!policy) return;
    const language = globalThis.document?.documentElement.lang;
    const {now = Date.now} = this.#options;
    // The jar may know more than this page does: another tab may have decided a moment ago.
    const previous = decodeRecord(this.#storage?.read(), policy);
    const record = nextRecord(policy, previous, answers, {language, ...options}, now(), randomId);
    if (!record) return;
    const expires = new Date(periodEnd(record.time, policy.validity ?? 'P6M'));
    this.#storage?.write(encodeRecord(record), expires);
    this.#refresh();
    this.#tellTabs();
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
    this.#target.dispatchEvent(new DecisionEvent(this.#record, previous));
  }
}
