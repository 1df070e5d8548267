import {call, wrap, type Handler, type Realm} from './natives.js';

/** The elements that have a window of their own, and how script gets at it. */
const HOLDERS = ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement', 'HTMLEmbedElement'];
const WAYS = ['contentWindow', 'contentDocument', 'getSVGDocument'];

/**
 * A frame has interfaces of its own, which nobody has wrapped: a way round the gate for who takes `fetch` from there. So
 * the gate goes into each frame before the page gets hold of it: by `contentWindow` and its like, which are wrapped
 * here. By `frames[0]` a frame is reached only once it is in the page, and whoever puts it there has looked at it.
 *
 * @param enter - Sets up the gate in a window of the page's origin, which does not have it yet.
 * @returns Watches the ways to other windows that a window offers.
 */
export const followFrames = (
  enter: (realm: Realm) => void,
  signal: AbortSignal,
): ((realm: Realm) => void) => {
  // A window that is navigated stays the same object and gets new interfaces.
  const entered = new WeakSet<object>();

  const meet = (target: unknown): void => {
    try {
      const realm = ((target as Document).defaultView ?? target) as Realm;
      // A page that brings its own gate needs none of ours. Own, since an element's id makes a property too.
      if (entered.has(realm.Element) || Object.hasOwn(realm, 'consentGate')) return;
      entered.add(realm.Element);
      enter(realm);
    } catch {
      // Of another origin, so nobody here can reach what is in it.
    }
  };

  return (realm) => {
    entered.add(realm.Element);
    const handler: Handler = (native, self, args) => {
      const result = call(native, self, args);
      if (result) meet(result);
      return result;
    };
    for (const holder of HOLDERS) {
      const {prototype} = (realm as unknown as Record<string, {prototype: object}>)[holder]!;
      for (const way of WAYS) {
        wrap(prototype, way, handler, signal, way.startsWith('get') ? 'value' : 'get');
      }
    }
    wrap(realm, 'open', handler, signal);
    // Navigated since: it has new interfaces.
    realm.addEventListener(
      'load',
      ({target}) => void (target as Partial<HTMLIFrameElement>).contentWindow,
      {capture: true, signal},
    );
  };
};
