import type {ConsentApi} from '../consent-api.js';
import {GateEvent} from '../events.js';
import {CANDIDATES, type ElementGate} from './element-gate.js';
import type {Verdict} from './judge.js';
import {getNative, HELD, isLoud, isScript, NAME, setNative, silence} from './mark.js';
import {createReleaseQueue} from './release-queue.js';
import {adoptTrust, type TrustPolicy} from './trust.js';
import {writeInPlace} from './write-in-place.js';

/** What the gate knows of its elements, shared with whoever lets them go. */
export interface Held {
  readonly consent: ConsentApi;
  readonly gate: ElementGate;
  /** Elements that were let go: nothing runs twice. */
  readonly released: WeakSet<Element>;
  /** Held on their way in from the page's own code, which the page's nonce does not concern. */
  readonly trusted: WeakSet<Element>;
  /** That of the page's Content-Security-Policy; empty if it has none. */
  readonly nonce: string;
  /** How the gate hands on text. */
  readonly trust: TrustPolicy;
}

/** Lets go of what was held. */
export interface Release {
  /** Lets an element go; a script takes its turn with `run`. Call it in document order. */
  add(element: Element, verdict: Verdict): void;
  /** Runs the scripts that were let go, in their order. */
  run(): void;
  /** What a released script writes after the page has been parsed; false if that is not the case. */
  write(page: Document, html: string): boolean;
}

/** The part of the gate that is needed once something is allowed, and fetched then. */
export interface ReleaseModule {
  createRelease(held: Held): Release;
}

/** Makes the release of one page. */
export const createRelease = ({consent, gate, released, trusted, nonce, trust}: Held): Release => {
  adoptTrust(trust);
  const queue = createReleaseQueue(
    (copy) => released.add(copy),
    (script) => {
      const {allowed} = gate.judge(script);
      // Withdrawn while it waited: it waits on, for the next yes.
      if (!allowed) released.delete(script);
      return allowed;
    },
  );

  /** Puts what a template holds in front of it, scripts silenced, so that they take their turn like any others. */
  const unfold = (template: HTMLTemplateElement): void => {
    const content = template.ownerDocument.importNode(template.content, true);
    for (const element of content.querySelectorAll(CANDIDATES)) {
      // The template's name is the name of all that is in it.
      const name = getNative(element, NAME) ?? getNative(template, NAME)!;
      setNative(element, NAME, name);
      if (!isScript(element) || !isLoud(element)) continue;
      silence(element, false);
      // As if its author had marked it: what came out of a template's `innerHTML` runs only when it is made anew.
      setNative(element, HELD, null);
    }
    const inserted = [...content.querySelectorAll(CANDIDATES)];
    template.before(content);
    for (const element of inserted) gate.consider(element);
  };

  return {
    run: queue.run,
    write: (page, html) => writeInPlace(page, (script) => released.has(script), html),
    add(element, subject) {
      // Whoever can write mark-up into the page could otherwise have us run it: with `strict-dynamic` a browser trusts
      // what a trusted script inserts. https://www.w3.org/TR/CSP3/#strict-dynamic-usage
      const gadget = nonce && isScript(element) && element.nonce !== nonce && !trusted.has(element);
      const reason = gadget ? 'no-nonce' : subject.reason;
      consent.dispatchEvent(
        new GateEvent(gadget ? 'refuse' : 'release', {...subject, element, reason}, !!gadget),
      );
      if (element.localName === 'template') unfold(element as HTMLTemplateElement);
      else if (!gadget) queue.add(element);
    },
  };
};
