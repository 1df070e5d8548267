import type {ConsentApi} from '../consent-api.js';
import type {awaitDecision} from './await-decision.js';
import type {Verdict} from './judge.js';
import {HELD, NAME} from './mark.js';
import type {TrustPolicy} from './trust.js';

/** What loads, runs or is applied when it comes into the page; a `style` is looked at when it is set. */
export const ARRIVING = `script,iframe,frame,embed,object,link,style,base,image,use,feImage,[${NAME}],[${HELD}]`;

/** Attributes that hold a piece of a style sheet: https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes */
export const STYLED =
  'style mask clip-path cursor fill stroke marker-start marker-mid marker-end'.split(' ');

/** What may have something to load: the parser, and other documents, start that before an element is in the page. */
export const CANDIDATES = `${ARRIVING},[src],[srcset],[poster],[background],[${STYLED.join('*="("],[')}*="("]`;

/** Holds and releases elements. */
export interface ElementGate {
  /**
   * Looks at one element: holds it if it may not act, releases it if it may now.
   *
   * @param fromScript - The page's own code is about to insert it, so that the browser would trust it without a nonce.
   * @param runs - Whether it may be let go as it is. Default: if it is in the page.
   */
  consider(element: Element, fromScript?: boolean, runs?: boolean): void;
  /**
   * Looks at an element or fragment and at all in it.
   *
   * @param arrives - It was made in this page, and so has been looked at whenever it was changed.
   * @returns What there was to look at.
   */
  considerTree(root: ParentNode & Node, fromScript?: boolean, arrives?: boolean): Element[];
  /** Looks again, after insertion, at what `considerTree` found, and runs what was released. */
  considerAll(elements: readonly Element[]): void;
  /**
   * Holds an element that is about to get a loading attribute with a URL which it may not have.
   *
   * @returns Whether it did. If so, the browser must not see the attribute.
   */
  holds(element: Element, attribute: string, value: string): boolean;
  /** Says whether something that is no element may be requested, and announces it if not. */
  look(url: string, base?: string): Verdict;
  /** A style sheet, or a piece of one, without what may not be requested. */
  filterCss(css: string): string;
  /** What may be done with an element now. */
  judge(element: Element): Verdict;
  /** Puts what a released script writes where its tag stands; gives something false if that is not the case. */
  write(page: Document, html: string): boolean | undefined;
  /** Runs the scripts that were released, in their order. Call it after looking at all there is. */
  run(): void;
}

/** What the gate knows of its elements, shared with whoever lets them go. */
export interface Held {
  readonly consent: ConsentApi;
  readonly gate: ElementGate;
  /** What may go, in document order. */
  readonly going: Map<Element, Verdict>;
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
  /** Lets go of what may go, and runs the scripts among it in their order. */
  run(): void;
  /** What a released script writes after the page has been parsed; false if that is not the case. */
  write(page: Document, html: string): boolean;
}

/** The part of the gate that is needed once something is allowed, and fetched then. */
export interface ReleaseModule {
  createRelease(held: Held): Release;
  readonly awaitDecision: typeof awaitDecision;
  /** Has the workers of a page told what may run: `tell-workers.ts`. */
  tellWorkers(consent: ConsentApi, name: number): Promise<void>;
}
