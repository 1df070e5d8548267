import type {ConsentApi} from './consent-api.js';
import {onPress} from './on-press.js';

type View = 'banner' | 'preferences' | 'elements';

/** What the interface's file gives us; its own types are not ours to import. */
interface Mounted {
  show(view: View): void;
  hide(): void;
}

interface UiModule {
  mountConsentUi(consent: ConsentApi): Mounted;
}

/** The interface, whether or not it has been fetched. */
export interface Ui {
  /**
   * Opens the banner or the preferences; `elements` opens nothing, and serves those that the page has. Fetches the
   * interface if it is not here yet.
   */
  show(view?: View): Promise<void>;
  /** Closes what is open. Nothing is decided by that. */
  hide(): Promise<void>;
}

/** Resolves once the page has loaded. */
const loaded = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState === 'complete') resolve(0);
    else addEventListener('load', resolve);
  });

/** Brings the interface when there is something to ask, to say, to offer, or when it is called for. */
export const openUi = (consent: ConsentApi, load: (file: string) => Promise<unknown>): Ui => {
  let ui: Promise<Mounted | undefined> | undefined;

  const mount = () =>
    // Without the interface nobody is asked, and so nothing is allowed. The next try may have better luck.
    (ui ??= load('consent-gate-ui.js')
      .then((module) => (module as UiModule).mountConsentUi(consent))
      .catch((error: unknown) => {
        ui = undefined;
        reportError(error);
        return undefined;
      }));

  // The way back in works before its file has been fetched.
  document.addEventListener('click', onPress(mount));

  const start = async () => {
    try {
      await consent.ready;
      if (!consent.open.length) {
        await loaded();
        // A page that brings its own way back in needs no file of ours for it until it is used.
        const has = (selector: string) => document.querySelector(selector);
        if (has('consent-trigger > *') && !has('consent-optout-link')) return;
      }
    } catch {
      // The banner says that it cannot ask; the console says why.
    }
    await mount();
  };
  void start();

  return {
    show: async (view = 'preferences') => (await mount())?.show(view),
    hide: async () => (await ui)?.hide(),
  };
};
