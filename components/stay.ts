import {ConsentBanner} from './consent-banner/consent-banner.js';
import {ConsentTrigger} from './consent-trigger/consent-trigger.js';
import {keepClear} from './internal/keep-clear.js';
import {keepInPage} from './internal/keep-in-page.js';
import type {ConsentElement} from './internal/consent-element.js';
import {until} from './internal/until.js';

/** What `mountConsentUi` hands over of itself. */
export interface Mounted {
  /** Those that are served. */
  readonly elements: Set<ConsentElement>;
  /** Those that we put into the page. */
  readonly created: readonly Element[];
  /** Aborted once nothing of ours is wanted any more. */
  readonly signal: AbortSignal;
  /** The banner of the moment. */
  readonly banner: () => ConsentBanner;
  /** What followed it in the page when it was put there. */
  readonly next: ChildNode | null;
  /** Puts the banner back, if it has gone. */
  readonly restore: () => void;
  /** The page's own element, or a new one. */
  readonly provide: (tag: 'consent-trigger', place: 'append') => ConsentTrigger;
}

/**
 * What nobody needs before they have seen the banner, in a file of its own: the way back, the banner's place in a page that
 * changes, and the focus clear of it.
 *
 * @returns Puts the way back into the page, if it has none.
 */
export const stay = ({
  elements,
  created,
  signal,
  banner,
  next,
  restore,
  provide,
}: Mounted): (() => unknown) => {
  const bringTrigger = () =>
    !signal.aborted && banner().state.view !== 'broken' && provide('consent-trigger', 'append');

  const attend = (element: unknown) => {
    if (element instanceof ConsentBanner) keepClear(element);
    if (!(element instanceof ConsentTrigger) || created.includes(element)) return;
    // The page's own way back has come, so that ours may go; and should it go, ours comes.
    created.forEach((each) => each instanceof ConsentTrigger && each.remove());
    const onGone = () => elements.delete(element) && setTimeout(bringTrigger, 500);
    element.addEventListener('consent-disconnect', onGone, {signal, once: true});
  };

  const start = async () => {
    // It may be between two of them.
    await until(() => !!document.body);
    if (signal.aborted) return;
    signal.addEventListener('abort', keepInPage(banner, restore, next));
    // Its author's own way back may be at the very end of the page.
    await until(() => document.readyState !== 'loading');
    const trigger = bringTrigger();
    const {state} = banner();
    if (!trigger || !state.kept) return;
    // Who answered before this file was here hears so all the same: what speaks has to be there before its words.
    trigger.state = {...state, kept: false};
    requestAnimationFrame(() => (trigger.state = banner().state));
  };

  elements.forEach(attend);
  document.addEventListener('consent-connect', (event) => attend(event.composedPath()[0]), {
    signal,
  });
  ConsentTrigger.define();
  void start();
  return bringTrigger;
};
