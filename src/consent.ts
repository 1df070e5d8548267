import type {ConsentApi, ConsentTarget} from './consent-api.js';
import {DecisionEvent} from './events.js';
import {answersOf, sameFor} from './model/answers-of.js';
import {cookieName} from './model/cookie-name.js';
import {exceptOf} from './model/except-of.js';
import {namedPurposes} from './model/named-purposes.js';
import type {AcceptOptions, DecideOptions} from './model/next-record.js';
import {nextText} from './model/next-text.js';
import type {Policy, Purpose, Service} from './model/policy.js';
import {remember} from './model/remember.js';
import type {Receipt} from './model/receipt.js';
import {decodeRecord, withoutSeen} from './model/record-codec.js';
import type {Answer, ConsentRecord} from './model/record.js';
import {isComing, namedServices, resolveServices, serviceId} from './model/service.js';
import type {TellVendors} from './model/service.js';
import {isAllowed, isAsked, isOpen, leastAllowed, resolveStatus} from './model/status.js';
import type {PurposeRule, PurposeStatus, Rules} from './model/status.js';
import type {ConsentOptions} from './platform/consent-options.js';
import {namedByBanner} from './platform/named-by-banner.js';
import {createCookieStorage, type RecordStorage} from './platform/cookie-storage.js';
import {watchPresence} from './platform/presence.js';
import {randomId} from './platform/random-id.js';
import {rulesFor} from './platform/rules-for.js';
import {followSignals, noSignals} from './platform/signals.js';
import {whenTrue} from './platform/when-true.js';

/**
 * The visitor's consent: what was asked, what was answered, and so what may run. It touches the cookie and nothing
 * else; gates and interface listen to its events. Everything is denied while the policy has not arrived, and for ever if it is not valid. No method throws.
 * @fires {DecisionEvent} decision - The decision changed, here or in another tab.
 */
export class Consent extends (EventTarget as new () => ConsentTarget) implements ConsentApi {
  #policy: Policy | undefined;
  #services: readonly Service[] = [];
  #record: ConsentRecord | undefined;
  /** What the jar holds; null where that cannot be known. */
  #text: string | null | undefined = null;
  #storage: RecordStorage | undefined;
  #tellTabs = () => {};
  #tellVendors: TellVendors = () => this.#advanced;
  /** Services in their vendor's advanced mode, which may run whatever was answered. */
  #advanced: ReadonlySet<string> = new Set();
  #signals = noSignals;
  #rules: Rules | undefined;
  readonly #options: ConsentOptions & {now(): number};
  readonly #target: EventTarget;

  /** Resolves once the policy has arrived and its services are known. Rejects if it never can be: all stays shut. */
  readonly ready: Promise<void>;

  constructor(policy: Policy | PromiseLike<Policy>, options: ConsentOptions = {}) {
    super();
    this.#options = {...options, now: options.now ?? Date.now};
    this.#target = options.target ?? this;
    this.ready = this.#start(policy);
    // Whoever needs to know waits for `ready` itself; a page without such code has nothing unhandled.
    this.ready.catch(() => {});
  }

  async #start(policy: Policy | PromiseLike<Policy>): Promise<void> {
    // Not `await` alone: a policy that is here already counts from this very moment.
    if ('then' in policy) policy = await policy;
    const {loadCalls, loadService, storage} = this.#options;
    this.#signals = followSignals(this.#options.signals);
    const services = resolveServices(namedServices(policy), loadService);
    services.catch(() => {});
    const rules = rulesFor(policy, services, this.#options, this.#signals());
    if (rules) this.#rules = await rules;
    this.#policy = policy;
    this.#storage = storage ?? createCookieStorage(policy);
    this.#text = withoutSeen(this.#storage.read());
    this.#record = decodeRecord(this.#text, policy);
    this.#services = policy.services?.filter((service) => !service.use) ?? [];
    this.#tellTabs = watchPresence(cookieName(policy), () => this.#refresh());
    try {
      const resolved = await services;
      this.#tellVendors = (await loadCalls?.(resolved, this)) ?? this.#tellVendors;
      this.#services = resolved;
      // Before anything of theirs is let go: whoever waits for `ready` comes after this.
      this.#advanced = this.#tellVendors();
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
   * Where a purpose stands now. A service stands where its purpose does unless refused by name, a category where the least allowed of its
   * purposes does, and a name that the policy does not know is `requested`: denied. What a promise keeps out is `refused`.
   */
  status(id: string): PurposeStatus {
    return this.#stands(id);
  }

  readonly #stands = remember(
    (id): PurposeStatus =>
      leastAllowed(this.#named(id).map((each) => this.#statusOf(each, id))) ??
      (this.#services.some((each) => serviceId(each) === id) ? 'refused' : 'requested'),
    () => [this.#options.now(), this.#signals(), this.#policy, this.#services, this.#text],
  );

  /** Whether a purpose, service or category may run now. In its vendor's advanced mode a service may, whatever was said. */
  allows(id: string): boolean {
    return isAllowed(this.status(id)) || this.#advanced.has(id);
  }

  /**
   * Says yes to every purpose that can be chosen, but to a fingerprint only where the first layer names it (standards E5):
   * our banner, while it is on screen, or the site's own, which says by `named` what it names.
   */
  acceptAll({named = namedByBanner(), ...options}: AcceptOptions = {}): void {
    const choices = this.#choices().filter((each) => !each.fingerprint || named.includes(each.id));
    this.decide(sameFor(choices, true), {method: 'accept-all', ...options});
  }

  /** Says no to every purpose that can be chosen. */
  rejectAll(options?: DecideOptions): void {
    this.decide(sameFor(this.#choices(), false), {method: 'reject-all', ...options});
  }

  /**
   * Records answers, true for yes and false for no, by the names of purposes, services or categories. Purposes that are
   * not named keep the answer they have; names that the policy does not know, purposes that nobody is asked about (but an
   * adult may take an objection back), and values that are not booleans are ignored. A yes to a category is none to a fingerprint in it (standards E5).
   */
  decide(choices: {readonly [id: string]: boolean}, options?: DecideOptions): void {
    // Once: what the page gives may say something else when it is asked again; and nothing at all is no answer.
    const given = {...choices};
    const before = this.#record?.answers;
    const isHeard = (each: Purpose) =>
      isAsked(this.#ruleFor(each)) || (before?.[each.id]?.answer === 'objected' && !this.minor);
    const asked = (name: string) => this.#named(name).filter(isHeard);
    const answers = answersOf(given, asked, (each) => this.#wasGiven(each));
    this.#write(answers, {except: exceptOf(given, this.#services, this.#record), ...options});
  }

  /** Takes a consent back (GDPR Art. 7(3)), or every one that was given. As easy as giving it. */
  withdraw(id?: string): void {
    const purposes = id === undefined ? this.#choices() : this.#named(id);
    const given = purposes.filter((each) => this.#wasGiven(each)).map(({id}) => id);
    this.#write(new Map(given.map((each) => [each, 'withdrawn'])), {method: 'withdrawn'});
  }

  /** Objects to a purpose (GDPR Art. 21). It stops at once, whatever basis it had. */
  object(id: string): void {
    const all = this.#named(id).map((purpose) => [purpose.id, 'objected'] as const);
    this.#write(new Map(all), {method: 'objected'});
  }

  /**
   * Waits until a purpose, service or category is allowed.
   * @param options.signal - Stops waiting; the promise then rejects with the signal's reason.
   * @returns A signal that aborts when the purpose is no longer allowed: hand it to `fetch`.
   */
  whenAllowed(id: string, {signal}: {signal?: AbortSignal} = {}): Promise<AbortSignal> {
    return whenTrue(() => this.allows(id), this.#target, this.ready, signal);
  }

  /** The visitor's own copy of the decision, in the words of ISO/IEC TS 27560; undefined as long as there is none. */
  async receipt(): Promise<Receipt | undefined> {
    const [policy, record, longest] = [this.#policy!, this.#record, this.#rules?.validity];
    return record && (await import('./model/receipt.js')).createReceipt(policy, record, longest);
  }

  #choices(): readonly Purpose[] {
    const isChoice = (each: Purpose) => each.basis !== 'exempt' && isAsked(this.#ruleFor(each));
    return this.#policy?.purposes.filter(isChoice) ?? [];
  }

  #ruleFor(purpose: Purpose): PurposeRule | undefined {
    return this.#rules?.ruleFor(purpose, this.#signals());
  }

  #named(name: string): readonly Purpose[] {
    return namedPurposes(this.#policy, this.#services, name);
  }

  #statusOf(purpose: Purpose, name?: string): PurposeStatus {
    const [policy, record, rules] = [this.#policy!, this.#record, this.#rules];
    const [signals, now] = [this.#signals(), this.#options.now()];
    const status = resolveStatus(policy, purpose, record, signals, now, rules, name);
    // Silence is what an opt-out regime allows by; a jar that cannot be read, or holds junk, is not silent.
    const isJunk = status === 'unopposed' && this.#text !== undefined && !this.#record;
    // Vendors of services that are still on their way from the registry have not been told of a yes.
    const isBare = status === 'exempt' || !isAllowed(status);
    const waits = !isBare && isComing(purpose.id, policy.services, this.#services);
    return isJunk || waits ? 'requested' : status;
  }

  /** Whether there is a yes to take back: one that counts, or one that a signal stands before. */
  #wasGiven(purpose: Purpose): boolean {
    const recorded = this.#record?.answers[purpose.id];
    return recorded?.answer === 'given' || isAllowed(this.#statusOf(purpose));
  }

  #write(answers: ReadonlyMap<string, Answer>, options?: DecideOptions): void {
    if (!this.#policy) return;
    const language = globalThis.document?.documentElement.lang;
    const {now} = this.#options;
    // The jar may know more than this page does: another tab may have decided a moment ago.
    const text = this.#storage?.read();
    const next = nextText(this.#policy, text, answers, {language, ...options}, now(), randomId);
    if (!next) return;
    this.#storage?.write(next.text, next.expires);
    this.#refresh();
    this.#tellTabs();
  }

  /** Takes over what the jar holds now. What could not be kept there was not decided. */
  #refresh(): void {
    const previous = this.#record;
    const text = withoutSeen(this.#storage?.read());
    if (!this.#policy || text === this.#text) return;
    this.#text = text;
    this.#record = decodeRecord(text, this.#policy);
    // Junk that replaced junk is no change.
    if (!this.#record && !previous) return;
    // Vendors first: the gate lets go, and the sweep begins, with the event.
    this.#advanced = this.#tellVendors();
    this.#target.dispatchEvent(new DecisionEvent(this.#record, previous));
  }
}
