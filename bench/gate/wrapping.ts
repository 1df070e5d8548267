/** Where a member is: `['Node', 'prototype', 'appendChild']`. */
export type Member = readonly string[];

/** Comes before the gate, and writes down whatever it defines anew. */
export const RECORDER = `<script>{
  const define = Object.defineProperty;
  window.defined = [];
  Object.defineProperty = (owner, key, descriptor) => {
    defined.push([owner, key]);
    return define(owner, key, descriptor);
  };
}</script>`;

/** An expression that gives the members of the browser's interfaces among that, in the same page. */
export const WRAPPED = `(() => {
  const owners = new Map([[window, []]]);
  for (const name of Object.getOwnPropertyNames(window)) {
    const type = typeof window[name] === 'function' && window[name];
    if (!type) continue;
    owners.set(type, [name]);
    if (type.prototype) owners.set(type.prototype, [name, 'prototype']);
  }
  return defined.flatMap(([owner, key]) => (owners.has(owner) && key !== 'consentGate' ? [[...owners.get(owner), key]] : []));
})()`;

/** The least that the gate's wrapping costs: a script that puts a function in the place of each of these, and does nothing in it. */
export const wrapping = (members: readonly Member[]): string => `
for (const path of ${JSON.stringify(members)}) {
  const key = path.pop();
  const owner = path.reduce((inside, name) => inside[name], window);
  const given = Object.getOwnPropertyDescriptor(owner, key) ?? {set() {}, configurable: true};
  const part = given.set ? 'set' : given.get ? 'get' : 'value';
  const native = given[part];
  const wrapper = native.prototype
    ? new Proxy(native, {})
    : {[native.name](...all) { return Reflect.apply(native, this, all); }}[native.name];
  Object.defineProperty(owner, key, {...given, [part]: wrapper});
}`;
