import type {Judge} from './judge.js';
import {isLoud, isScript, NAME, setNative, silence} from './mark.js';
import {call, wrap, type NativeFunction} from './natives.js';
import type {ElementGate} from './element-gate.js';

/**
 * Looks at the URL that code gives to a script or frame which is in the page already, and would load it at once. Out
 * of the page nothing loads; `interceptInsertions` sees it on its way in.
 */
export const interceptAttributes = (gate: ElementGate, judge: Judge, signal: AbortSignal): void => {
  /** True if the URL was kept back. */
  const holds = (element: Element, name: string, url: unknown): boolean => {
    const loads = isScript(element) ? isLoud(element) : element.localName === 'iframe';
    if (!loads || name.toLowerCase() !== 'src' || !element.isConnected) return false;
    if (judge(String(url), element.getAttribute(NAME)).allowed) return false;
    // First inert, then the URL: the other way round the browser would fetch it in between.
    silence(element, true);
    setNative(element, isScript(element) ? 'src' : 'data-src', String(url));
    gate.consider(element, true);
    return true;
  };

  for (const owner of [HTMLScriptElement, HTMLIFrameElement]) {
    wrap(
      owner.prototype,
      'src',
      (native, self, args) => holds(self as Element, 'src', args[0]) || call(native, self, args),
      signal,
      'set',
    );
  }
  const element = Element.prototype;
  const set =
    (name: number, value: number) => (native: NativeFunction, self: unknown, args: unknown[]) =>
      holds(self as Element, String(args[name]), args[value])
        ? undefined
        : call(native, self, args);
  wrap(element, 'setAttribute', set(0, 1), signal);
  wrap(element, 'setAttributeNS', set(1, 2), signal);
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
    wrap(
      element,
      name,
      (native, self, args) => {
        const {localName = '', value} = (args[0] ?? {}) as Partial<Attr>;
        return holds(self as Element, localName, value) ? null : call(native, self, args);
      },
      signal,
    );
  }
};
