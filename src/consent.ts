import type {ConsentApi} from './consent-api.js';
import {DecisionEvent} from './events.js';
import {periodEnd} from './model/duration.js';
import {nextRecord, type DecideOptions} from './model/next-record.js';
import type {Policy, Purpose, Service} from './model/policy.js';
import {decodeRecord, encodeRecord} from './model/record-codec.js';
import type {Answer, ConsentRecord} from './model/record.js';
import {resolveServices, serviceId} from './model/service.js';
import type {PurposeRule, PurposeStatus, Rules} from './model/status.js';
import {isAllowed, isOpen, resolveStatus} from './model/status.js';
import type {ConsentOptions} from './platform/consent-options.js';
import {createCookieStorage, type RecordStorage} from './platform/cookie-storage.js';
import {watchPresence} from './platform/presence.js';
import {randomId} from './platform/random-id.js';
import {followSignals, noSignals} from './platform/signals.js';
import {whenTrue} from './platform/when-true.js';

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
  #signals = noSignals;
  #rules: Rules | undefined;
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
    const {loadService, loadRules, signals, storage, age, now = Date.now} = this.#options;
    this.#signals = followSignals(signals);
    const services = resolveServices(policy.services, loadService);
    services.catch(() => {});
    // By the policy alone one cannot tell: it takes the law of the place, a setting for signals, or an age.
    if (policy.regime === 'by-region' || policy.signals || (age ?? this.#signals().age) != null) {
      // Half the law is none: nothing is allowed, the exempt neither, until all of it is here.
      const {openRules} = await loadRules!();
      this.#rules = openRules(policy, await services, this.#options, now());
    }
    this.#policy = policy;
    const name = policy.cookie?.name ?? 'cookie_consent';
    this.#storage = storage ?? createCookieStorage(policy.cookie);
    this.#text = this.#storage.read();
    this.#record = decodeRecord(this.#text, policy);
    this.#services = policy.services?.filter((service) => !service.use) ?? [];
    this.#tellTabs = watchPresence(name, () => this.#refresh());
    try {
      this.#services = await services;
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
      .filter((purpose) => isOpen(this.#statusOf(purpose)) && this.#ruleFor(purpose) !== 'notice')
      .map(({id}) => id);
  }

  /** Whether the visitor is too young to consent, as far as the site says. Nobody is asked then. */
  get minor(): boolean {
    return !!this.#rules?.isMinor(this.#signals());
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
  acceptAll(options?: DecideOptions): void {
    this.#decideAll(true, {method: 'accept-all', ...options});
  }

  /** Says no to every purpose that can be chosen. */
  rejectAll(options?: DecideOptions): void {
    this.#decideAll(false, {method: 'reject-all', ...options});
  }

  /**
   * Records answers, true for yes and false for no, by the names of purposes, services or categories. Purposes that are
   * not named keep the answer they have; names that the policy does not know, purposes that nobody is asked about, and
   * values that are not booleans are ignored.
   */
  decide(choices: {readonly [id: string]: boolean}, options?: DecideOptions): void {
    const answers = new Map<string, Answer>();
    for (const [name, choice] of Object.entries(choices)) {
      for (const purpose of this.#named(name)) {
        if (!this.#counts(purpose)) continue;
        if (choice === true) answers.set(purpose.id, 'given');
        else if (choice === false)
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
    return whenTrue(() => this.allows(id), this.#target, this.ready, signal);
  }

  /** The purposes that can be chosen. */
  #choices(): readonly Purpose[] {
    const purposes = this.#policy?.purposes ?? [];
    return purposes.filter((each) => each.basis !== 'exempt' && this.#counts(each));
  }

  /**
   * Whether an answer means anything here. Where a region exempts a purpose, or its visitor is too young, nobody is asked
   * about it; and an answer nobody was asked for must not count elsewhere.
   */
  #counts(purpose: Purpose): boolean {
    const rule = this.#ruleFor(purpose);
    return rule !== 'denied' && rule !== 'waived';
  }

  #ruleFor(purpose: Purpose): PurposeRule | undefined {
    return this.#rules?.ruleFor(purpose, this.#signals());
  }

  /** The purposes that a name means: its own, the service's that is called so, or the category's. */
  #named(name: string): readonly Purpose[] {
    const purposes = this.#policy?.purposes ?? [];
    const id = this.#services.find((each) => serviceId(each) === name)?.purpose ?? name;
    const named = purposes.filter((each) => each.id === id);
    return named.length ? named : purposes.filter((each) => each.category === name);
  }

  #statusOf(purpose: Purpose): PurposeStatus {
    const {now = Date.now} = this.#options;
    const signals = this.#signals();
    const status = resolveStatus(this.#policy!, purpose, this.#record, signals, now(), this.#rules);
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

  #decideAll(choice: boolean, options: DecideOptions): void {
    this.decide(Object.fromEntries(this.#choices().map(({id}) => [id, choice])), options);
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
