import {call, type Handler, type Realm, type Wrap} from './natives.js';

/**
 * A frame has interfaces of its own, which nobody has wrapped: a way round the gate for who takes `fetch` from there. So
 * the gate goes into each frame before the page gets hold of it: by `contentWindow` and its like, which are wrapped
 * here. By `frames[0]` a frame is reached only once it is in the page, and whoever puts it there has looked at it.
 *
 * @param enter - Sets up the gate in a window of the page's origin, which does not have it yet.
 * @param watch - Watches a document that is new in its window.
 * @returns Goes into a window: call it with the page's own.
 */
export const followFrames = (
  enter: (realm: Realm) => Wrap,
  watch: (page: Document) => void,
  signal: AbortSignal | undefined,
): ((realm: Realm) => void) => {
  // A window that is navigated stays the same object and gets new interfaces; but the first document of a frame may hand
  // its window on to the next, interfaces and all: https://html.spec.whatwg.org/#initialise-the-document-object
  const known = new WeakSet<object>();

  const meet = (realm: Realm): void => {
    if (!known.has(realm.Element)) {
      enter(realm)(
        ':open|HTMLIFrameElement HTMLFrameElement HTMLObjectElement HTMLEmbedElement:contentWindow? contentDocument? getSVGDocument',
        find,
      );
      // Only now: what could not be entered is not handed out, however often it is asked for.
      known.add(realm.Element);
    }
    if (!known.has(realm.document)) {
      known.add(realm.document);
      // Navigated since, a frame has new interfaces. No `load` event comes as far as the window:
      // https://dom.spec.whatwg.org/#interface-document
      realm.document.addEventListener(
        'load',
        ({target}) => void (target as Partial<HTMLIFrameElement>).contentWindow,
        signal ? {capture: true, signal} : true,
      );
      watch(realm.document);
    }
  };

  /** Goes into what was found behind an element, unless that is somebody else's. */
  const find: Handler = (args, self, native) => {
    const result = call(native, self, args);
    let realm: Realm | false | undefined;
    try {
      const found = ((result as Document | null)?.defaultView ?? result) as Realm | undefined;
      // A page that brings its own gate needs none of ours. Own, since an element's id makes a property too.
      realm = !!found?.Element && !Object.hasOwn(found, 'consentGate') && found;
    } catch {
      // Of another origin: nobody here can reach what is in it.
    }
    if (realm) meet(realm);
    return [result];
  };
  return meet;
};
