import type {ConsentApi} from '../src/consent-api.js';
import type {WithdrawEvent} from '../src/events.js';
import type {DecideOptions} from '../src/model/next-record.js';
import {ConsentBanner} from './consent-banner/consent-banner.js';
import type {ConsentPreferences} from './consent-preferences/consent-preferences.js';
import type {ConsentRequestEvent} from './events.js';
import {ConsentElement} from './internal/consent-element.js';
import type {OwnLook} from './internal/load-theme.js';
import {setLanguage} from './internal/set-language.js';
import {readState, type BannerView, type UiState} from './internal/ui-state.js';
import {until} from './internal/until.js';
import {loadMessages, type LoadedMessages} from './messages/load-messages.js';
import type {ContentMessages} from './messages/content/messages.js';
import type {Messages} from './messages/messages.js';

/** How the interface is set up. */
export interface ConsentUiOptions {
  /** Texts that replace ours, or all of them for a language that we do not have. */
  readonly messages?: Partial<Messages & ContentMessages>;
  /** The language, as a BCP 47 tag. Default: the page's `lang`, else the browser's. */
  readonly language?: string;
  /** Where elements are put that the page does not bring itself. Default: `document.body`. */
  readonly container?: HTMLElement;
}

/** What can be done with a mounted interface. Its methods do not throw. */
export interface ConsentUi {
  /** Shows the question, or every choice, even if nothing is to be asked. `elements` only serves those that came later. */
  show(view: 'banner' | 'preferences' | 'elements'): void;
  /** Hides both. That decides nothing. */
  hide(): void;
  /** Takes back everything that `mountConsentUi` put into the page. */
  unmount(): void;
}

/**
 * Puts the interface into the page and connects it to a consent: shows the banner if there is something to ask, keeps
 * every element up to date, and turns presses into decisions. No other file does that.
 *
 * Returns at once; elements appear when the policy and the messages have arrived. If the policy never does, the
 * banner says so.
 */
export const mountConsentUi = (consent: ConsentApi, options: ConsentUiOptions = {}): ConsentUi => {
  const mounted = new AbortController();
  const {signal} = mounted;
  const elements = new Set<ConsentElement>();
  const created: Element[] = [];
  let loaded: LoadedMessages;
  let own: OwnLook | undefined;
  let state: UiState;
  let banner: ConsentBanner;
  let preferences: ConsentPreferences | undefined;
  let view: BannerView | undefined;
  // One answer, or one refusal to answer, is enough for a page view, even where no cookie can keep it.
  let isSettled = false;
  let isKept = false;
  /** Puts the way back into the page, once its file is here. */
  let bringTrigger: (() => unknown) | undefined;
  /** English for what the elements that are here say beyond the first layer. */
  let words: Partial<Messages> = {};

  const refresh = (next: BannerView | undefined) => {
    view = next;
    const ours = {...loaded, messages: {...words, ...loaded.messages}};
    const before = state as UiState | undefined;
    state = readState(consent, own?.lay(ours) ?? ours, view, isKept);
    // While the question stands, it does not become another by what is answered elsewhere on the page.
    if (view && before?.view) state = {...state, isNew: before.isNew};
    for (const element of elements) {
      element.state = state;
      setLanguage(element, state.language);
    }
  };

  const settle = (next?: BannerView) => {
    isSettled = true;
    refresh(next);
  };

  const onDecision = () => {
    const isAsking = !view || view === 'question';
    refresh(isAsking ? (consent.open.length && !isSettled ? 'question' : undefined) : view);
  };

  const onWithdraw = (event: Event) => {
    const {reloadRequired} = event as WithdrawEvent;
    if (reloadRequired && consent.policy?.gate?.onWithdraw === 'ask') settle('reload');
  };

  /** The page's own element, or a new one. */
  const provide = <T extends keyof HTMLElementTagNameMap>(tag: T, place: 'prepend' | 'append') => {
    const own = document.querySelector(tag);
    if (own) return own;
    const element = document.createElement(tag);
    created.push(element);
    (options.container ?? document.body)[place](element);
    return element;
  };

  const showPreferences = async () => {
    // Without a policy there is nothing to choose; the banner says why.
    if (!consent.policy) return settle('broken');
    isKept = false;
    refresh(view);
    try {
      // Fetched when it is first opened: most visitors answer on the first layer.
      const {ConsentPreferences} = await import('./consent-preferences/consent-preferences.js');
      ConsentPreferences.define();
      if (!signal.aborted) await (preferences = provide('consent-preferences', 'append')).show();
    } catch {
      // Off line one can still take everything back.
      refresh('question');
    }
  };

  const onRequest = ({action, choices, options, target}: ConsentRequestEvent) => {
    const {language} = state;
    if (action === 'change' || action === 'seen')
      void consent.decide(choices, {language, ...options});
    else if (action === 'manage') void showPreferences();
    else if (action === 'reload') location.reload();
    else if (action === 'object' || action === 'opt-out')
      Object.keys(choices).forEach((id) => void consent.object(id));
    else if (action === 'receipt') void consent.receipt().then(preferences?.handOut);
    else if (action !== 'close' && action !== 'load-once')
      decide(choices, {method: action, language, ...options});
    else if (target === banner) settle();
  };

  const decide = (choices: ConsentRequestEvent['choices'], options: DecideOptions) => {
    const isBehindDialog = view && preferences?.open;
    preferences?.close();
    isSettled = true;
    void consent.decide(choices, options);
    isKept = !!consent.decision;
    refresh(view === 'question' ? undefined : view);
    if (isBehindDialog) preferences!.passFocus();
  };

  const adopt = (element: unknown) => {
    const isOurs = element instanceof ConsentElement && !elements.has(element);
    // Of two banners, say one that the parser met later, one stays shut.
    if (!isOurs || (element instanceof ConsentBanner && element !== banner)) return;
    elements.add(element);
    words = {...words, ...(element.constructor as typeof ConsentElement).words};
    refresh(view);
    element.addEventListener('consent-request', onRequest, {signal});
  };

  const provideBanner = () => {
    // First in the page, to be met first by those who do not see it.
    banner = provide('consent-banner', 'prepend');
    if (!banner.layout) banner.layout = consent.policy?.ui?.layout ?? 'bar';
  };

  const restore = () => {
    if (banner.isConnected) return;
    for (const each of elements) if (!each.isConnected) elements.delete(each);
    provideBanner();
    adopt(banner);
    bringTrigger?.();
  };

  /** Few pages have one, and those that do have it in their footer, which may come with a later view. */
  const bringLinks = () => {
    if (document.querySelector('consent-optout-link'))
      void import('./consent-optout-link/consent-optout-link.js').then(
        ({ConsentOptoutLink}) => ConsentOptoutLink.define(),
        () => {},
      );
  };

  const start = async () => {
    const {language, messages} = options;
    const root = document.documentElement;
    const read = () => loadMessages(language || root.lang || navigator.language, messages);
    const shown = consent.ready.then(
      () => undefined,
      () => 'broken' as const,
    );
    loaded = await read();
    view = await shown;
    const {ui} = consent.policy ?? {};
    // One that does not arrive is not waited for.
    own =
      ui &&
      (await import('./internal/load-theme.js').then(
        ({loadTheme}) => loadTheme(ui, language),
        () => undefined,
      ));
    // Nothing is asked while the page is only being prerendered: it has no visitor yet.
    await until(() => !!document.body && !(document as {prerendering?: boolean}).prerendering);
    if (signal.aborted) return;
    ConsentBanner.define();
    provideBanner();
    onDecision();
    document.addEventListener('consent-connect', (event) => adopt(event.composedPath()[0]), {
      signal,
    });
    consent.addEventListener('decision', onDecision, {signal});
    consent.addEventListener('withdraw', onWithdraw, {signal});
    // The page may change its language without being left.
    const translate = async () => {
      loaded = await read();
      refresh(view);
    };
    const observer = new MutationObserver(() => void translate());
    observer.observe(root, {attributeFilter: ['lang']});
    signal.addEventListener('abort', () => {
      observer.disconnect();
      const sheets = document.adoptedStyleSheets;
      document.adoptedStyleSheets = sheets.filter((each) => each !== own?.sheet);
    });
    document.querySelectorAll('*').forEach(adopt);
    const next = banner.nextSibling;
    const ours = {elements, created, signal, banner: () => banner, next, restore, provide};
    const bring = () =>
      import('./stay.js').then(
        ({stay}) => signal.aborted || (bringTrigger = stay(ours)),
        () => {},
      );
    // Fetched once the banner is in the picture, which nobody has passed by keyboard yet. Off line it covers what it covers.
    requestAnimationFrame(() => setTimeout(bring));
    // The page's own preferences may be at its very end.
    await until(() => document.readyState !== 'loading');
    bringLinks();
  };
  const started = start();
  const act = (action: () => void) => void started.then(() => signal.aborted || action());

  return {
    show: (what) =>
      act(() => {
        if (what === 'elements') return bringLinks();
        restore();
        if (what === 'banner') refresh(consent.policy ? 'question' : 'broken');
        else void showPreferences();
      }),
    hide: () =>
      act(() => {
        preferences?.close();
        settle();
      }),
    unmount() {
      mounted.abort();
      for (const element of created) element.remove();
      elements.forEach((element) => (element.state = {...state, view: undefined}));
    },
  };
};
