import {inGroup, type Draft} from '../vector.js';

const FRAME = `const f = make('iframe');`;
/** Makes the browser look at an inert script again that has meanwhile got a type and a source. */
const WOKEN = `const s = make('script'); s.type = 'text/x-inert'; s.textContent = 'a b'; document.body.append(s); s.src = '{T}/x.js'; s.type = '';`;
const IN = `const e = make('div'); e.style.cssText = 'width: 9px; height: 9px'; document.body.append(e);`;
const LINK = `const a = make('a'); a.href = '{T}/f.html'; a.target = '{ID}';`;
/** Else the link opens a window. */
const KEEPS_NAME = `(() => { const f = document.createElement('iframe'); f.name = 'a'; document.body.append(f); f.name = 'b'; const {name} = f.contentWindow; f.remove(); return name === 'a'; })()`;
const PICTURE = `'url({T}/i.svg)'`;
/** An instruction before the root of the document `d`. */
const INSTRUCTION = (href: string): string =>
  `const p = d.createProcessingInstruction('xml-stylesheet', 'type="text/css" href="${href}"'); d.insertBefore(p, d.documentElement);`;

/** While a page loads, Chromium waits for ever for a sheet that was given up for another. */
const LATE = `await new Promise((done) => addEventListener('load', done));`;

/** Browsers take all of these for the address that was given out, as `u`. */
const SPELLINGS = {
  space: [`' ' + u`, 'after a space'],
  case: [`u.replace('blob', 'BLOB')`, 'in upper case'],
  line: [`u.replace('blob', 'bl\\nob')`, 'with a line break in it'],
} as const;
const spelt = (make: (name: string, address: string, how: string) => Draft): readonly Draft[] =>
  Object.entries(SPELLINGS).map(([name, [address, how]]) => make(name, address, how));

/** The same thing, so that a browser reads it and the gate does not: addresses, hosts, words, objects that say two things. */
export const SPELLED = [
  ...inGroup('network', [
    ...spelt((name, address, how) => ({
      id: `n-worker-blob-${name}`,
      what: `worker from a blob, its address ${how}`,
      run: `const u = blobUrl("importScripts('{T}/x.js')"); window['{ID}'] = new Worker(${address});`,
    })),
    {
      id: 'n-worker-names',
      what: 'worker that looks for importScripts under each short name',
      run: `window['{ID}'] = new Worker(blobUrl("const first = '$_' + [...Array(26).keys()].map((n) => String.fromCharCode(65 + n, 97 + n)).join(''); for (const one of first) for (const two of ['', ...first, ...'0123456789']) try { const it = (0, eval)(one + two); if (it.name === 'importScripts') it.call(self, '{T}/x.js'); } catch {} importScripts('{T}/x.js');"));`,
    },
    {
      id: 'n-hls-blob',
      what: 'play list in a blob, whose segments are the tracker’s',
      run: `const v = make('video'); v.muted = true; v.autoplay = true; document.body.append(v); v.src = URL.createObjectURL(new Blob(['#EXTM3U\\n#EXT-X-TARGETDURATION:4\\n#EXTINF:4,\\n{T}/v.ts\\n#EXT-X-ENDLIST\\n'], {type: 'application/vnd.apple.mpegurl'})); v.play().catch(() => {});`,
      needs: `document.createElement('video').canPlayType('application/vnd.apple.mpegurl')`,
    },
  ]),
  ...inGroup('realms', [
    ...spelt((name, address, how) => ({
      id: `r-blob-${name}`,
      what: `blob: frame, its address ${how}`,
      run: `const u = URL.createObjectURL(new Blob(['<script src="{T}/x.js"></scr' + 'ipt>'], {type: 'text/html'})); ${FRAME} f.src = ${address}; document.body.append(f);`,
    })),
    {
      id: 'r-js-control',
      what: 'javascript: frame, its address after a control character',
      run: `${FRAME} f.src = "\\x01javascript:'<img src={T}/i.svg>'"; document.body.append(f);`,
    },
    {
      id: 'r-js-line',
      what: 'javascript: frame, its address with a line break in it',
      run: `${FRAME} f.src = "java\\nscript:'<img src={T}/i.svg>'"; document.body.append(f);`,
    },
  ]),
  ...inGroup('scripts', [
    {
      id: 'd-svg-script-language',
      what: 'script in a drawing, of a language that only HTML has',
      run: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.setAttribute('language', 'x'); s.setAttribute('href', '{T}/x.js'); const g = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); g.append(s); document.body.append(g);`,
    },
    {
      id: 'd-language-flip',
      what: 'script of a language that never runs, then of another source',
      run: `const s = make('script'); s.setAttribute('language', 'vbscript'); s.src = '/blank.js'; document.body.append(s); s.src = '{T}/x.js'; s.removeAttribute('language'); s.type = 'text/javascript'; document.body.append(s);`,
    },
    {
      id: 'd-woken-splitText',
      what: 'inert type that becomes a live one, its text then split',
      run: `${WOKEN} s.firstChild.splitText(1);`,
    },
    {
      id: 'd-woken-after',
      what: 'inert type that becomes a live one, more text then put after its text',
      run: `${WOKEN} s.firstChild.after('c');`,
    },
    {
      id: 'd-woken-range',
      what: 'inert type that becomes a live one, more text then put in by a range',
      run: `${WOKEN} const r = document.createRange(); r.setStart(s.firstChild, 1); r.insertNode(document.createTextNode('c'));`,
    },
    {
      id: 'd-form-owner',
      what: 'script into a form with a field called ownerDocument',
      run: `const m = make('form'), i = make('input'), s = make('script'); i.name = 'ownerDocument'; m.append(i); document.body.append(m); s.src = '{T}/x.js'; m.append(s);`,
    },
    {
      id: 'd-importmap-escape',
      what: 'import map whose addresses are written with escapes',
      run: `const m = make('script'); m.type = 'importmap'; m.text = '{"imports": {"{ID}": "' + [...'{T}/x.js'].map((c) => '\\\\u00' + c.charCodeAt(0).toString(16)).join('') + '"}}'; document.head.append(m); const s = make('script'); s.type = 'module'; s.text = 'imp' + 'ort "{ID}"'; document.head.append(s);`,
      destructive: true,
    },
    {
      id: 'd-import-source',
      what: 'import.source() in a module',
      run: `const s = make('script'); s.type = 'module'; s.text = 'imp' + 'ort.source("{T}/x.js").catch(() => {})'; document.head.append(s);`,
      needs: `(() => { try { return Function('import.source("")'); } catch {} })()`,
    },
  ]),
  ...inGroup('frames', [
    {
      id: 'f-base-target',
      what: 'link without a target, which a base element gives',
      run: `const b = make('base'); b.target = '{ID}'; document.head.append(b); ${FRAME} f.name = '{ID}'; document.body.append(f); ${LINK} a.removeAttribute('target'); document.body.append(a); a.click();`,
      destructive: true,
    },
    {
      id: 'f-link-detached',
      what: 'link that is in no document, by an event',
      run: `${FRAME} f.name = '{ID}'; document.body.append(f); ${LINK} a.dispatchEvent(new MouseEvent('click'));`,
    },
    {
      id: 'f-renamed',
      what: 'link into a named frame whose element has another name since',
      run: `${FRAME} f.name = '{ID}'; document.body.append(f); f.name = 'other'; ${LINK} document.body.append(a); a.click();`,
      needs: KEEPS_NAME,
    },
    {
      id: 'f-named-in-shadow',
      what: 'link into a named frame in a shadow root',
      run: `const d = make('div'); document.body.append(d); ${FRAME} f.name = '{ID}'; d.attachShadow({mode: 'open'}).append(f); ${LINK} document.body.append(a); a.click();`,
    },
    {
      id: 'f-named-in-frame',
      what: 'link into a named frame in an empty frame',
      run: `const d = blank().document; const f = d.createElement('iframe'); f.name = '{ID}'; d.body.append(f); ${LINK} document.body.append(a); a.click();`,
    },
    {
      id: 'f-svg-a-xlink',
      what: 'link of SVG into a named frame, by href of XLink',
      run: `${FRAME} f.name = '{ID}'; document.body.append(f); const d = make('div'); d.innerHTML = '<svg><a target="{ID}"><text>x</text></a></svg>'; document.body.append(d); const a = d.querySelector('a'); a.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '{T}/f.html'); a.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));`,
    },
    {
      id: 'f-link-changed',
      what: 'link into a named frame whose address a listener changes',
      run: `${FRAME} f.name = '{ID}'; document.body.append(f); ${LINK} a.href = '/blank.js'; a.onclick = () => { a.href = '{T}/f.html'; }; document.body.append(a); a.click();`,
    },
  ]),
  ...inGroup('subresources', [
    {
      id: 'i-quote-host',
      what: 'image in a srcset, whose host begins with that of an allowed one and a quote',
      run: `make('img').srcset = "https://allowed.example'.{HOST}/v/{ID}/i.svg 1x";`,
    },
    {
      id: 'c-quote-host',
      what: 'host that begins with that of an allowed one, and goes on with a quote',
      run: `${IN} e.style.background = 'url("https://allowed.example\\'.{HOST}/v/{ID}/i.svg")';`,
    },
    {
      id: 'c-instruction',
      what: 'style sheet that an instruction names',
      run: `const d = document; ${INSTRUCTION('{T}/x.css')}`,
    },
    {
      id: 'c-instruction-data',
      what: 'style sheet that an instruction names, once it is told another',
      run: `${LATE} const d = document; ${INSTRUCTION('{OWN}/own.css')} p.data = 'type="text/css" href="{T}/x.css"';`,
      files: {'own.css': ''},
    },
    {
      id: 'c-instruction-attribute',
      what: 'style sheet that an instruction names, by setAttribute',
      run: `${LATE} const d = document; ${INSTRUCTION('{OWN}/own.css')} p.setAttribute('href', '{T}/x.css');`,
      files: {'own.css': ''},
      needs: `'setAttribute' in ProcessingInstruction.prototype`,
    },
    {
      id: 'c-instruction-svg',
      what: 'style sheet that an instruction names in a drawing of the site in a frame',
      run: `${FRAME} f.src = '{OWN}/own.svg'; await new Promise((done) => { f.onload = done; document.body.append(f); }); const d = f.contentDocument; ${INSTRUCTION('{T}/x.css')}`,
      files: {'own.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'},
    },
    {
      id: 'c-keyframes-toJSON',
      what: 'keyframes that say something else as JSON',
      run: `${IN} e.animate({backgroundImage: [${PICTURE}, ${PICTURE}], toJSON: () => 1}, 9999);`,
    },
    {
      id: 'c-keyframes-twice',
      what: 'keyframes that say something else when asked again',
      run: `for (const first of [true, false]) { ${IN} const it = () => { let asked = 0; return {get backgroundImage() { return !asked++ === first ? ${PICTURE} : 'none'; }}; }; e.animate([it(), it()], 9999); }`,
    },
    {
      id: 'c-keyframes-object',
      what: 'keyframes of objects that read as a text',
      run: `${IN} const it = {toString: () => ${PICTURE}}; e.animate({backgroundImage: [it, it]}, 9999);`,
    },
    {
      id: 'c-text-deleteData',
      what: '@import that deleteData makes whole',
      run: `const y = make('style'); document.head.append(y); y.textContent = '@import "htt-ps:/-/' + '{T}/x.css'.slice(8) + '";'; const t = y.firstChild; for (const at of [12, 16]) t.deleteData(at, 1);`,
    },
  ]),
  ...inGroup('storage', [
    {
      id: 'w-cookie-age-empty',
      what: 'cookie of an empty age, which counts for nothing',
      writes: 'cookie',
      run: `document.cookie = '{NAME}=1; path=/; max-age=';`,
    },
    {
      id: 'w-cookie-year-short',
      what: 'cookie until a year of two figures, which is yet to come',
      writes: 'cookie',
      run: `document.cookie = '{NAME}=1; path=/; expires=Thu, 01-Jan-60 00:00:00 GMT';`,
    },
    {
      id: 'w-cookie-age-first',
      what: 'cookie with a date that is past and an age that is not, which counts',
      writes: 'cookie',
      run: `document.cookie = '{NAME}=1; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=99';`,
    },
  ]),
];
