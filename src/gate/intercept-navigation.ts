import type {ElementGate} from './element-gate.js';
import {call, wrap, type Realm} from './natives.js';

/** https://html.spec.whatwg.org/#navigateevent, as far as it is used here. */
interface NavigateEvent extends Event {
  readonly destination: {readonly url: string};
}

/**
 * Decides where frames are sent from outside: by a link, a form or `open()` that names them. Where the page itself goes
 * is the visitor's business.
 */
export const interceptNavigation = (
  realm: Realm,
  elements: ElementGate,
  signal: AbortSignal,
): void => {
  const {document} = realm;
  const mayGo = (url: string, target: string | null | undefined): boolean =>
    !target ||
    ![...document.querySelectorAll<HTMLIFrameElement>('iframe,frame,object,embed')].some(
      ({name}) => name === target,
    ) ||
    elements.look(url, document.baseURI).allowed;

  const mayFollow = (link: Element | undefined): boolean =>
    !link || mayGo((link as HTMLAnchorElement).href, (link as HTMLAnchorElement).target);
  const maySubmit = (form: HTMLFormElement, by?: HTMLElement | null): boolean =>
    mayGo(
      by?.getAttribute('formaction') ?? form.getAttribute('action') ?? '',
      by?.getAttribute('formtarget') ?? form.getAttribute('target'),
    );

  for (const type of ['click', 'submit']) {
    realm.addEventListener(
      type,
      (event) => {
        const {submitter, target} = event as SubmitEvent;
        const link = event
          .composedPath()
          .find((each) => /^a(rea)?$/.test((each as Element).localName)) as Element | undefined;
        if (
          submitter === undefined
            ? !mayFollow(link)
            : !maySubmit(target as HTMLFormElement, submitter)
        )
          event.preventDefault();
      },
      {capture: true, signal},
    );
  }
  wrap(
    realm.HTMLElement.prototype,
    'click',
    (native, self, args) => (mayFollow(self as Element) ? call(native, self, args) : undefined),
    signal,
  );
  wrap(
    realm.HTMLFormElement.prototype,
    'submit',
    (native, self, args) =>
      maySubmit(self as HTMLFormElement) ? call(native, self, args) : undefined,
    signal,
  );
  wrap(
    realm,
    'open',
    (native, self, args) =>
      mayGo(String(args[0] ?? ''), args[1] as string) ? call(native, self, args) : null,
    signal,
  );
  // In a frame, where the engine has it: https://html.spec.whatwg.org/#navigation-api
  if (realm !== window) {
    (realm as {navigation?: EventTarget}).navigation?.addEventListener(
      'navigate',
      (event) => {
        if (!elements.look((event as NavigateEvent).destination.url).allowed)
          event.preventDefault();
      },
      {signal},
    );
  }
};
