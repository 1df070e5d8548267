/**
 * What the script tag puts into the page, for TypeScript: add `consent-gate/global` to `types` in a tsconfig.json, or import
 * it. At run time there is nothing in it.
 */
import type {ConsentApi} from './consent-api.js';
import type {DecisionEvent, GateEvent, WithdrawEvent} from './events.js';
import type {OpenConsent} from './open-consent.js';

/** The events of {@link ConsentGate}, by name. */
export interface ConsentGateEvents {
  readonly decision: DecisionEvent;
  readonly hold: GateEvent;
  readonly release: GateEvent;
  readonly refuse: GateEvent;
  readonly withdraw: WithdrawEvent;
}

/** As an `EventTarget` has it, with the events above. */
interface Listen<Options> {
  <K extends keyof ConsentGateEvents>(
    type: K,
    listener: (event: ConsentGateEvents[K]) => void,
    options?: boolean | Options,
  ): void;
  (...args: Parameters<EventTarget['addEventListener']>): void;
}

/**
 * `window.consentGate`, which is frozen. Before `ready` it answers as for somebody who has not been asked, and what it is
 * told waits.
 */
export interface ConsentGate extends ConsentApi, Pick<OpenConsent, 'show' | 'hide' | 'device'> {
  addEventListener: Listen<AddEventListenerOptions>;
  removeEventListener: Listen<EventListenerOptions>;
}

declare global {
  interface Window {
    readonly consentGate: ConsentGate;
  }
  const consentGate: ConsentGate;
}
