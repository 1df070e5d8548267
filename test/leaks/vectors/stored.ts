import {inGroup} from '../vector.js';

/** What came to light when every member of every interface was given something to keep. */
export const STORED = inGroup('storage', [
  {
    id: 'w-cookieStore-name-object',
    what: 'cookieStore.set of a name that says another when asked again',
    writes: 'cookie',
    run: `for (const first of [0, 1, 2]) { let asked = 0; await cookieStore.set({name: {toString: () => (asked++ === first ? '{NAME}' : 'fine')}, value: '1'}).catch(() => {}); }`,
    needs: `window.cookieStore`,
  },
  {
    id: 'w-cookieStore-named-object',
    what: 'cookieStore.set of a name that has a name',
    writes: 'cookie',
    run: `await cookieStore.set({name: 'fine', toString: () => '{NAME}'}, '1');`,
    needs: `window.cookieStore`,
  },
  {
    id: 'w-cookieStore-function',
    what: 'cookieStore.set of a function that says another name when asked again',
    writes: 'cookie',
    run: `for (const first of [0, 1, 2]) { let asked = 0; const f = () => {}; Object.defineProperty(f, 'name', {get: () => (asked++ === first ? '{NAME}' : 'fine')}); f.value = '1'; await cookieStore.set(f).catch(() => {}); }`,
    needs: `window.cookieStore`,
  },
  {
    id: 'w-local-getter-this',
    what: 'localStorage by a getter that every object has',
    writes: 'localStorage',
    run: `Object.defineProperty(Object.prototype, 'itself', {get() { return this; }, configurable: true}); const s = localStorage.itself; delete Object.prototype.itself; s.{NAME} = '1';`,
  },
  {
    id: 'w-local-symbol-this',
    what: 'localStorage by a setter for a symbol',
    writes: 'localStorage',
    run: `const itself = Symbol(); let s; Object.defineProperty(Storage.prototype, itself, {set() { s = this; }, configurable: true}); localStorage[itself] = 1; delete Storage.prototype[itself]; s.{NAME} = '1';`,
  },
]);
