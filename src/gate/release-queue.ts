import {HELD, isLoud, isScript} from './mark.js';
import {trust} from './trust.js';
import {wake} from './wake.js';

/** How long an ordered script may keep the ones behind it waiting, in milliseconds. */
const PATIENCE = 10_000;

/** Runs held scripts in the order and with the timing that they would have had. */
export interface ReleaseQueue {
  /** Lets an element go. Calls must come in document order; ordered scripts wait for `run`. */
  add(element: Element): void;
  /** Runs what was added, as far as it need not wait for something. */
  run(): void;
}

const {insertBefore} = globalThis.Node?.prototype ?? {};

/**
 * Puts a script back where it is, which is what makes the browser look at it again. One that we held ourselves is the
 * same element, with the listeners that its maker gave it; one that its author marked is made anew, because the
 * browser never runs a script that came out of `innerHTML`.
 * https://html.spec.whatwg.org/#already-started
 */
const rearm = (
  script: HTMLScriptElement,
  onReplace: (copy: Element) => void,
): Promise<unknown> | undefined => {
  let element = script;
  if (!script.isConnected) return undefined;
  if (!script.hasAttribute(HELD)) {
    const range = document.createRange();
    const copy = range.createContextualFragment(trust().createHTML(script.outerHTML));
    element = copy.firstElementChild as HTMLScriptElement;
    // The attribute reads as empty once the script is in the page: https://html.spec.whatwg.org/#nonce-attributes
    element.nonce = script.nonce;
    onReplace(element);
    script.replaceWith(element);
  }
  wake(element);
  const ordered = !element.hasAttribute('async');
  // Scripts that script inserts are async by nature. This says that ours is not; it changes nothing for a module.
  element.async = !ordered;
  const done =
    ordered && element.hasAttribute('src') && !element.noModule && isLoud(element)
      ? new Promise((resolve) => {
          element.addEventListener('load', resolve);
          element.addEventListener('error', resolve);
          // Some never answer: the browser does not say which scripts it takes for started already.
          setTimeout(resolve, PATIENCE);
        })
      : undefined;
  insertBefore.call(element.parentNode, element, element.nextSibling);
  return done;
};

/**
 * Makes the queue of one document.
 *
 * @param onReplace - Told of the element that takes the place of a released one, before it is in the page.
 * @param mayRun - Asked when a script's turn has come, which may be long after it was added.
 */
export const createReleaseQueue = (
  onReplace: (copy: Element) => void,
  mayRun: (script: Element) => boolean,
): ReleaseQueue => {
  const now: HTMLScriptElement[] = [];
  const deferred: HTMLScriptElement[] = [];
  let busy = false;

  const run = (): void => {
    if (busy) return;
    busy = true;
    for (;;) {
      // Deferred scripts and modules wait for the parser: https://html.spec.whatwg.org/#list-of-scripts-that-will-execute-when-the-document-has-finished-parsing
      const script =
        now.shift() ?? (document.readyState === 'loading' ? undefined : deferred.shift());
      if (!script) break;
      let done: Promise<unknown> | undefined;
      try {
        if (mayRun(script)) done = rearm(script, onReplace);
      } catch (error) {
        // Trusted Types without our policy, say. The next one may do without.
        reportError(error);
      }
      if (done) {
        void done.then(() => {
          busy = false;
          run();
        });
        return;
      }
    }
    busy = false;
  };
  document.addEventListener('readystatechange', run);

  return {
    run,
    add: (element) => {
      if (!isScript(element)) return wake(element);
      const isModule = element.getAttribute('data-type') === 'module';
      const isExternal = element.hasAttribute('src') || element.hasAttribute('data-src');
      if (element.hasAttribute('async') && (isExternal || isModule))
        return void rearm(element, onReplace);
      (isModule || (isExternal && element.hasAttribute('defer')) ? deferred : now).push(element);
    },
  };
};
