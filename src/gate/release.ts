import {GateEvent} from '../events.js';
import {CANDIDATES, type Held, type Release} from './elements.js';
import {getNative, HELD, isLoud, isScript, NAME, setNative, silence} from './mark.js';
import type {Verdict} from './judge.js';
import {createReleaseQueue} from './release-queue.js';
import type * as Telling from './tell-workers.js';
import {adoptTrust} from './trust.js';
import {writeInPlace} from './write-in-place.js';

export {awaitDecision} from './await-decision.js';

/** Has the workers of a page told what may run. Few pages have any, so that it comes in a file of its own. */
export const tellWorkers = async (...page: Parameters<typeof Telling.tellWorkers>): Promise<void> =>
  (await import('./tell-workers.js')).tellWorkers(...page);

/**
 * On code that was let go, which runs once: there may be two gates, as where a page in a frame brings its own. In the registry of
 * all symbols, so that each knows the other's.
 */
const DONE = Symbol.for('consent-gate');

type Once = Element & {[DONE]?: boolean};

/** Makes the release of one page. */
export const createRelease = (held: Held): Release => {
  const {consent, gate, going, released, trusted, nonce, trust} = held;
  adoptTrust(trust);
  const done = (code: Once): void => {
    code[DONE] = true;
    released.add(code);
  };
  const queue = createReleaseQueue(done, (script: Once) => {
    const {allowed} = gate.judge(script);
    // Withdrawn while it waited: it waits on, for the next yes.
    if (!allowed) {
      released.delete(script);
      script[DONE] = false;
    }
    return allowed;
  });

  /** Puts what a template holds in front of it, scripts silenced, so that they take their turn like any others. */
  const unfold = (template: HTMLTemplateElement): void => {
    // Still in a document that loads nothing, where nobody takes it for something that the page's own code brings in.
    const content = template.content.cloneNode(true) as DocumentFragment;
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

  const letGo = (element: Once, subject: Verdict): void => {
    // Code runs once; a frame can be emptied and loaded again.
    if (isScript(element) || element.localName === 'template') {
      // But what the other gate has held on its way in.
      if (element[DONE] && getNative(element, HELD) === null) return;
      done(element);
    }
    // As it would have been on its way in, had it been allowed then.
    if (trusted.has(element) && consent.policy?.gate?.mode === 'strict')
      (element as HTMLElement).nonce = nonce;
    // Whoever can write mark-up into the page could otherwise have us run it: with `strict-dynamic` a browser trusts
    // what a trusted script inserts. https://www.w3.org/TR/CSP3/#strict-dynamic-usage
    const gadget = nonce && isScript(element) && element.nonce !== nonce && !trusted.has(element);
    const reason = gadget ? 'no-nonce' : subject.reason;
    if (gadget)
      console.error('consent-gate: not released, since it lacks the nonce of its page', element);
    consent.dispatchEvent(
      new GateEvent(gadget ? 'refuse' : 'release', {...subject, element, reason}, !!gadget),
    );
    if (element.localName === 'template') unfold(element as HTMLTemplateElement);
    else if (!gadget) queue.add(element);
  };

  return {
    write: (page, html) => writeInPlace(page, (script) => released.has(script), html),
    run() {
      const batch = [...going];
      going.clear();
      for (const [element, verdict] of batch) {
        // Withdrawn while this file was on its way, it is not let go.
        if (gate.judge(element).allowed) letGo(element, verdict);
      }
      queue.run();
    },
  };
};
