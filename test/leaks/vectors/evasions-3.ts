import {inGroup} from '../vector.js';

/** An element of this vector's own, and a style sheet with one rule for it, written as the engine is to read it. */
const RULE = (css: string): string =>
  `const e = make('div'); e.id = '{ID}'; e.style.cssText = 'width: 9px; height: 9px'; document.body.append(e); const c = new CSSStyleSheet(); document.adoptedStyleSheets.push(c); c.insertRule('#{ID} { background: ${css} }');`;
const FRAMED = (text: string, type: string): string =>
  `const f = make('iframe'); f.src = URL.createObjectURL(new Blob(['${text}'], {type: '${type}'})); document.body.append(f);`;

/** What was found by asking what the tests of a thing try, and the matrix does not. */
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
];
