import type {Consent} from './consent.js';
import {createGate} from './gate/create-gate.js';
import type {ReleaseModule} from './gate/elements.js';
import {createDraftJudge} from './gate/judge-draft.js';
import {judgeShut} from './gate/judge-shut.js';
import {defineProperty} from './gate/natives.js';
import {delayLoad} from './delay-load.js';
import {base, data, load, nonce, urlOf} from './files.js';
import type * as Global from './global.js';
import type {Policy, Service} from './model/policy.js';
import type {ConsentRecord} from './model/record.js';
import type {PurposeStatus} from './model/status.js';
import type * as Opening from './open-consent.js';
import type {OpenConsent} from './open-consent.js';

const CONSENT = 'consent-gate-consent.js';

/** What `npx consent-gate build` puts around this file. */
declare const CONSENT_GATE: Opening.Baked | undefined;

/** The policy that is in the page, as JSON. */
const text = document.getElementById('consent-policy')?.textContent ?? '';

const baked = typeof CONSENT_GATE === 'object' && CONSENT_GATE;

/** The same, before anybody has checked it. */
const readDraft = (): Partial<Policy> | undefined => {
  try {
    return baked ? baked.policy : (JSON.parse(text) as Partial<Policy>);
  } catch {
    return undefined;
  }
};

const loadRelease = () => load<ReleaseModule>('consent-gate-release.js');

const nativeFetch = fetch.bind(window);

/** What that file has made. */
let opened: OpenConsent | undefined;

/** What waits for the file that knows what was decided. */
const LATER =
  'acceptAll rejectAll decide withdraw object whenAllowed show hide device receipt'.split(
    ' ',
  ) as (keyof OpenConsent)[];

/** A call that may have to wait. */
type Async<F extends (...args: never[]) => unknown> = (
  ...args: Parameters<F>
) => ReturnType<F> | Promise<ReturnType<F>>;

/**
 * `window.consentGate`: shut, until the file has come that knows what was decided. A page that asks it anything before
 * `ready` gets the answer of somebody who has not been asked.
 */
class ConsentGate extends EventTarget implements Global.ConsentGate {
  declare ready: Promise<void>;

  get policy(): Policy | undefined {
    return opened?.policy;
  }

  get services(): readonly Service[] {
    return opened?.services ?? [];
  }

  get decision(): ConsentRecord | undefined {
    return opened?.decision;
  }

  get open(): readonly string[] {
    return opened?.open ?? [];
  }

  get minor(): boolean {
    return !!opened?.minor;
  }

  status(id: string): PurposeStatus {
    return opened?.status(id) ?? 'requested';
  }

  allows(id: string): boolean {
    return !!opened?.allows(id);
  }

  declare acceptAll: Async<Consent['acceptAll']>;
  declare rejectAll: Async<Consent['rejectAll']>;
  declare decide: Async<Consent['decide']>;
  declare withdraw: Async<Consent['withdraw']>;
  declare object: Async<Consent['object']>;
  declare whenAllowed: Consent['whenAllowed'];
  declare show: OpenConsent['show'];
  declare hide: OpenConsent['hide'];
  declare device: OpenConsent['device'];
  declare receipt: OpenConsent['receipt'];

  static {
    for (const name of LATER) {
      (this.prototype as unknown as Record<string, unknown>)[name] = function (
        this: ConsentGate,
        ...args: never[]
      ) {
        // At once, if the policy is here: before, nobody knows what is being answered.
        const act = () => (opened![name] as (...all: never[]) => never)(...args);
        return this.policy ? act() : this.ready.then(act, act);
      };
    }
  }
}

/** Fetches what knows what was decided, and has it answer from then on. */
const open = async (consent: ConsentGate): Promise<void> => {
  const {openConsent} = await load<typeof Opening>(CONSENT);
  opened = openConsent(consent, {text, data, fetch: nativeFetch, baked}, load);
  await opened.ready;
};

// Own, because an element's id makes a property too: https://html.spec.whatwg.org/#named-access-on-the-window-object
if (!Object.hasOwn(globalThis, 'consentGate')) {
  const consent = new ConsentGate();
  consent.ready = open(consent);
  const isOwn = base.origin === location.origin;
  Object.freeze(consent);
  Object.freeze(ConsentGate.prototype);
  defineProperty(globalThis, 'consentGate', {value: consent});
  const draft = readDraft();
  const mayStoreYet = createDraftJudge(draft);
  createGate(consent, {
    nonce,
    draft,
    worker: isOwn && urlOf('consent-gate-worker.js'),
    loadRelease,
    judge: (...subject) => (opened?.judge ?? judgeShut)(...subject),
    mayStore: (...item) => (opened?.policy ? opened.mayStore : mayStoreYet)(...item),
  });

  // Who has said yes to something needs what lets go of it: not a round trip later.
  if (/&given=/.test(document.cookie)) loadRelease().catch(() => {});

  if (isOwn) delayLoad(CONSENT);
}
