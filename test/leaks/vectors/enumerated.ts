import {inGroup} from '../vector.js';

const IN = `const e = make('div'); e.style.cssText = 'width: 9px; height: 9px'; document.body.append(e);`;

/** What came to light when every element was given every attribute, and every member of every interface an address. */
export const ENUMERATED = [
  ...inGroup('subresources', [
    {
      id: 'c-append-object',
      what: 'text for a style element as an object',
      run: `for (const type of [document.documentElement, document.createElementNS('http://www.w3.org/2000/svg', 'svg')]) { const y = document.createElementNS(type.namespaceURI, 'style'); document.head.append(y); y.append(['@import url({T}/x.css);']); }`,
    },
    {
      id: 'i-options-add',
      what: 'picture in an option, by the list of options',
      run: `const s = make('select'); document.body.append(s); s.options.add(new DOMParser().parseFromString('<select><option><img src="{T}/i.svg"></select>', 'text/html').querySelector('option'));`,
    },
    {
      id: 'i-svg-paint',
      what: 'fill, stroke and markers of SVG as attributes',
      run: `${IN} e.innerHTML = '<svg width="9" height="9"><path d="M0 0L5 5L9 0" fill="url({T}/i.svg#a)" stroke="url({T}/j.svg#a)"/><path d="M0 0L5 5L9 0" marker-start="url({T}/k.svg#a)" marker-mid="url({T}/l.svg#a)" marker-end="url({T}/m.svg#a)"/></svg>';`,
    },
    {
      id: 'i-svg-paint-set',
      what: 'the same by setAttribute',
      run: `${IN} e.innerHTML = '<svg width="9" height="9"><path d="M0 0L5 5L9 0"/></svg>'; for (const name of ['fill', 'stroke', 'marker-start', 'marker-mid', 'marker-end']) e.firstChild.firstChild.setAttribute(name, 'url({T}/i.svg#' + name + ')');`,
    },
    {
      id: 'i-svg-font',
      what: 'font of SVG, by its address',
      run: `${IN} e.innerHTML = '<svg><font-face-uri href="{T}/i.svg"/></svg>'; const u = document.createElementNS('http://www.w3.org/2000/svg', 'font-face-uri'); u.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '{T}/j.svg'); e.firstChild.append(u);`,
    },
    {
      id: 'd-closed-paint',
      what: 'mask of SVG in a closed shadow root that is written',
      run: `const d = make('div'); document.body.append(d); d.setHTMLUnsafe('<p><template shadowrootmode="closed"><svg width="9" height="9"><rect width="9" height="9" mask="url({T}/i.svg)"/></svg></template></p>');`,
    },
    {
      id: 'd-closed-script-style',
      what: 'style of a script of SVG in a closed shadow root that is written',
      run: `const d = make('div'); document.body.append(d); d.setHTMLUnsafe('<p><template shadowrootmode="closed"><svg><script mask="url({T}/i.svg)" style="background: url({T}/j.svg)"></' + 'script></svg></template></p>');`,
    },
    {
      id: 'i-svg-animate-mask',
      what: 'mask of SVG, animated',
      run: `${IN} e.innerHTML = '<svg width="9" height="9"><rect width="9" height="9"><set attributeName="mask" to="url({T}/i.svg)"/></rect></svg>';`,
    },
    {
      id: 'd-closed-parsed',
      what: 'closed shadow root out of a document that is parsed',
      run: `const d = Document.parseHTMLUnsafe('<p><template shadowrootmode="closed"><img src="{T}/i.svg"></template></p>'); document.body.append(d.body.firstChild);`,
      needs: `Document.parseHTMLUnsafe`,
    },
  ]),
  ...inGroup('frames', [
    {
      id: 'f-embed-code',
      what: 'embedded document by its old attribute',
      run: `const e = make('embed'); e.type = 'text/html'; e.setAttribute('code', '{T}/f.html'); document.body.append(e);`,
    },
    {
      id: 'f-embed-code-markup',
      what: 'the same in mark-up',
      run: `const e = make('div'); document.body.append(e); e.innerHTML = '<embed type="text/html" code="{T}/f.html">';`,
    },
  ]),
  ...inGroup('network', [
    {
      id: 'n-fedcm-servers',
      what: 'federated log-in that looks like WebRTC',
      run: `navigator.credentials.get({iceServers: [], identity: {context: 'signin', providers: [{configURL: 'https://{HOST}/fedcm.json', clientId: 'x', nonce: 'x'}]}}).catch(() => {});`,
      needs: `window.IdentityCredential`,
      destructive: true,
    },
  ]),
];
