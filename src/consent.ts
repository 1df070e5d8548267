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
 * else; gates and interface listen to its events. Everything is denied while the policy has not arrived, and for ever if it
 * is not valid. No method throws. What each member means is said at {@link ConsentApi}, which an editor shows here, too.
 * @fires {DecisionEvent} decision - The decision changed, here or in another tab.
 */
export class Consent extends (EventTarget as new () => ConsentTarget) implements ConsentApi {
  #policy: Policy | undefined;
  #services: readonly Service[] = [];
  #record: ConsentRecord | null | undefined;
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

  get policy(): Policy | undefined {
    return this.#policy;
  }

  get services(): readonly Service[] {
    return this.#services;
  }

  get decision(): ConsentRecord | undefined {
    return this.#record ?? undefined;
  }

  get open(): readonly string[] {
    if (this.#policy?.regime === 'notice') return [];
    return this.#choices()
      .filter((purpose) => isOpen(this.#statusOf(purpose)) && this.#ruleFor(purpose) !== 'notice')
      .map(({id}) => id);
  }

  get minor(): boolean {
    return !!this.#rules?.isMinor(this.#signals());
  }

  status(id: string): PurposeStatus {
    return this.#stands(id);
  }

  readonly #stands = remember(
    (id): PurposeStatus =>
      leastAllowed(this.#named(id).map((each) => this.#statusOf(each, id))) ??
      (this.#services.some((each) => serviceId(each) === id) ? 'refused' : 'requested'),
    () => [this.#options.now(), this.#signals(), this.#policy, this.#services, this.#text],
  );

  allows(id: string): boolean {
    return isAllowed(this.status(id)) || this.#advanced.has(id);
  }

  acceptAll({named = namedByBanner(), ...options}: AcceptOptions = {}): void {
    const choices = this.#choices().filter((each) => !each.fingerprint || named.includes(each.id));
    this.decide(sameFor(choices, true), {method: 'accept-all', ...options});
  }

  rejectAll(options?: DecideOptions): void {
    this.decide(sameFor(this.#choices(), false), {method: 'reject-all', ...options});
  }

  decide(choices: {readonly [id: string]: boolean}, options?: DecideOptions): void {
    // Once: what the page gives may say something else when it is asked again; and nothing at all is no answer.
    const given = {...choices};
    const before = this.#record?.answers;
    const isHeard = (each: Purpose) =>
      isAsked(this.#ruleFor(each)) || (before?.[each.id]?.answer === 'objected' && !this.minor);
    const asked = (name: string) => this.#named(name).filter(isHeard);
    const answers = answersOf(given, asked, (each) => this.#wasGiven(each));
    this.#write(answers, {except: exceptOf(given, this.#services, this.decision), ...options});
  }

  withdraw(id?: string): void {
    const purposes = id === undefined ? this.#choices() : this.#named(id);
    const given = purposes.filter((each) => this.#wasGiven(each)).map(({id}) => id);
    this.#write(new Map(given.map((each) => [each, 'withdrawn'])), {method: 'withdrawn'});
  }

  object(id: string): void {
    const all = this.#named(id).map((purpose) => [purpose.id, 'objected'] as const);
    this.#write(new Map(all), {method: 'objected'});
  }

  whenAllowed(id: string, {signal}: {signal?: AbortSignal} = {}): Promise<AbortSignal> {
    return whenTrue(() => this.allows(id), this.#target, this.ready, signal);
  }

  async receipt(): Promise<Receipt | undefined> {
    const [policy, record, longest] = [this.#policy!, this.decision, this.#rules?.validity];
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
    // Vendors of services that are still on their way from the registry have not been told of a yes.
    const isBare = status === 'exempt' || !isAllowed(status);
    const waits = !isBare && isComing(purpose.id, policy.services, this.#services);
    return waits ? 'requested' : status;
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
    const previous = this.decision;
    const text = withoutSeen(this.#storage?.read());
    if (!this.#policy || text === this.#text) return;
    this.#text = text;
    this.#record = decodeRecord(text, this.#policy);
    // Junk that replaced junk is no change.
    if (!this.#record && !previous) return;
    // Vendors first: the gate lets go, and the sweep begins, with the event.
    this.#advanced = this.#tellVendors();
    this.#target.dispatchEvent(new DecisionEvent(this.decision, previous));
  }
}
