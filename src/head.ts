import {Consent} from './consent.js';
import type * as Later from './later.js';
import type * as Check from './check.js';
import type {Device} from './device/device.js';
import {createGate} from './gate/create-gate.js';
import {deepFreeze} from './model/deep-freeze.js';
import {readKnownPolicy} from './platform/known-policy.js';
import type {ServiceDefinition} from './model/service.js';
import type {Policy} from './model/policy.js';
import type {Receipt} from './model/receipt.js';

/** What the interface's file gives us; its own types are not ours to import. */
interface Ui {
  show(view: 'banner' | 'preferences'): void;
  hide(): void;
}

interface UiModule {
  mountConsentUi(consent: Consent): Ui;
}

/** How long a policy file may take, in milliseconds, unless `data-timeout` says otherwise. */
const POLICY_TIMEOUT = 8000;

const TRIGGER = 'consent-trigger';

/** What `npx consent-gate build` puts around this file: a policy that it has checked, and what each `use` stands for. */
declare const CONSENT_GATE:
  | {readonly policy: Policy; readonly services: {readonly [use: string]: ServiceDefinition}}
  | undefined;

const baked = typeof CONSENT_GATE === 'object' ? CONSENT_GATE : undefined;

const script = document.currentScript as HTMLScriptElement | null;
const {base: folder, policy: policyUrl, timeout = POLICY_TIMEOUT} = script?.dataset ?? {};

/** Where the other files are: beside this one, unless `data-base` says otherwise. */
const base = new URL(folder ?? '.', (folder === undefined && script?.src) || document.baseURI);

/** Fetches a file of ours. By `import()`, which takes our own nonce along where the page's CSP asks for one. */
const load = <T>(file: string): Promise<T> => import(new URL(file, base).href) as Promise<T>;

const actions = () => load<typeof Later>('consent-gate-actions.js');

const check = () => load<typeof Check>('consent-gate-check.js');

/** The policy, checked. One that this visitor has answered before was checked then, and counts at once. */
const usePolicy = (text: string): Policy | Promise<Policy> =>
  readKnownPolicy(text) ?? check().then(({readPolicy}) => readPolicy(text));

const fetchPolicy = async (url: string): Promise<Policy> => {
  const response = await fetch(url, {signal: AbortSignal.timeout(Number(timeout))});
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return usePolicy(await response.text());
};

/** `window.consentGate`: the consent, with the files that a script tag brings along. */
class ConsentGate extends Consent {
  #ui: Promise<Ui | undefined> | undefined;

  /** Opens the banner or the preferences. Fetches the interface if it is not here yet. */
  async show(view: 'banner' | 'preferences' = 'preferences'): Promise<void> {
    (await this.#mount())?.show(view);
  }

  /** Closes what is open. Nothing is decided by that. */
  async hide(): Promise<void> {
    (await this.#ui)?.hide();
  }

  /** Recognises the device for a purpose that declares `fingerprint`, if it is allowed; see `Device`. */
  async device(purposeId: string): Promise<Device> {
    return (await actions()).createDevice(this, () => load('consent-gate-device.js'))(purposeId);
  }

  /** The visitor's own copy of the decision, in the words of ISO/IEC TS 27560; undefined as long as there is none. */
  async receipt(): Promise<Receipt | undefined> {
    const {policy, decision} = this;
    return policy && decision && (await actions()).createReceipt(policy, decision);
  }

  #mount(): Promise<Ui | undefined> {
    // Without the interface nobody is asked, and so nothing is allowed. The next try may have better luck.
    this.#ui ??= load<UiModule>('consent-gate-ui.js')
      .then(({mountConsentUi}) => mountConsentUi(this))
      .catch((error: unknown) => {
        this.#ui = undefined;
        reportError(error);
        return undefined;
      });
    return this.#ui;
  }

  /** Brings the interface when there is something to ask, to say, or to offer. */
  async #start(): Promise<void> {
    try {
      await this.ready;
      if (!this.open.length) {
        await loaded();
        // A page that brings its own way back in needs no file of ours for it until it is used.
        if (document.querySelector(`${TRIGGER} > *`)) return;
      }
    } catch (error) {
      void check().then(
        ({explain}) => console.error(explain(error)),
        () => console.error(error),
      );
    }
    await this.#mount();
  }

  constructor() {
    const text = document.getElementById('consent-policy')?.textContent ?? '';
    super(baked ? deepFreeze(baked.policy) : policyUrl ? fetchPolicy(policyUrl) : usePolicy(text), {
      actions: {load: actions},
      loadService: async (id) =>
        baked?.services[id] ??
        (await load<{service: ServiceDefinition}>(`services/${id}.js`)).service,
    });
    void this.#start();
  }
}

/** Resolves once the page has loaded. */
const loaded = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState === 'complete') resolve(0);
    else addEventListener('load', resolve);
  });

// Own, because an element's id makes a property too: https://html.spec.whatwg.org/#named-access-on-the-window-object
if (!Object.hasOwn(globalThis, 'consentGate')) {
  const consent = new ConsentGate();
  Object.freeze(consent);
  Object.defineProperty(globalThis, 'consentGate', {value: consent, enumerable: true});
  createGate(consent, {
    nonce: script?.nonce ?? '',
    loadRelease: () => load('consent-gate-release.js'),
    loadWithdraw: () => load('consent-gate-withdraw.js'),
  });

  // The way back in works before its file has been fetched.
  document.addEventListener('click', (event) => {
    const target = (event.target as Element).closest?.<HTMLElement>(
      `${TRIGGER},[data-consent-show]`,
    );
    if (!target || customElements.get(target.localName)) return;
    event.preventDefault();
    void consent.show();
  });
}
