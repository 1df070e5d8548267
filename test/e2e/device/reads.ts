/** What the page was seen to read or write that could tell one device from another. */
export const reads = (): string[] =>
  [...new Set((window as unknown as {reads: string[]}).reads)]
    .filter((each) => !each.startsWith('navigator.'))
    .sort();

/** What else it asked the browser about itself: engines are told apart by that as well. */
export const asked = (): string[] =>
  [...new Set((window as unknown as {reads: string[]}).reads)]
    .filter((each) => each.startsWith('navigator.'))
    .sort();

/** Nothing was seen so far. */
export const forget = (): void => void ((window as unknown as {reads: string[]}).reads.length = 0);

/** Notes, from before our own script, each use of what fingerprints are made of, and each thing that is stored. Runs in the page. */
export const watchReads = (): void => {
  const seen: string[] = ((window as unknown as {reads: string[]}).reads = []);
  const watch = (
    owner: object | undefined,
    key: string,
    what: string | ((args: unknown[]) => string),
  ): void => {
    const found = owner && Object.getOwnPropertyDescriptor(owner, key);
    if (!found?.configurable) return;
    const note = (args: unknown[]) => seen.push(typeof what === 'string' ? what : what(args));
    const wrapped: PropertyDescriptor = {...found};
    for (const part of ['value', 'get', 'set'] as const) {
      const native = found[part] as ((...args: unknown[]) => unknown) | undefined;
      // A cookie that is read is the jar's own business.
      if (typeof native !== 'function' || (key === 'cookie' && part === 'get')) continue;
      wrapped[part] = new Proxy(native, {
        apply: (target, self, args: unknown[]) => (note(args), Reflect.apply(target, self, args)),
        construct: (target, args: unknown[], type) => (
          note(args),
          Reflect.construct(target, args, type) as object
        ),
      });
    }
    Object.defineProperty(owner, key, wrapped);
  };
  const of = (name: string) =>
    (window as unknown as Record<string, {prototype: object} | undefined>)[name]?.prototype;
  for (const key of ['getContext', 'toDataURL', 'toBlob']) watch(of('HTMLCanvasElement'), key, key);
  for (const key of ['getImageData', 'measureText'])
    watch(of('CanvasRenderingContext2D'), key, key);
  watch(of('OffscreenCanvas'), 'getContext', 'getContext');
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext'])
    watch(of(name), 'getParameter', 'webgl');
  for (const name of ['OfflineAudioContext', 'webkitOfflineAudioContext', 'AudioContext'])
    watch(window, name, 'audio');
  watch(of('FontFaceSet'), 'check', 'fonts.check');
  // The interface asks whether things may move; nobody is told.
  watch(window, 'matchMedia', ([query]) => `matchMedia ${String(query)}`);
  for (const key of ['width', 'height', 'colorDepth', 'availWidth'])
    watch(of('Screen'), key, `Screen.${key}`);
  for (const [key, {get}] of Object.entries(Object.getOwnPropertyDescriptors(Navigator.prototype)))
    if (get) watch(Navigator.prototype, key, `navigator.${key}`);
  watch(Intl.DateTimeFormat.prototype, 'resolvedOptions', 'resolvedOptions');
  watch(of('Document'), 'cookie', ([text]) => `cookie ${String(text).split('=')[0] ?? ''}`);
  watch(of('Storage'), 'setItem', 'Storage.setItem');
  watch(of('IDBFactory'), 'open', 'indexedDB.open');
  watch(of('CacheStorage'), 'open', 'caches.open');
};
