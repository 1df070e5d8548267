import {inGroup} from '../vector.js';

/** Has a service worker of the site's at hand, as `r`. */
const WORKER = `const r = await navigator.serviceWorker.register('{OWN}/sw.js', {scope: '{OWN}/'}); const w = r.installing ?? r.waiting ?? r.active; if (w.state !== 'activated') await new Promise((done) => w.addEventListener('statechange', () => w.state === 'activated' && done()));`;
const FILES = {'sw.js': ''};

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
  {
    id: 'w-local-line',
    what: 'localStorage by a name that a line break is in',
    writes: 'localStorage',
    run: `localStorage.setItem('{NAME}\\n', '1');`,
  },
  {
    id: 'w-cookie-age-line',
    what: 'cookie that only seems to be taken away, by an age and a line separator',
    writes: 'cookie',
    run: `document.cookie = '{NAME}=1; path=/; max-age=-.1\\u2028';`,
  },
  {
    id: 'w-local-access',
    what: 'localStorage by document.requestStorageAccess in an empty frame',
    writes: 'localStorage',
    run: `(await blank().document.requestStorageAccess({localStorage: true})).localStorage.{NAME} = '1';`,
  },
  {
    id: 'w-filesystem-worker',
    what: 'sandboxed file system in a worker from a blob',
    writes: 'file',
    run: `await new Promise((done) => { new Worker(blobUrl("webkitRequestFileSystemSync(0, 9).root.getFile('{NAME}', {create: true}); postMessage(1)")).onmessage = done; });`,
    needs: `window.webkitRequestFileSystem`,
  },
  {
    id: 'w-embed-blob',
    what: 'localStorage by a page from a blob in an embed',
    writes: 'localStorage',
    run: `const e = make('embed'); e.type = 'text/html'; e.src = URL.createObjectURL(new Blob(['<script>localStorage.{NAME} = 1</scr' + 'ipt>'], {type: 'text/html'})); document.body.append(e); await new Promise((done) => { e.onload = done; setTimeout(done, 1000); });`,
  },
  {
    id: 'w-object-blob',
    what: 'localStorage by a page from a blob in an object',
    writes: 'localStorage',
    run: `const o = make('object'); o.type = 'text/html'; o.data = URL.createObjectURL(new Blob(['<script>localStorage.{NAME} = 1</scr' + 'ipt>'], {type: 'text/html'})); document.body.append(o); await new Promise((done) => { o.onload = done; setTimeout(done, 1000); });`,
  },
  {
    id: 'w-frame-blob-xsl',
    what: 'localStorage by a frame from a blob that a style sheet makes a page of',
    writes: 'localStorage',
    run: `const x = URL.createObjectURL(new Blob(['<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><html><script>localStorage.{NAME} = 1</scr' + 'ipt></html></xsl:template></xsl:stylesheet>'], {type: 'text/xsl'})); const f = make('iframe'); f.src = URL.createObjectURL(new Blob(['<?xml-stylesheet type="text/xsl" href="' + x + '"?><a/>'], {type: 'text/xml'})); document.body.append(f); await new Promise((done) => { f.onload = done; setTimeout(done, 1000); });`,
  },
  {
    id: 'w-link-javascript',
    what: 'localStorage by a javascript: link to a new window',
    writes: 'localStorage',
    run: `const a = make('a'); a.href = "javascript:localStorage.{NAME} = 1, close()"; a.target = '{ID}'; a.rel = 'opener'; document.body.append(a); a.click(); await new Promise((done) => setTimeout(done, 500));`,
  },
  {
    id: 'w-link-blob',
    what: 'localStorage by a link to a page from a blob in a new window',
    writes: 'localStorage',
    run: `const a = make('a'); a.href = URL.createObjectURL(new Blob(['<script>localStorage.{NAME} = 1; close()</scr' + 'ipt>'], {type: 'text/html'})); a.target = '{ID}'; a.rel = 'opener'; document.body.append(a); a.click(); await new Promise((done) => setTimeout(done, 500));`,
  },
  {
    id: 'w-navigation-state',
    what: 'state of an entry of the session’s history',
    writes: 'navigation',
    run: `navigation.updateCurrentEntry({state: '{NAME}'});`,
    needs: `window.navigation`,
  },
  {
    id: 'w-sw-scope',
    what: 'scope of a service worker that is a file of the site',
    writes: 'registration',
    run: `await navigator.serviceWorker.register('{OWN}/sw.js', {scope: '{OWN}/{NAME}/'});`,
    files: FILES,
    needs: `navigator.serviceWorker`,
  },
  {
    id: 'w-sw-preload',
    what: 'header of a service worker’s navigation preload',
    writes: 'registration',
    run: `${WORKER} await r.navigationPreload.setHeaderValue('{NAME}');`,
    files: FILES,
    needs: `window.NavigationPreloadManager`,
  },
  {
    id: 'w-sw-cookies',
    what: 'cookie that a service worker wants to hear of',
    writes: 'registration',
    run: `${WORKER} await r.cookies.subscribe([{name: '{NAME}'}]);`,
    files: FILES,
    needs: `window.CookieStoreManager`,
  },
  {
    id: 'w-sw-fetch',
    what: 'name of a fetch in the background',
    writes: 'registration',
    run: `${WORKER} await r.backgroundFetch.fetch('{NAME}', '/hangs');`,
    files: FILES,
    needs: `window.BackgroundFetchManager`,
  },
]);
