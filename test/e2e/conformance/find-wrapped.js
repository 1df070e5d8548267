/**
 * Stands before the gate in a page that has one, and remembers each property of each object to be reached without a call:
 * interfaces, prototypes, namespaces, and what the page's own objects inherit from.
 */
{
  /** Owner → what it is called in a page, and what it had. */
  const known = new Map();
  const PARTS = {value: '', get: '?', set: '='};

  const nameOf = (owner, key) => {
    if (Object.hasOwn(owner, 'constructor') && owner.constructor.prototype === owner)
      return owner.constructor.name;
    return typeof owner === 'function' ? owner.name : key;
  };
  const visit = (owner, key) => {
    if (known.has(owner)) return;
    const properties = Object.getOwnPropertyDescriptors(owner);
    known.set(owner, {name: owner === window ? '' : nameOf(owner, key), properties});
    for (const each of Reflect.ownKeys(properties)) {
      const {value} = properties[each];
      if (Object(value) === value) visit(value, String(each));
    }
    const parent = Object.getPrototypeOf(owner);
    if (parent) visit(parent, key);
  };
  const pageOwn = [window, navigator, document, new Image().style];
  for (const each of pageOwn) visit(each, '');

  /** What is another function by now, or is there only since, in the gate's own words: `Node:appendChild`, `Node:nodeValue=`. */
  window.findWrapped = () => {
    const found = new Set();
    for (const [owner, {name, properties}] of known) {
      // What a page's own scripts make of its window, they may.
      const keys = Reflect.ownKeys(owner === window ? properties : owner);
      for (const key of keys)
        for (const [part, sign] of Object.entries(PARTS)) {
          const now = Object.getOwnPropertyDescriptor(owner, key)?.[part];
          // A constructor is found where the window has it.
          if (key !== 'constructor' && typeof now === 'function' && now !== properties[key]?.[part])
            found.add(`${name}:${String(key)}${sign}`);
        }
    }
    return [...found].sort();
  };

  /** Names under which one function was to be had, and by now another one is: `RTCPeerConnection`, its prototype's `constructor` … */
  window.findParted = () => {
    const places = new Map();
    for (const [owner, {name, properties}] of known)
      for (const key of Reflect.ownKeys(properties))
        for (const [part, sign] of Object.entries(PARTS)) {
          const was = properties[key][part];
          if (typeof was !== 'function') continue;
          if (!places.has(was)) places.set(was, []);
          const now = Object.getOwnPropertyDescriptor(owner, key)?.[part];
          places.get(was).push({now, at: `${name}:${String(key)}${sign}`});
        }
    return [...places.values()]
      .filter(([first, ...others]) => others.some(({now}) => now !== first.now))
      .map((all) => all.map(({at}) => at).join(' '));
  };
}
