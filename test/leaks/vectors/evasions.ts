import {inGroup} from '../vector.js';

const SCRIPT = `const s = make('script'); s.src = '{T}/x.js';`;
const SEND = `fetch('{T}/executed', {mode: 'no-cors'})`;
const IN = `const e = make('div'); e.style.cssText = 'width: 9px; height: 9px'; document.body.append(e);`;
/** Uses `it`, which reads differently when it is asked for again: once in one order, once in the other. */
const TWICE = (one: string, other: string, use: string): string =>
  `for (const first of [true, false]) { let asked = 0; const it = {toString: () => (!asked++ === first ? ${one} : ${other})}; ${use} }`;

/** What an author of trackers finds who has read the gate's source: the same interfaces, asked so that it does not notice. */
export const EVASIONS = [
  ...inGroup('network', [
    {
      id: 'n-xhr-abort-first',
      what: 'XMLHttpRequest called off before it is sent',
      run: `const x = new XMLHttpRequest(); x.open('GET', '{T}/executed'); x.abort(); x.send();`,
    },
    {
      id: 'n-worker-blob-hash',
      what: 'worker from a blob’s URL with a fragment',
      run: `new Worker(blobUrl("${SEND}") + '#x');`,
    },
    {
      id: 'n-worker-data-case',
      what: 'worker from a data: URL in upper case',
      run: `new Worker('DATA:text/javascript,' + encodeURIComponent("${SEND}"));`,
    },
    {
      id: 'n-worker-stringifier',
      what: 'worker from an object that says another URL when asked again',
      run: TWICE(
        `blobUrl("${SEND}")`,
        `'data:text/javascript,'`,
        `window['kept' + first] = new Worker(it);`,
      ),
    },
    {
      id: 'n-rtc-inherited',
      what: 'WebRTC whose servers are inherited',
      run: `const c = new RTCPeerConnection(Object.create({iceServers: [{urls: 'turns:{HOST}:443?transport=tcp', username: 'x', credential: 'x'}]})); c.createDataChannel(''); await c.setLocalDescription();`,
      needs: `window.RTCPeerConnection`,
    },
    {
      id: 'n-rtc-case',
      what: 'WebRTC, the scheme in upper case',
      run: `const c = new RTCPeerConnection({iceServers: [{urls: 'TURNS:{HOST}:443?transport=tcp', username: 'x', credential: 'x'}]}); c.createDataChannel(''); await c.setLocalDescription();`,
      needs: `window.RTCPeerConnection`,
    },
    {
      id: 'n-rtc-alias',
      what: 'WebRTC under its old name',
      run: `const c = new webkitRTCPeerConnection({iceServers: [{urls: 'turns:{HOST}:443?transport=tcp', username: 'x', credential: 'x'}]}); c.createDataChannel(''); await c.setLocalDescription();`,
      needs: `window.webkitRTCPeerConnection`,
    },
    {
      id: 'n-webauthn-rp',
      what: 'key of another host, which the browser asks about it',
      run: `navigator.credentials.get({publicKey: {rpId: '{HOST}', challenge: new Uint8Array(32)}}).catch(() => {}); PublicKeyCredential.signalUnknownCredential?.({rpId: '{HOST}', credentialId: 'eA'}).catch(() => {});`,
      needs: `window.PublicKeyCredential`,
    },
    {
      id: 'n-fedcm-disconnect',
      what: 'federated log-out',
      run: `IdentityCredential.disconnect({configURL: 'https://{HOST}/fedcm.json', clientId: 'x', accountHint: 'x'}).catch(() => {});`,
      needs: `window.IdentityCredential?.disconnect`,
    },
    {
      id: 'n-xslt-document',
      what: 'document() and include of an XSLT style sheet',
      run: `const parse = (t) => new DOMParser().parseFromString(t, 'text/xml'); const p = new XSLTProcessor(); const x = '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'; try { p.importStylesheet(parse(x + '<xsl:template match="/"><a><xsl:copy-of select="document(\\'{T}/x.xml\\')"/></a></xsl:template></xsl:stylesheet>')); p.transformToFragment(parse('<a/>'), document); } catch {} const q = new XSLTProcessor(); q.importStylesheet(parse(x + '<xsl:include href="{T}/y.xsl"/></xsl:stylesheet>'));`,
      needs: `window.XSLTProcessor`,
    },
    {
      id: 'n-stack',
      what: 'beacon where the stack is all but used up',
      run: `let left = 99; const deep = (act) => { try { deep(act); } catch {} if (left-- > 0) try { act(); } catch {} }; deep(() => navigator.sendBeacon('{T}/executed', 'x'));`,
      destructive: true,
    },
    {
      id: 'n-credentials',
      what: 'image in a srcset whose user name holds a quote',
      run: `make('img').srcset = "https://leaks.example'@" + '{T}/i.svg'.slice(8) + ' 1x';`,
    },
    {
      id: 'n-regexp-replaced',
      what: 'beacon after RegExp.prototype.exec was replaced',
      run: `RegExp.prototype.exec = () => null; navigator.sendBeacon('{T}/executed', 'x');`,
      destructive: true,
    },
    {
      id: 'n-api-replaced',
      what: 'beacon after the methods of consentGate were replaced',
      run: `const p = Object.getPrototypeOf(window.consentGate ?? {}); try { p.allows = () => true; Object.defineProperty(p, 'allows', {value: () => true}); } catch {} await window.consentGate?.ready; navigator.sendBeacon('{T}/executed', 'x');`,
      destructive: true,
    },
  ]),
  ...inGroup('scripts', [
    {
      id: 'd-attribute-name-twice',
      what: 'attribute whose name reads differently when asked again',
      run: TWICE(`'title'`, `'src'`, `make('img').setAttribute(it, '{T}/i.svg');`),
    },
    {
      id: 'd-innerhtml-twice',
      what: 'innerHTML from an object that says something else when asked again',
      run: TWICE(`''`, `'<img src="{T}/i.svg">'`, `make('div').innerHTML = it;`),
    },
    {
      id: 'd-own-property',
      what: 'script that says of itself that it is in the page',
      run: `${SCRIPT} Object.defineProperty(s, 'isConnected', {value: true}); document.head.append(s);`,
    },
    {
      id: 'd-own-method',
      what: 'script without querySelectorAll',
      run: `${SCRIPT} s.querySelectorAll = null; document.head.append(s);`,
    },
    {
      id: 'd-form-clobbered',
      what: 'image in a form with a field called isConnected',
      run: `const m = make('form'), i = make('input'), f = make('iframe'); i.name = 'isConnected'; f.setAttribute('data-x', ''); m.append(i); ${SCRIPT} m.append(s); document.body.append(m);`,
    },
    {
      id: 'd-caption',
      what: 'script in a caption that a table is given',
      run: `const t = make('table'), c = make('caption'); document.body.append(t); ${SCRIPT} c.append(s); t.caption = c;`,
    },
    {
      id: 'd-option',
      what: 'script in an option that a list is given',
      run: `const t = make('select'), o = make('option'); document.body.append(t); ${SCRIPT} o.append(s); t.add(o);`,
    },
    {
      id: 'd-body',
      what: 'script in another body',
      run: `const b = make('body'); ${SCRIPT} b.append(s); document.body = b;`,
      destructive: true,
    },
    {
      id: 'd-inert-base',
      what: 'URL without a scheme, out of a document without an address',
      run: `const d = document.implementation.createHTMLDocument(''); const s = d.createElement('script'); s.setAttribute('src', '//' + '{T}/x.js'.slice(8)); document.head.append(s);`,
    },
    {
      id: 'd-xlink-prefix',
      what: 'script of SVG by href of XLink, by another prefix',
      run: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.setAttributeNS('http://www.w3.org/1999/xlink', 'x:href', '{T}/x.js'); document.body.append(s);`,
    },
    {
      id: 'd-text-later',
      what: 'module that imports, its text once inserted',
      run: `const s = make('script'); s.type = 'module'; document.head.append(s); s.text = 'imp' + "ort '{T}/x.js'";`,
    },
    {
      id: 'd-text-child-later',
      what: 'module that imports, its text node once inserted',
      run: `const s = make('script'); s.type = 'module'; document.head.append(s); s.append('imp' + "ort '{T}/x.js'");`,
    },
    {
      id: 'd-import-attribute',
      what: 'import() in an event handler',
      run: `const i = make('img'); i.setAttribute('onerror', 'imp' + "ort('{T}/x.js')"); i.src = 'data:,'; document.body.append(i);`,
    },
    {
      id: 'd-write-quote',
      what: 'document.write of a tag in pieces, cut in a value',
      run: `document.write('<script title="a>b'); document.write('" src="{T}/x.js"></scr' + 'ipt>');`,
    },
    {
      id: 'd-write-comment',
      what: 'document.write of a tag that a value in a comment hides',
      run: `document.write('<!-- <b title="--><script src="{T}/x.js"></scr' + 'ipt><!-- " -->');`,
    },
    {
      id: 'd-write-realm',
      what: 'document.write of a frame and of a script that uses its natives',
      run: `document.write('<iframe name="dwr"></iframe><script>frames.dwr.${SEND.replaceAll("'", '"')}</scr' + 'ipt>');`,
    },
    {
      id: 'd-setHTML',
      what: 'setHTML with a sanitizer that lets images in',
      run: `const d = make('div'); document.body.append(d); d.setHTML('<img src="{T}/i.svg">', {sanitizer: {elements: ['img'], attributes: ['src']}});`,
      needs: `Element.prototype.setHTML`,
    },
  ]),
  ...inGroup('realms', [
    {
      id: 'r-frames-loaded',
      what: 'by frames[name], once a page of the site has loaded in it',
      run: `const f = make('iframe'); f.name = 'r-frames-loaded'; f.src = '{OWN}/own.html'; await new Promise((done) => { f.onload = done; document.body.append(f); }); frames['r-frames-loaded'].${SEND};`,
      files: {'own.html': '<!doctype html><p>x</p>'},
    },
    {
      id: 'r-frame-and-script',
      what: 'frame inserted together with a script that uses its natives',
      run: `const d = make('div'), f = make('iframe'), s = make('script'); f.name = 'rfas'; s.text = 'frames.rfas.${SEND.replaceAll("'", '"')}'; d.append(f, s); document.body.append(d);`,
    },
    {
      id: 'r-frame-onload',
      what: 'natives of an empty frame, as it is inserted, by its load event',
      run: `const f = make('iframe'); f.name = 'rfo'; f.onload = () => frames.rfo.${SEND}; document.body.append(f);`,
    },
    {
      id: 'r-innerhtml-data',
      what: 'data: frame by innerHTML',
      run: `const d = make('div'); document.body.append(d); d.innerHTML = '<iframe src="data:text/html,<script src={T}/x.js></scr' + 'ipt>"></iframe>';`,
    },
    {
      id: 'r-data-base64',
      what: 'data: frame, its base64 with an escape',
      run: `const f = make('iframe'); f.src = 'data:text/html;base64,' + btoa('<script src="{T}/x.js"></scr' + 'ipt>').replace('P', '%50'); document.body.append(f);`,
    },
    {
      id: 'r-data-svg',
      what: 'data: frame with an SVG document',
      run: `const f = make('iframe'); f.src = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><script href="{T}/x.js"/></svg>'); document.body.append(f);`,
    },
    {
      id: 'r-data-object',
      what: 'object with a data: document',
      run: `const o = make('object'); o.type = 'text/html'; o.data = 'data:text/html,' + encodeURIComponent('<script src="{T}/x.js"></scr' + 'ipt>'); document.body.append(o);`,
    },
    {
      id: 'r-srcdoc-twice',
      what: 'srcdoc from an object that says something else when asked again',
      run: TWICE(
        `'<script nonce="">frameElement?.contentWindow</scr' + 'ipt>'`,
        `'<script src="{T}/x.js"></scr' + 'ipt>'`,
        `const f = make('iframe'); document.body.append(f); f.srcdoc = it;`,
      ),
    },
    {
      id: 'r-srcdoc-csp',
      what: 'srcdoc frame whose csp attribute keeps other scripts out',
      run: `const f = make('iframe'); f.csp = "script-src 'nonce-x' {T}/"; f.srcdoc = '<script nonce="x" src="{T}/x.js"></scr' + 'ipt><script nonce="x">${SEND.replaceAll("'", '"')}</scr' + 'ipt>'; document.body.append(f);`,
      needs: `'csp' in HTMLIFrameElement.prototype`,
    },
  ]),
  ...inGroup('subresources', [
    {
      id: 'c-style-laid-out',
      what: 'style property, and the page laid out at once',
      run: `${IN} e.style.backgroundImage = 'url({T}/i.svg)'; e.getBoundingClientRect(); getComputedStyle(e).backgroundImage;`,
    },
    {
      id: 'c-style-no-dash',
      what: 'style property by a prefix without its dash',
      run: `${IN} e.style['webkit-mask-image'] = 'url({T}/i.svg)'; e.getBoundingClientRect(); getComputedStyle(e).maskImage;`,
      needs: `'webkit-mask' in document.documentElement.style`,
    },
    {
      id: 'c-sheet-base',
      what: 'relative URL in a style sheet with a base of its own',
      run: `${IN} e.id = 'c-sheet-base'; const c = new CSSStyleSheet({baseURL: '{T}/'}); c.replaceSync('#c-sheet-base { background: url(i.svg) }'); document.adoptedStyleSheets.push(c);`,
    },
    {
      id: 'c-rule-twice',
      what: 'rule from an object that reads as one',
      run: `${IN} e.id = 'c-rule-twice'; const c = new CSSStyleSheet(); document.adoptedStyleSheets.push(c); c.insertRule({toString: () => '#c-rule-twice { background: url({T}/i.svg) }'});`,
    },
    {
      id: 'c-typed',
      what: 'typed image value in a rule',
      run: `${IN} e.id = 'c-typed'; const c = new CSSStyleSheet(); c.replaceSync('#c-typed {}'); document.adoptedStyleSheets.push(c); c.cssRules[0].styleMap.set('background-image', CSSStyleValue.parse('background-image', 'url({T}/i.svg)'));`,
      needs: `window.CSSStyleRule && 'styleMap' in CSSStyleRule.prototype && window.CSSStyleValue`,
    },
    {
      id: 'c-keyframes-iterable',
      what: 'keyframes out of a set',
      run: `${IN} e.animate(new Set([{backgroundImage: 'url({T}/i.svg)'}, {backgroundImage: 'url({T}/i.svg)'}]), 9999);`,
    },
    {
      id: 'c-nested-rule',
      what: 'rule inserted into a rule',
      run: `${IN} e.id = 'c-nested-rule'; const c = new CSSStyleSheet(); c.replaceSync('#c-nested-rule {}'); document.adoptedStyleSheets.push(c); c.cssRules[0].insertRule('& { background: url({T}/i.svg) }');`,
      needs: `CSSStyleRule.prototype.insertRule`,
    },
    {
      id: 'c-keyframe-style',
      what: 'style of a keyframe',
      run: `${IN} e.style.animation = 'c-keyframe-style 99s'; const c = new CSSStyleSheet(); c.replaceSync('@keyframes c-keyframe-style { from, to { color: red } }'); c.cssRules[0].cssRules[0].style.backgroundImage = 'url({T}/i.svg)'; document.adoptedStyleSheets.push(c);`,
    },
    {
      id: 'c-escaped-tab',
      what: 'URL without a scheme, a tab between its slashes',
      run: `${IN} e.id = 'c-escaped-tab'; const c = new CSSStyleSheet(); document.adoptedStyleSheets.push(c); c.insertRule('#c-escaped-tab { background: url("/\\\\9 /' + '{T}/i.svg'.slice(8) + '") }');`,
    },
    {
      id: 'c-tab',
      what: 'URL with a tab in it, as it stands',
      run: `${IN} e.id = 'c-tab'; const c = new CSSStyleSheet(); document.adoptedStyleSheets.push(c); c.insertRule('#c-tab { background: url("https:/\\t/' + '{T}/i.svg'.slice(8) + '") }');`,
    },
    {
      id: 'c-text-pieces',
      what: '@import in two pieces',
      run: `const y = make('style'); document.head.append(y); y.append('@import url(https:/', '{T}/x.css);'.slice(7));`,
    },
    {
      id: 'c-fragment',
      what: 'text of a style sheet in a fragment',
      run: `const y = make('style'), f = document.createDocumentFragment(); document.head.append(y); f.append('@import url({T}/x.css);'); y.append(f);`,
    },
    {
      id: 'i-svg-presentation',
      what: 'mask of SVG as an attribute',
      run: `${IN} e.innerHTML = '<svg width="9" height="9"><rect width="9" height="9" fill="red" mask="url({T}/i.svg)" filter="url({T}/j.svg#a)" clip-path="url({T}/k.svg#a)"/></svg>';`,
    },
    {
      id: 'i-svg-animate',
      what: 'href of an image of SVG, animated',
      run: `${IN} e.innerHTML = '<svg width="9" height="9"><image width="9" height="9"><set attributeName="href" to="{T}/i.svg"/></image></svg>';`,
    },
    {
      id: 'i-written-detached',
      what: 'image out of the page, hidden by a value in a comment',
      run: `make('div').innerHTML = '<!-- <b title="--><img src="{T}/i.svg"><!-- " -->';`,
    },
    {
      id: 'l-next',
      what: 'link to the next page',
      run: `const l = make('link'); l.rel = 'next'; l.href = '{T}/f.html'; document.head.append(l);`,
    },
    {
      id: 'l-relList-after',
      what: 'link that was idle, by relList',
      run: `const l = make('link'); l.rel = 'next'; l.href = '{T}/x.css'; document.head.append(l); l.relList.value = 'stylesheet';`,
    },
  ]),
  ...inGroup('storage', [
    {
      id: 'w-local-inherited',
      what: 'property of localStorage that its prototype has',
      writes: 'localStorage',
      run: `Storage.prototype['{NAME}'] = 0; localStorage['{NAME}'] = '1'; delete Storage.prototype['{NAME}'];`,
    },
    {
      id: 'w-local-event',
      what: 'localStorage by the event of a change',
      writes: 'localStorage',
      run: `const e = await new Promise((done) => { addEventListener('storage', done, {once: true}); blank().localStorage.setItem('fine' + Math.random(), '1'); }); e.storageArea['{NAME}'] = '1';`,
    },
    {
      id: 'w-filesystem',
      what: 'sandboxed file system',
      writes: 'file',
      run: `await new Promise((done) => webkitRequestFileSystem(0, 9, (s) => s.root.getFile('{NAME}', {create: true}, done, done), done));`,
      needs: `window.webkitRequestFileSystem`,
    },
  ]),
];
