import type {Consent} from '../consent.js';
import {GateEvent} from '../events.js';
import type {Judge} from './judge.js';
import {HELD, isInert, isLoud, isScript, NAME, setNative, silence, urlOf} from './mark.js';
import {createReleaseQueue} from './release-queue.js';

/** Everything that the gate looks at. */
export const CANDIDATES = `script,iframe,[${NAME}]`;

/** Holds and releases elements. */
export interface ElementGate {
  /**
   * Looks at one element: holds it if it may not act, releases it if it may now.
   *
   * @param fromScript - The page's own code is about to insert it, so that the browser would trust it without a nonce.
   */
  consider(element: Element, fromScript?: boolean): void;
  /** Looks at an element or fragment and at all in it. */
  considerTree(root: ParentNode & Node, fromScript?: boolean): void;
  /** Whether it was let go by this gate. */
  wasReleased(element: Element): boolean;
  /** Runs the scripts that were released, in their order. Call it after looking at all there is. */
  run(): void;
}

/**
 * Makes the gate of one document.
 *
 * @param nonce - The nonce that the page's Content-Security-Policy gave to our own script; empty if it has none.
 */
export const createElementGate = (consent: Consent, judge: Judge, nonce: string): ElementGate => {
  // What was announced as held, and what was let go: nothing is announced or run twice.
  const announced = new WeakSet<Element>();
  const released = new WeakSet<Element>();
  const queue = createReleaseQueue(
    (copy) => released.add(copy),
    (script) => {
      const {allowed} = judge(urlOf(script), script.getAttribute(NAME));
      // Withdrawn while it waited: it waits on, for the next yes.
      if (!allowed) released.delete(script);
      return allowed;
    },
  );
  // Held by us on its way in from the page's own code, which the page's nonce does not concern.
  const trusted = new WeakSet<Element>();

  const release = (element: Element, subject: ReturnType<Judge>): void => {
    // Whoever can write mark-up into the page could otherwise have us run it: with `strict-dynamic` a browser trusts
    // what a trusted script inserts. https://www.w3.org/TR/CSP3/#strict-dynamic-usage
    const gadget = nonce && isScript(element) && element.nonce !== nonce && !trusted.has(element);
    // Code runs once; a frame can be emptied and loaded again.
    if (isScript(element) || element.localName === 'template') released.add(element);
    const reason = gadget ? 'no-nonce' : subject.reason;
    consent.dispatchEvent(
      new GateEvent(gadget ? 'refuse' : 'release', {...subject, element, reason}, !!gadget),
    );
    if (element instanceof HTMLTemplateElement) unfold(element);
    else if (!gadget) queue.add(element);
  };

  /** Puts what a template holds in front of it, scripts silenced, so that they take their turn like any others. */
  const unfold = (template: HTMLTemplateElement): void => {
    const content = document.importNode(template.content, true);
    for (const element of content.querySelectorAll(CANDIDATES)) {
      // The template's name is the name of all that is in it.
      const name = element.getAttribute(NAME) ?? template.getAttribute(NAME)!;
      element.setAttribute(NAME, name);
      if (!isScript(element) || !isLoud(element)) continue;
      silence(element, false);
      // As if its author had marked it: what came out of a template's `innerHTML` runs only when it is made anew.
      setNative(element, HELD, null);
    }
    const inserted = [...content.querySelectorAll(CANDIDATES)];
    template.before(content);
    for (const element of inserted) gate.consider(element);
  };

  const gate: ElementGate = {
    run: queue.run,
    wasReleased: (element) => released.has(element),
    consider(element, fromScript = false) {
      const name = element.getAttribute(NAME);
      const template = element.localName === 'template';
      const inert = template ? name !== null : isInert(element);
      if (released.has(element) || (!inert && !isLoud(element))) return;
      const verdict = judge(template ? '' : urlOf(element), name);
      const {allowed} = verdict;
      if (allowed) {
        // On its way into the page it is only looked at; the observer lets it go once it is there.
        if (element.isConnected) {
          if (inert) release(element, verdict);
          // It runs. Silenced later it would still, and released once more it would not.
          else if (isScript(element)) released.add(element);
        }
      } else if (!inert) {
        if (fromScript) trusted.add(element);
        silence(element, fromScript);
      }
      if ((!allowed || verdict.reported) && !announced.has(element)) {
        announced.add(element);
        consent.dispatchEvent(new GateEvent('hold', {...verdict, element}, !allowed));
      }
    },
    considerTree(root, fromScript) {
      if (root instanceof Element && root.matches(CANDIDATES)) gate.consider(root, fromScript);
      if (root.firstElementChild) {
        for (const element of root.querySelectorAll(CANDIDATES)) gate.consider(element, fromScript);
      }
    },
  };
  return gate;
};
