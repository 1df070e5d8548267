/** What a call came to, as a text that is the same wherever the same thing happened. */
{
  const tagOf = (value) => Object.prototype.toString.call(value);

  /** An object's own address is a new one every time, and so is what Firefox puts at the end of a picture while it is debugged. */
  const VARYING = /(^blob:.*\/|^data:image.{40}).+$/s;

  const tellNode = (node) => {
    const home = node.ownerDocument ?? node;
    const whose =
      home === document ? 'ours' : home.defaultView ? 'a frame’s' : 'a document without a window';
    const text =
      (node.documentElement ?? node).outerHTML ??
      (node.nodeType === 11
        ? [...node.childNodes].map((each) => each.outerHTML ?? each.data).join('')
        : node.nodeValue);
    return `${tagOf(node)} ${text} (${whose}, ${node.isConnected ? 'connected' : 'not connected'})`;
  };

  /** What an object says of itself: all of its getters that give something plain and are no clock. */
  const tellState = (object) => {
    // It has a thousand.
    if ('cssText' in object) return object.cssText;
    // Our banner is in the page, so that what comes after it is elsewhere.
    if (object instanceof DOMRectReadOnly) return `${object.width} × ${object.height}`;
    const state = [];
    for (
      let proto = Object.getPrototypeOf(object);
      proto && proto !== Object.prototype;
      proto = Object.getPrototypeOf(proto)
    )
      for (const [key, {get}] of Object.entries(Object.getOwnPropertyDescriptors(proto))) {
        if (!get || /time|id$/i.test(key)) continue;
        let value;
        try {
          value = get.call(object);
        } catch (error) {
          value = error.name;
        }
        if (Object(value) !== value) state.push(`${key}=${String(value)}`);
      }
    return state.join(' ');
  };

  /** A value. Those that were known before are called by their names. */
  const tellValue = (value, known) => {
    const name = Object.entries(known).find(([, each]) => each === value)?.[0];
    if (name && Object(value) === value) return name;
    if (Object(value) !== value) return `${typeof value} ${String(value).replace(VARYING, '$1…')}`;
    try {
      if (value === window || value.window === value) return `a window at ${value.location.href}`;
    } catch {
      return 'a window of another origin';
    }
    if (Symbol.toStringTag in value && Object.getPrototypeOf(value) === Object.prototype)
      return tagOf(value);
    if (typeof value === 'function') return `function ${value.name}`;
    if (value.nodeType) return tellNode(value);
    if (Array.isArray(value)) return `[${value.map((each) => tellValue(each, known)).join(', ')}]`;
    const kind = `${tagOf(value)} ${value instanceof Object ? 'of ours' : 'of another window’s'}`;
    if (Object.getPrototypeOf(value) === Object.prototype)
      return `${kind} ${JSON.stringify(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tellValue(each, known)])))}`;
    return `${kind} ${tellState(value)}`;
  };

  const tellError = (error) => `${tagOf(error)} ${error?.name ?? String(error)}`;

  /** Does it, and tells what came of it: at once, and once a promise has been kept or broken. */
  window.tell = (act, known = {}) => {
    try {
      const value = act();
      return value && typeof value.then === 'function' && value instanceof Object
        ? value.then(
            (kept) => `keeps ${tellValue(kept, known)}`,
            (error) => `breaks with ${tellError(error)}`,
          )
        : tellValue(value, known);
    } catch (error) {
      return `throws ${tellError(error)}`;
    }
  };
}
