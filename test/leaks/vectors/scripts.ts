import {inGroup} from '../vector.js';

const SCRIPT = `const s = make('script'); s.src = '{T}/x.js';`;
const TAG = `'<script src="{T}/x.js"></script>'`;

/** Scripts that script makes. */
export const SCRIPTS = inGroup('scripts', [
  {id: 'd-append', what: 'appendChild', run: `${SCRIPT} document.head.appendChild(s);`},
  {
    id: 'd-insertBefore',
    what: 'insertBefore',
    run: `${SCRIPT} s.async = true; const f = document.getElementsByTagName('script')[0]; f.parentNode.insertBefore(s, f);`,
  },
  {
    id: 'd-setattr',
    what: 'setAttribute',
    run: `const s = make('script'); s.setAttribute('src', '{T}/x.js'); document.head.append(s);`,
  },
  {
    id: 'd-setattrNS',
    what: 'setAttributeNS',
    run: `const s = make('script'); s.setAttributeNS(null, 'src', '{T}/x.js'); document.head.append(s);`,
  },
  {
    id: 'd-setattrnode',
    what: 'setAttributeNode, once inserted',
    run: `const s = make('script'); document.head.append(s); const a = document.createAttribute('src'); a.value = '{T}/x.js'; s.setAttributeNode(a);`,
  },
  {
    id: 'd-attr-value',
    what: 'value of the attribute',
    run: `const s = make('script'); s.setAttribute('src', ''); s.attributes.src.value = '{T}/x.js'; document.head.append(s);`,
  },
  {
    id: 'd-attr-nodevalue',
    what: 'nodeValue of the attribute',
    run: `const s = make('script'); s.setAttribute('src', ''); s.attributes.src.nodeValue = '{T}/x.js'; document.head.append(s);`,
  },
  {
    id: 'd-src-after-insert',
    what: 'src once inserted',
    run: `const s = make('script'); document.head.append(s); s.src = '{T}/x.js';`,
  },
  {
    id: 'd-createElementNS',
    what: 'createElementNS',
    run: `const s = document.createElementNS('http://www.w3.org/1999/xhtml', 'script'); s.src = '{T}/x.js'; document.head.append(s);`,
  },
  {id: 'd-module', what: 'module', run: `${SCRIPT} s.type = 'module'; document.head.append(s);`},
  {
    id: 'd-inline-text',
    what: 'inline text that sends',
    run: `const s = make('script'); s.text = "fetch('{T}/executed', {mode: 'no-cors'})"; document.head.append(s);`,
  },
  {
    id: 'd-inline-module-import',
    what: 'inline module that imports',
    run: `const s = make('script'); s.type = 'module'; s.textContent = 'imp' + "ort '{T}/x.js'"; document.head.append(s);`,
  },
  {id: 'd-document-write', what: 'document.write', run: `document.write(${TAG});`},
  {
    id: 'd-document-write-split',
    what: 'document.write in pieces',
    run: `document.write('<scr'); document.write('ipt src="{T}'); document.write('/x.js"></scr'); document.write('ipt>');`,
  },
  {
    id: 'd-document-writeln-img',
    what: 'document.writeln of an image',
    run: `document.writeln('<img alt="" src="{T}/i.svg">');`,
  },
  {id: 'd-clone', what: 'cloneNode', run: `${SCRIPT} document.head.append(s.cloneNode(true));`},
  {
    id: 'd-importNode',
    what: 'importNode from another document',
    run: `const d = document.implementation.createHTMLDocument(''); const s = d.createElement('script'); s.setAttribute('src', '{T}/x.js'); document.head.append(document.importNode(s, true));`,
  },
  {
    id: 'd-domparser-adopt',
    what: 'made in a parsed document, then adopted',
    run: `const d = new DOMParser().parseFromString('<p>', 'text/html'); const s = d.createElement('script'); s.src = '{T}/x.js'; document.head.append(document.adoptNode(s));`,
  },
  {
    id: 'd-contextual-fragment',
    what: 'createContextualFragment',
    run: `document.body.append(document.createRange().createContextualFragment(${TAG}));`,
  },
  {
    id: 'd-template-clone',
    what: 'template whose content is imported',
    run: `document.write('<template id="d-template-clone"><script src="{T}/x.js"></script></template>'); document.body.append(document.importNode(document.getElementById('d-template-clone').content, true));`,
  },
  {
    id: 'd-template-script-append',
    what: 'appended to a template, whose content is moved',
    run: `const t = make('template'); ${SCRIPT} t.content.append(s); document.body.append(t.content);`,
  },
  {
    id: 'd-fragment-append',
    what: 'in a fragment',
    run: `const d = document.createDocumentFragment(); ${SCRIPT} d.appendChild(s); document.body.appendChild(d);`,
  },
  {
    id: 'd-parent-append',
    what: 'ParentNode.append among strings',
    run: `${SCRIPT} document.body.append('a', s, 'b');`,
  },
  {
    id: 'd-replaceChildren',
    what: 'replaceChildren',
    run: `const d = make('div'); document.body.append(d); ${SCRIPT} d.replaceChildren(s);`,
  },
  {
    id: 'd-replaceWith',
    what: 'replaceWith',
    run: `const d = make('div'); document.body.append(d); ${SCRIPT} d.replaceWith(s);`,
  },
  {
    id: 'd-insertAdjacentElement',
    what: 'insertAdjacentElement',
    run: `${SCRIPT} document.body.insertAdjacentElement('beforeend', s);`,
  },
  {
    id: 'd-range-insertNode',
    what: 'Range.insertNode',
    run: `const d = make('div'); document.body.append(d); const r = document.createRange(); r.selectNodeContents(d); ${SCRIPT} r.insertNode(s);`,
  },
  {
    id: 'd-moveBefore',
    what: 'moveBefore, then inserted with its parent',
    run: `const d = make('div'), e = make('i'); ${SCRIPT} d.append(e, s); d.moveBefore(s, e); document.body.append(d);`,
    needs: `Element.prototype.moveBefore`,
  },
  {
    id: 'd-insert-parent-subtree',
    what: 'in a tree that is inserted',
    run: `const d = make('div'), e = make('p'); ${SCRIPT} e.append(s); d.append(e); document.body.append(d);`,
  },
  {
    id: 'd-shadow',
    what: 'in a closed shadow root',
    run: `const d = make('div'); document.body.append(d); ${SCRIPT} d.attachShadow({mode: 'closed'}).append(s);`,
  },
  {
    id: 'd-svg-script',
    what: 'script of SVG by href',
    run: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.setAttribute('href', '{T}/x.js'); document.body.append(s);`,
  },
  {
    id: 'd-svg-script-xlink',
    what: 'script of SVG by xlink:href',
    run: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '{T}/x.js'); document.body.append(s);`,
  },
  {
    id: 'd-svg-script-animval',
    what: 'script of SVG by its SVGAnimatedString',
    run: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.href.baseVal = '{T}/x.js'; document.body.append(s);`,
  },
  {
    id: 'd-innerhtml-onerror',
    what: 'onerror attribute in innerHTML',
    run: `const d = make('div'); document.body.append(d); d.innerHTML = '<img src="data:," onerror="fetch(\\'{T}/executed\\', {mode: \\'no-cors\\'})">';`,
  },
  {
    id: 'd-insertAdjacentHTML-iframe',
    what: 'iframe by insertAdjacentHTML',
    run: `document.body.insertAdjacentHTML('beforeend', '<iframe src="{T}/f.html"></iframe>');`,
  },
  {
    id: 'd-innerhtml-iframe-srcdoc',
    what: 'iframe with srcdoc by innerHTML',
    run: `const d = make('div'); document.body.append(d); d.innerHTML = '<iframe srcdoc="<script src={T}/x.js></script>"></iframe>';`,
  },
  {
    id: 'd-setHTMLUnsafe',
    what: 'setHTMLUnsafe with a declarative shadow root',
    run: `const d = make('div'); document.body.append(d); d.setHTMLUnsafe('<p><template shadowrootmode="open"><img src="{T}/i.svg"></template></p>');`,
    needs: `Element.prototype.setHTMLUnsafe`,
  },
  {
    id: 'd-eval-loader',
    what: 'eval of a loader',
    run: `(0, eval)("const s = document.createElement('script'); s.src = '{T}/x.js'; document.head.append(s);");`,
  },
  {
    id: 'd-timeout-string',
    what: 'setTimeout with text',
    run: `setTimeout("{ const s = document.createElement('script'); s.src = '{T}/x.js'; document.head.append(s); }", 0);`,
  },
  {
    id: 'd-javascript-url',
    what: 'javascript: URL',
    run: `const a = make('a'); a.href = "javascript:void fetch('{T}/executed', {mode: 'no-cors'})"; document.body.append(a); a.click();`,
  },
  {id: 'd-import', what: 'import()', run: `await import('{T}/x.js');`},
  {
    id: 'd-base-href',
    what: 'relative URL under another base',
    run: `const b = make('base'); b.href = '{T}/'; document.head.prepend(b); const s = make('script'); s.src = 'x.js'; document.head.append(s); b.remove();`,
  },
  {
    id: 'd-importmap',
    what: 'import() by a name of an import map made by script',
    run: `const m = make('script'); m.type = 'importmap'; m.text = '{"imports": {"d-importmap": "{T}/x.js"}}'; document.head.append(m); await import('d-importmap');`,
    destructive: true,
  },
  {
    id: 'd-setNamedItem',
    what: 'attribute node put into the map',
    run: `const s = make('script'); document.head.append(s); const a = document.createAttribute('src'); a.value = '{T}/x.js'; s.attributes.setNamedItem(a);`,
  },
  {
    id: 'd-attr-stolen',
    what: 'attribute node of another element',
    run: `const i = make('i'); i.setAttribute('src', '{T}/x.js'); const a = i.removeAttributeNode(i.attributes.src); const s = make('script'); document.head.append(s); s.setAttributeNode(a);`,
  },
  {
    id: 'd-before-strings',
    what: 'ChildNode.before of a text node',
    run: `const t = document.createTextNode('x'); document.body.append(t); ${SCRIPT} t.before('a', s);`,
  },
  {
    id: 'd-text-proto-after',
    what: 'after() as CharacterData has it',
    run: `${SCRIPT} CharacterData.prototype.after.call(document.body.appendChild(document.createComment('x')), s);`,
  },
  {
    id: 'd-surroundContents',
    what: 'Range.surroundContents',
    run: `const d = make('div'); d.append('fetch'); document.body.append(d); const r = document.createRange(); r.selectNodeContents(d); const s = make('script'); s.src = '{T}/x.js'; r.surroundContents(s);`,
  },
  {
    id: 'd-extractContents',
    what: 'cut out of another document by a range',
    run: `const d = document.implementation.createHTMLDocument(''), v = d.createElement('div'), s = d.createElement('script'); s.setAttribute('src', '{T}/x.js'); v.append(s); const r = d.createRange(); r.selectNodeContents(v); document.body.append(r.extractContents());`,
  },
  {
    id: 'd-shadow-innerhtml',
    what: 'innerHTML of a shadow root',
    run: `const d = make('div'); document.body.append(d); d.attachShadow({mode: 'closed'}).innerHTML = '<iframe src="{T}/f.html"></iframe>';`,
  },
  {
    id: 'd-text-child',
    what: 'inline script by a text node, once inserted',
    run: `const s = make('script'); document.head.append(s); s.append("fetch('{T}/executed', {mode: 'no-cors'})");`,
  },
  {
    id: 'd-parseHTMLUnsafe',
    what: 'Document.parseHTMLUnsafe, its script cloned',
    run: `const d = Document.parseHTMLUnsafe(${TAG}); const s = make('script'); for (const {name, value} of d.querySelector('script').attributes) s.setAttribute(name, value); document.head.append(s);`,
    needs: `Document.parseHTMLUnsafe`,
  },
  {
    id: 'd-svg-fragment',
    what: 'script of SVG by createContextualFragment',
    run: `document.body.append(document.createRange().createContextualFragment('<svg><script href="{T}/x.js"></script></svg>'));`,
  },
  {
    id: 'd-customized',
    what: 'custom element that inserts when it is parsed',
    run: `customElements.define('d-customized', class extends HTMLElement { connectedCallback() { ${SCRIPT} this.append(s); } }); document.body.insertAdjacentHTML('beforeend', '<d-customized></d-customized>');`,
  },
  {
    id: 'd-subclass-setter',
    what: 'setter found by walking up from an instance',
    run: `const s = make('script'); document.head.append(s); let p = s, d; while (!(d = Reflect.getOwnPropertyDescriptor(p, 'src'))) p = Reflect.getPrototypeOf(p); Reflect.apply(d.set, s, ['{T}/x.js']);`,
  },
  {
    id: 'd-idle',
    what: 'inserted late, when the page is idle',
    run: `await new Promise((done) => (window.requestIdleCallback ?? setTimeout)(done)); ${SCRIPT} document.body.append(s);`,
  },
  {
    id: 'd-url-spelling',
    what: 'URL with backslashes, upper case and a tab',
    run: `const s = make('script'); s.src = '{T}/x.js'.replace('https://', 'HTTPS:\\\\\\\\').replace('example', 'EXA\\tmple'); document.head.append(s);`,
  },
  {
    id: 'd-url-no-scheme',
    what: 'URL without a scheme, with spaces around',
    run: `const s = make('script'); s.src = ' \\n//' + '{T}/x.js'.slice(8); document.head.append(s);`,
  },
  {
    id: 'd-url-dot',
    what: 'host with a dot at its end',
    run: `const s = make('script'); s.src = '{T}/x.js'.replace('.example/', '.example./'); document.head.append(s);`,
  },
  {
    id: 'd-url-port',
    what: 'URL with its port',
    run: `const s = make('script'); s.src = '{T}/x.js'.replace('.example/', '.example:443/'); document.head.append(s);`,
  },
  {
    id: 'd-url-object',
    what: 'object that says another URL when asked again',
    run: `for (const first of [true, false]) { let asked = 0; const s = make('script'); s.src = {toString: () => (!asked++ === first ? '{T}/x.js' : '/blank.js')}; document.head.append(s); }`,
  },
  {
    id: 'd-type-flip',
    what: 'inert type that becomes a live one, re-inserted',
    run: `const s = make('script'); s.type = 'text/x-inert'; s.src = '{T}/x.js'; document.head.append(s); s.type = 'text/javascript'; s.remove(); document.head.append(s);`,
  },
]);
