import type {ConsentApi} from '../consent-api.js';
import {GateEvent, type GateSubject} from '../events.js';
import {filterCss} from './find-urls.js';
import type {FrameMarkup} from './frame-markup.js';
import type {Judge, Verdict} from './judge.js';
import {
  getNative,
  HELD,
  isFramed,
  isInert,
  isLoud,
  isScript,
  loading,
  matchesNative,
  NAME,
  rewrite,
  setNative,
  silence,
  splitUrls,
  twinOf,
  urlsOf,
} from './mark.js';
import {
  ARRIVING,
  CANDIDATES,
  STYLED,
  type ElementGate,
  type Release,
  type ReleaseModule,
} from './elements.js';
import {retry} from './retry.js';
import {trust} from './trust.js';

/** What was announced already. */
type Told = {has(subject: never): boolean; add(subject: never): unknown};

/**
 * Makes the gate of one document and its frames.
 *
 * @param nonce - The nonce that the page's Content-Security-Policy gave to our own script; empty if it has none.
 */
export const createElementGate = (
  consent: ConsentApi,
  judge: Judge,
  frames: FrameMarkup,
  nonce: string,
  load: () => Promise<ReleaseModule>,
  signal?: AbortSignal,
): ElementGate => {
  // What was announced as held, and what was let go: nothing is announced or run twice.
  const announced = new WeakSet<Element>();
  const announcedUrls = new Set<string>();
  // To ask for styles has the browser write each of them out. Not before one was held.
  let arriving = ARRIVING;

  const judgeElement = (element: Element, urls = urlsOf(element, true)): Verdict => {
    const name = getNative(element, NAME);
    // A document without a window, which may have no address, is one that it is on its way out of.
    const base = element.ownerDocument.defaultView ? element.baseURI : undefined;
    const verdicts = urls.map((url) => judge(url, name, base));
    const verdict = verdicts.find(({allowed}) => !allowed) ?? verdicts[0] ?? judge('', name);
    // What waits its turn waits for the gate that comes next, if any.
    return signal?.aborted ? {...verdict, allowed: false} : verdict;
  };

  /** Whether it is a script of which each address is of a host that the policy declares. A drawing's has no such `src`. */
  const isDeclared = (element: Element): boolean =>
    isScript(element) &&
    [element.src || '', ...urlsOf(element, true)].every((url) => judge(url).service);

  /** Tells, once, of what is held, or would be. */
  const announce = (verdict: Verdict, element?: Element, told: Told = announcedUrls): void => {
    const subject = (element ?? verdict.url) as never;
    if ((verdict.allowed && !verdict.reported) || told.has(subject)) return;
    told.add(subject);
    consent.dispatchEvent(
      new GateEvent('hold', {...verdict, element} as GateSubject, !verdict.allowed),
    );
  };

  /** The same of an element. What is in a document without a window is only tried. */
  const announceElement = (element: Element, verdict: Verdict): void => {
    if (element.ownerDocument.defaultView) announce(verdict, element, announced);
  };

  const released = new WeakSet<Element>();
  const trusted = new WeakSet<Element>();
  let release: Release | undefined;
  /** What may go, and waits for the file that lets it go. */
  const going = new Map<Element, Verdict>();

  const run = (): void => {
    // Another gate may be at work by now.
    if (signal?.aborted) return;
    if (release) release.run();
    else if (going.size)
      load().then(({createRelease}) => {
        release ??= createRelease({consent, gate, going, released, trusted, nonce, trust: trust()});
        run();
        // Off line it stays held; the next look tries again.
      }, reportError);
  };

  /** Holds what an element's own style sheet or style attribute would fetch, and gives back what it may by now. */
  const considerStyle = (element: Element): void => {
    // Others than SVG's have none of them but the first.
    for (const name of 'ownerSVGElement' in element ? STYLED : ['style'])
      rewrite(element, name, gate.filterCss);
    if (element.localName !== 'style') return;
    const css = element.textContent;
    const allowed = gate.filterCss(css);
    if (allowed !== css) element.textContent = allowed;
  };

  /** Brings the gate into a frame. */
  const considerFrame = (element: Element): void => {
    rewrite(
      element,
      'srcdoc',
      (html) => frames.dress(html, getNative(element, 'sandbox')) as string,
    );
    for (const name of loading(element)) rewrite(element, name, frames.seal);
    // A look at its window is enough (`follow-frames.ts`).
    void (element as HTMLIFrameElement).contentWindow;
  };

  const gate: ElementGate = {
    run,
    judge: judgeElement,
    write: (page, html) => release?.write(page, html),
    look(url, base) {
      const verdict = judge(url, undefined, base);
      announce(verdict);
      return verdict;
    },
    filterCss(css) {
      const filtered = filterCss(css, (url) => gate.look(url).allowed);
      if (filtered !== css) arriving = CANDIDATES;
      return filtered;
    },
    consider(element, fromScript = false, runs = element.isConnected) {
      considerStyle(element);
      if (isFramed(element)) considerFrame(element);
      const inert = isInert(element);
      const isLive = isLoud(element);
      if (released.has(element) || (!inert && !isLive)) return;
      const verdict = judgeElement(element);
      const {allowed} = verdict;
      if (allowed) {
        // In strict mode the browser refuses a script without the page's nonce. It is lent to what the page's own code inserts,
        // and to what the policy declares by its host: a mark anybody can write who can write into the page.
        if (
          consent.policy?.gate?.mode === 'strict' &&
          ((fromScript && !inert) || isDeclared(element))
        )
          (element as HTMLElement).nonce = nonce;
        // On its way into the page it is only looked at, and let go once it is there.
        if (runs) {
          if (inert) going.set(element, verdict);
          // It runs. Silenced later it would still, and released once more it would not.
          else if (isScript(element) && (urlsOf(element)[0] ?? element.textContent))
            released.add(element);
        }
      }
      // Beside what is marked a picture of the site's own may stand in, and nothing else.
      else if (!inert || (isLive && urlsOf(element).some((url) => !judge(url).allowed))) {
        if (fromScript) trusted.add(element);
        silence(element, fromScript);
      }
      announceElement(element, verdict);
    },
    holds(element, attribute, value) {
      const verdict = judgeElement(element, splitUrls(attribute, value));
      announceElement(element, verdict);
      // A script keeps its address: it has a type that no browser runs.
      const twin = isScript(element) ? attribute : twinOf(attribute);
      if (verdict.allowed) {
        // What was held before has been replaced.
        if (getNative(element, HELD) !== null) setNative(element, twin, null);
        return false;
      }
      trusted.add(element);
      // First inert, then the URL: the other way round the browser would fetch it in between.
      silence(element, true);
      setNative(element, attribute, null);
      setNative(element, twin, value);
      // A picture loads outside of the page too, where nobody finds it again.
      retry(consent, () => {
        gate.consider(element, false, true);
        run();
      });
      return true;
    },
    considerTree(root, fromScript, arrives) {
      const selector = arrives ? arriving : CANDIDATES;
      const found = root.querySelector(selector) ? [...root.querySelectorAll(selector)] : [];
      if (root.nodeType === 1 && matchesNative(root as Element, selector))
        found.unshift(root as Element);
      for (const element of found) gate.consider(element, fromScript);
      return found;
    },
    considerAll(found) {
      if (!found[0]) return;
      for (const element of found) gate.consider(element);
      gate.run();
    },
  };
  return gate;
};
