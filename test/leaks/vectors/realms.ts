import {inGroup} from '../vector.js';

const SEND = `fetch('{T}/executed', {mode: 'no-cors'})`;
const FRAME = `const f = make('iframe');`;
const LOADED = `await new Promise((done) => { f.onload = done; document.body.append(f); });`;

/** Another window of the page's own origin brings natives that nobody has patched. `blank()` makes an empty frame. */
export const REALMS = inGroup('realms', [
  {
    id: 'r-blank-script',
    what: 'script in an empty frame',
    run: `const d = blank().document, s = d.createElement('script'); s.src = '{T}/x.js'; d.body.append(s);`,
  },
  {
    id: 'r-blank-into-top',
    what: 'script made in an empty frame, inserted by its natives at the top',
    run: `const w = blank(), s = w.document.createElement('script'); s.src = '{T}/x.js'; w.Node.prototype.appendChild.call(document.body, s);`,
  },
  {
    id: 'r-blank-docwrite',
    what: 'document.write in an empty frame',
    run: `const d = blank().document; d.write('<script src="{T}/x.js"></script>'); d.close();`,
  },
  {
    id: 'r-blank-innerhtml-img',
    what: 'image by innerHTML in an empty frame',
    run: `blank().document.body.innerHTML = '<img src="{T}/i.svg">';`,
  },
  {id: 'r-blank-fetch', what: 'fetch of an empty frame', run: `blank().${SEND};`},
  {
    id: 'r-blank-xhr',
    what: 'XMLHttpRequest of an empty frame',
    run: `const x = new (blank().XMLHttpRequest)(); x.open('GET', '{T}/executed'); x.send();`,
  },
  {
    id: 'r-blank-image',
    what: 'Image of an empty frame',
    run: `new (blank().Image)().src = '{T}/i.svg';`,
  },
  {
    id: 'r-blank-beacon',
    what: 'sendBeacon of an empty frame',
    run: `blank().navigator.sendBeacon('{T}/executed', 'x');`,
  },
  {
    id: 'r-blank-ws',
    what: 'WebSocket of an empty frame',
    run: `new (blank().WebSocket)('wss' + '{T}/ws'.slice(5));`,
  },
  {id: 'r-blank-eval', what: 'eval of an empty frame', run: `blank().eval("${SEND}");`},
  {
    id: 'r-blank-Function',
    what: 'Function of an empty frame',
    run: `blank().Function("${SEND}")();`,
  },
  {
    id: 'r-stolen-src',
    what: 'src setter of an empty frame on a script at the top',
    run: `const w = blank(), s = make('script'); document.head.append(s); Object.getOwnPropertyDescriptor(w.HTMLScriptElement.prototype, 'src').set.call(s, '{T}/x.js');`,
  },
  {
    id: 'r-stolen-fetch',
    what: 'fetch of an empty frame, called on the top',
    run: `blank().fetch.call(window, '{T}/executed', {mode: 'no-cors'});`,
  },
  {
    id: 'r-frames-index',
    what: 'by frames[index]',
    run: `const before = frames.length; document.body.append(make('iframe')); window[before].${SEND};`,
  },
  {
    id: 'r-frames-name',
    what: 'by frames[name]',
    run: `${FRAME} f.name = 'r-frames-name'; document.body.append(f); frames['r-frames-name'].${SEND};`,
  },
  {
    id: 'r-late',
    what: 'looked at only after its load event',
    run: `${FRAME} ${LOADED} f.contentWindow.${SEND};`,
  },
  {
    id: 'r-cached-window',
    what: 'window kept while its document changes',
    run: `${FRAME} document.body.append(f); const w = f.contentWindow; await new Promise((done) => { f.onload = done; f.srcdoc = 'x'; }); w.${SEND};`,
  },
  {
    id: 'r-nested',
    what: 'empty frame in an empty frame',
    run: `const d = blank().document, f = d.createElement('iframe'); d.body.append(f); f.contentWindow.${SEND};`,
  },
  {
    id: 'r-written',
    what: 'frame made by document.write',
    run: `document.write('<iframe name="r-written"></iframe>'); frames['r-written'].${SEND};`,
  },
  {
    id: 'r-srcdoc-own',
    what: 'script of the srcdoc itself',
    run: `${FRAME} f.srcdoc = '<script src="{T}/x.js"></script>'; document.body.append(f);`,
  },
  {
    id: 'r-srcdoc-img',
    what: 'image of the srcdoc',
    run: `${FRAME} f.srcdoc = '<img src="{T}/i.svg">'; document.body.append(f);`,
  },
  {
    id: 'r-srcdoc-after',
    what: 'realm of a srcdoc, afterwards',
    run: `${FRAME} f.srcdoc = 'x'; ${LOADED} f.contentWindow.${SEND};`,
  },
  {
    id: 'r-iframe-jsurl',
    what: 'javascript: frame',
    run: `${FRAME} f.src = "javascript:'<script src={T}/x.js></scr' + 'ipt>'"; document.body.append(f);`,
  },
  {
    id: 'r-iframe-blob',
    what: 'blob: frame',
    run: `${FRAME} f.src = URL.createObjectURL(new Blob(['<script src="{T}/x.js"></script>'], {type: 'text/html'})); document.body.append(f);`,
  },
  {
    id: 'r-iframe-data',
    what: 'data: frame',
    run: `${FRAME} f.src = 'data:text/html,' + encodeURIComponent('<script src="{T}/x.js"></script>'); document.body.append(f);`,
  },
  {
    id: 'r-iframe-samehost',
    what: 'realm of a page of the site without the gate',
    run: `${FRAME} f.src = '{OWN}/own.html'; ${LOADED} f.contentWindow.${SEND};`,
    files: {'own.html': '<!doctype html><p>x</p>'},
  },
  {
    id: 'r-iframe-samehost-self',
    what: 'script of a page of the site without the gate',
    run: `${FRAME} f.src = '{OWN}/own.html'; document.body.append(f);`,
    files: {'own.html': '<!doctype html><script src="{T}/x.js"></script>'},
  },
  {
    id: 'r-iframe-samehost-static',
    what: 'the same, in mark-up',
    body: '<iframe src="{OWN}/own.html"></iframe>',
    files: {'own.html': '<!doctype html><script src="{T}/x.js"></script>'},
  },
  {
    id: 'r-window-open',
    what: 'realm of an opened window',
    run: `const w = window.open('about:blank'); await w.${SEND}; w.close();`,
  },
  {
    id: 'r-object-blank',
    what: 'realm of an empty object',
    run: `const o = make('object'); o.data = 'about:blank'; o.type = 'text/html'; await new Promise((done) => { o.onload = done; document.body.append(o); setTimeout(done, 500); }); o.contentWindow.${SEND};`,
  },

  // Beyond the laboratory's list.
  {
    id: 'r-embed-blank',
    what: 'realm of an embedded page of the site',
    run: `const e = make('embed'); e.src = '{OWN}/own.html'; e.type = 'text/html'; e.name = 'r-embed-blank'; await new Promise((done) => { e.onload = done; document.body.append(e); setTimeout(done, 500); }); frames['r-embed-blank'].${SEND};`,
    files: {'own.html': '<!doctype html><p>x</p>'},
  },
  {
    id: 'r-contentDocument',
    what: 'by contentDocument.defaultView',
    run: `${FRAME} document.body.append(f); f.contentDocument.defaultView.${SEND};`,
  },
  {
    id: 'r-getSVGDocument',
    what: 'realm of an SVG file of the site, by getSVGDocument',
    run: `const o = make('object'); o.data = '{OWN}/own.svg'; await new Promise((done) => { o.onload = done; document.body.append(o); }); o.getSVGDocument().defaultView.${SEND};`,
    files: {'own.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'},
  },
  {
    id: 'r-shadow-frame',
    what: 'empty frame in a closed shadow root',
    run: `const d = make('div'); document.body.append(d); ${FRAME} d.attachShadow({mode: 'closed'}).append(f); f.contentWindow.${SEND};`,
  },
  {
    id: 'r-innerhtml-frame',
    what: 'empty frame by innerHTML',
    run: `const d = make('div'); document.body.append(d); d.innerHTML = '<iframe></iframe>'; d.firstChild.contentWindow.${SEND};`,
  },
  {
    id: 'r-document-open',
    what: 'document.open in an empty frame, then its new body',
    run: `const w = blank(), d = w.document; d.open(); d.write('<body>'); d.close(); const s = d.createElement('script'); s.src = '{T}/x.js'; d.body.append(s);`,
  },
  {
    id: 'r-message-source',
    what: 'window by the source of a message',
    run: `${FRAME} f.srcdoc = '<script>parent.postMessage("r-message-source", "*")</script>'; const w = await new Promise((done) => { addEventListener('message', (e) => e.data === 'r-message-source' && done(e.source)); document.body.append(f); }); w.${SEND};`,
  },
  {
    id: 'r-stolen-property',
    what: 'src of an empty frame’s images under another name',
    run: `const w = blank(); Object.defineProperty(HTMLImageElement.prototype, 'leakedSrc', Object.getOwnPropertyDescriptor(w.HTMLImageElement.prototype, 'src')); make('img').leakedSrc = '{T}/i.svg';`,
  },
  {
    id: 'r-removed-frame',
    what: 'natives of a frame that was removed',
    run: `${FRAME} document.body.append(f); const w = f.contentWindow, X = w.XMLHttpRequest; const x = new XMLHttpRequest(); const {open, send: go} = X.prototype; f.remove(); open.call(x, 'GET', '{T}/executed'); go.call(x);`,
  },
  {
    id: 'r-sandboxed',
    what: 'srcdoc frame with a sandbox that lets scripts run',
    run: `${FRAME} f.setAttribute('sandbox', 'allow-scripts'); f.srcdoc = '<script>${SEND.replaceAll("'", '"')}</script>'; document.body.append(f);`,
  },
  {
    id: 'r-xslt-fragment',
    what: 'image out of an XSLT fragment',
    run: `const p = new XSLTProcessor(); p.importStylesheet(new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><p><img src="{T}/i.svg"/></p></xsl:template></xsl:stylesheet>', 'text/xml')); document.body.append(p.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document));`,
    needs: `window.XSLTProcessor`,
  },
]);
