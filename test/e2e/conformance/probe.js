/**
 * Everything that a page can tell of the browser's own interfaces: which members there are, in which order, what they are
 * called, how they print, how they answer to a stranger, to no arguments and to wrong ones. Told as lines of text.
 */
window.probe = () => {
  const lines = [];
  const attempt = (act) => {
    try {
      const value = act();
      return typeof value === 'object' && value
        ? Object.prototype.toString.call(value)
        : typeof value;
    } catch (error) {
      // Engines put the member's name into the message; what counts is which error it is, and of which realm.
      return `${error.name} ${error instanceof Error || error instanceof DOMException}`;
    }
  };
  const describeFunction = (path, fn) => {
    lines.push(
      [
        path,
        fn.name,
        fn.length,
        Function.prototype.toString.call(fn).replace(/\s+/g, ' ').slice(0, 80),
        `${fn}` === Function.prototype.toString.call(fn),
        Object.getOwnPropertyNames(fn).sort().join(),
        Object.getPrototypeOf(fn) === Function.prototype,
        Object.isExtensible(fn),
      ].join(' | '),
    );
  };
  const stranger = Object.create(null);
  // Lit gives `Symbol` a member that it lacks.
  const globals = Object.getOwnPropertyNames(window)
    .filter(
      (name) => name !== 'Symbol' && /^[A-Z]/.test(name) && typeof window[name] === 'function',
    )
    .sort();
  for (const name of globals) {
    const type = window[name];
    for (const [owner, path] of [
      [type, name],
      [type.prototype, `${name}.prototype`],
    ]) {
      if (!owner) continue;
      // In Firefox these two of its own come in the order in which somebody asked for them.
      const keys = Reflect.ownKeys(owner).filter(
        (key) => owner !== Function.prototype || !/^(name|length)$/.test(String(key)),
      );
      lines.push(`${path}: ${keys.map(String).join()}`);
      for (const key of Reflect.ownKeys(owner)) {
        const descriptor = Object.getOwnPropertyDescriptor(owner, key);
        const at = `${path}.${String(key)}`;
        const flags = `${descriptor.configurable} ${descriptor.enumerable} ${descriptor.writable}`;
        lines.push(`${at}: ${flags}`);
        for (const kind of ['get', 'set', 'value']) {
          const fn = descriptor[kind];
          if (typeof fn !== 'function' || key === 'constructor') continue;
          describeFunction(`${at} ${kind}`, fn);
          // Only what belongs to an object of its own kind says no before it does anything.
          if (owner === type.prototype && kind !== 'value')
            lines.push(`${at} ${kind} of a stranger: ${attempt(() => fn.call(stranger, ''))}`);
        }
      }
    }
    lines.push(
      `${name} called: ${/^(Function|Proxy|Worker)$/.test(name) || attempt(() => type())}`,
    );
    lines.push(`${name}.prototype.constructor: ${type.prototype?.constructor === type}`);
  }
  describeFunction('fetch', fetch);
  return lines;
};
