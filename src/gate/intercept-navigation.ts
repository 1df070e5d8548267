import type {ElementGate} from './elements.js';
import {text} from './trust.js';
import type {Realm, Wrap} from './natives.js';

/**
 * Decides where frames are sent from outside: by a link, a form or `open()` that names them. Where the page itself goes
 * is the visitor's business.
 */
export const interceptNavigation = (
  realm: Realm,
  elements: ElementGate,
  wrap: Wrap,
  signal: AbortSignal | undefined,
): void => {
  const {document} = realm;
  const mayGo = (url: string, target: string | null | undefined): boolean =>
    !target ||
    ![...document.querySelectorAll<HTMLIFrameElement>('iframe,frame,embed,object')].some(
      ({name}) => name === target,
    ) ||
    elements.look(url, document.baseURI).allowed;

  /** A link or a form, and the button that sends it. */
  const mayFollow = (from: Element | undefined, by?: Element | null): boolean => {
    if (!from) return true;
    const read = (name: string) => by?.getAttribute(`form${name}`) ?? from.getAttribute(name);
    return mayGo(read('href') ?? read('action') ?? '', read('target'));
  };
  for (const type of ['click', 'submit']) {
    realm.addEventListener(
      type,
      (event) => {
        const from = event
          .composedPath()
          .find((each) => /^(a|area|form)$/.test((each as Element).localName)) as Element;
        const {submitter} = event as SubmitEvent;
        // A click in a form is not yet its submission.
        if ((type === 'submit' || from?.localName !== 'form') && !mayFollow(from, submitter))
          event.preventDefault();
      },
      signal ? {capture: true, signal} : true,
    );
  }
  wrap('HTMLElement:click|HTMLFormElement:submit', (_, self) =>
    mayFollow(self as Element) ? undefined : [],
  );
  // Read once: an object may say something else when it is asked again.
  wrap(':open', (args) =>
    mayGo((args[0] &&= text(args[0])) as string, (args[1] &&= text(args[1])) as string)
      ? undefined
      : [null],
  );
};
