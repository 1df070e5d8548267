import {inGroup} from '../vector.js';

const IN = (name: string): string => `const e = make('${name}'); document.body.append(e);`;
const LINK = (rel: string, href: string): string =>
  `const l = make('link'); l.rel = '${rel}'; l.href = '${href}'; document.head.append(l);`;
const STYLED = `const e = make('p'); e.textContent = 'x'; document.body.append(e);`;
const SHEET = `const y = make('style'); document.head.append(y);`;

/** Images, links and styles that script makes. */
export const SUBRESOURCES = inGroup('subresources', [
  {id: 'i-new-image', what: 'new Image', run: `new Image().src = '{T}/i.svg';`},
  {
    id: 'i-append',
    what: 'image appended',
    run: `const i = make('img'); i.src = '{T}/i.svg'; document.body.append(i);`,
  },
  {
    id: 'i-detached-setattr',
    what: 'setAttribute on a detached image',
    run: `make('img').setAttribute('src', '{T}/i.svg');`,
  },
  {id: 'i-srcset', what: 'srcset', run: `make('img').srcset = '{T}/i.svg 1x';`},
  {
    id: 'i-detached-innerhtml',
    what: 'innerHTML of a detached element',
    run: `make('div').innerHTML = '<img src="{T}/i.svg">';`,
  },
  {
    id: 'i-innerhtml',
    what: 'innerHTML',
    run: `${IN('div')} e.innerHTML = '<img src="{T}/i.svg">';`,
  },
  {
    id: 'i-outerhtml',
    what: 'outerHTML',
    run: `${IN('div')} e.outerHTML = '<img src="{T}/i.svg">';`,
  },
  {
    id: 'i-execCommand',
    what: 'execCommand insertHTML',
    run: `${IN('div')} e.contentEditable = 'true'; e.textContent = 'x'; e.focus(); getSelection().selectAllChildren(e); document.execCommand('insertHTML', false, '<img src="{T}/i.svg">');`,
  },
  {
    id: 'i-picture',
    what: 'source in picture',
    run: `const p = make('picture'), s = make('source'), i = make('img'); s.srcset = '{T}/i.svg'; p.append(s, i); document.body.append(p);`,
  },
  {
    id: 'i-poster',
    what: 'poster',
    run: `const v = make('video'); v.poster = '{T}/i.svg'; document.body.append(v);`,
  },
  {
    id: 'i-video',
    what: 'video',
    run: `const v = make('video'); v.preload = 'auto'; v.src = '{T}/v.mp4'; document.body.append(v);`,
  },
  {id: 'i-audio', what: 'new Audio', run: `new Audio('{T}/a.mp3').load();`},
  {
    id: 'i-track',
    what: 'track',
    run: `const v = make('video'), t = make('track'); v.crossOrigin = 'anonymous'; t.default = true; t.src = '{T}/t.vtt'; v.append(t); document.body.append(v); t.track.mode = 'showing';`,
  },
  {
    id: 'i-input-image',
    what: 'input of type image',
    run: `const i = make('input'); i.type = 'image'; i.src = '{T}/i.svg'; document.body.append(i);`,
  },
  {
    id: 'i-svg-image',
    what: 'image of SVG by href',
    run: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttribute('href', '{T}/i.svg'); i.setAttribute('width', '9'); i.setAttribute('height', '9'); s.append(i); document.body.append(s);`,
  },
  {
    id: 'i-svg-image-baseval',
    what: 'image of SVG by baseVal',
    run: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttribute('width', '9'); i.setAttribute('height', '9'); s.append(i); document.body.append(s); i.href.baseVal = '{T}/i.svg';`,
  },
  {
    id: 'i-css-shadow',
    what: 'background in a style element of a shadow root',
    run: `${IN('div')} const r = e.attachShadow({mode: 'closed'}), y = make('style'); y.textContent = 'p { background: url("{T}/i.svg") }'; r.append(y, make('p'));  r.lastChild.textContent = 'x';`,
  },
  {id: 'l-stylesheet', what: 'style sheet', run: LINK('stylesheet', '{T}/x.css')},
  {
    id: 'l-preload',
    what: 'preload',
    run: `const l = make('link'); l.rel = 'preload'; l.as = 'script'; l.href = '{T}/x.js'; document.head.append(l);`,
  },
  {id: 'l-prefetch', what: 'prefetch', run: LINK('prefetch', '{T}/x.js')},
  {id: 'l-preconnect', what: 'preconnect', run: LINK('preconnect', 'https://{HOST}')},
  {id: 'l-dns-prefetch', what: 'look-up ahead', run: LINK('dns-prefetch', 'https://{HOST}')},
  {id: 'l-modulepreload', what: 'preload of a module', run: LINK('modulepreload', '{T}/x.js')},
  {id: 'l-icon', what: 'icon', run: LINK('icon', '{T}/i.png')},
  {
    id: 'l-href-then-rel',
    what: 'rel after href, once inserted',
    run: `const l = make('link'); l.href = '{T}/x.css'; document.head.append(l); l.rel = 'stylesheet';`,
  },
  {
    id: 'l-relList',
    what: 'relList',
    run: `const l = make('link'); l.href = '{T}/x.css'; document.head.append(l); l.relList.add('stylesheet');`,
  },
  {
    id: 'c-style-property',
    what: 'style.backgroundImage',
    run: `${STYLED} e.style.backgroundImage = 'url({T}/i.svg)';`,
  },
  {
    id: 'c-setProperty',
    what: 'style.setProperty',
    run: `${STYLED} e.style.setProperty('background-image', 'url({T}/i.svg)');`,
  },
  {
    id: 'c-cssText',
    what: 'style.cssText',
    run: `${STYLED} e.style.cssText = 'background: url({T}/i.svg)';`,
  },
  {
    id: 'c-attribute',
    what: 'style attribute',
    run: `${STYLED} e.setAttribute('style', 'background: url({T}/i.svg)');`,
  },
  {
    id: 'c-variable',
    what: 'custom property that a background uses',
    run: `${STYLED} e.style.background = 'var(--c-variable)'; e.style.setProperty('--c-variable', 'url({T}/i.svg)');`,
  },
  {
    id: 'c-element',
    what: 'style element',
    run: `${STYLED} e.id = 'c-element'; const y = make('style'); y.textContent = '#c-element { background: url({T}/i.svg) }'; document.head.append(y);`,
  },
  {
    id: 'c-element-import',
    what: '@import in a style element',
    run: `const y = make('style'); y.textContent = '@import url({T}/x.css);'; document.head.append(y);`,
  },
  {
    id: 'c-text-node',
    what: 'text node in a style element, changed later',
    run: `${STYLED} e.id = 'c-text-node'; ${SHEET} const t = document.createTextNode(''); y.append(t); t.data = '#c-text-node { background: url({T}/i.svg) }';`,
  },
  {
    id: 'c-insertRule',
    what: 'insertRule',
    run: `${STYLED} e.id = 'c-insertRule'; ${SHEET} y.sheet.insertRule('#c-insertRule { background: url({T}/i.svg) }');`,
  },
  {
    id: 'c-insertRule-import',
    what: 'insertRule of an @import',
    run: `${SHEET} y.sheet.insertRule('@import url({T}/x.css)', 0);`,
  },
  {
    id: 'c-rule-style',
    what: 'style of a rule',
    run: `${STYLED} e.id = 'c-rule-style'; ${SHEET} y.sheet.insertRule('#c-rule-style {}'); y.sheet.cssRules[0].style.background = 'url({T}/i.svg)';`,
  },
  {
    id: 'c-adopted',
    what: 'adopted style sheet',
    run: `${STYLED} e.id = 'c-adopted'; const c = new CSSStyleSheet(); c.replaceSync('#c-adopted { background: url({T}/i.svg) }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, c];`,
  },
  {
    id: 'c-FontFace',
    what: 'FontFace',
    run: `new FontFace('c-FontFace', 'url({T}/f.woff2)').load().catch(() => {});`,
  },
  {
    id: 'c-animate',
    what: 'animate',
    run: `${STYLED} e.animate([{backgroundImage: 'url({T}/i.svg)'}, {backgroundImage: 'url({T}/i.svg)'}], 9999);`,
  },
  {
    id: 'c-attributeStyleMap',
    what: 'attributeStyleMap',
    run: `${STYLED} e.attributeStyleMap.set('background-image', 'url({T}/i.svg)');`,
    needs: `'attributeStyleMap' in HTMLElement.prototype`,
  },
  {
    id: 'c-shadow-style',
    what: 'adopted style sheet of a shadow root',
    run: `${IN('div')} const r = e.attachShadow({mode: 'closed'}), c = new CSSStyleSheet(); c.replaceSync(':host { background: url({T}/i.svg); display: block; height: 9px }'); r.adoptedStyleSheets = [c];`,
  },

  // Beyond the laboratory's list.
  {
    id: 'i-setattrnode',
    what: 'setAttributeNode on an image',
    run: `const a = document.createAttribute('src'); a.value = '{T}/i.svg'; make('img').setAttributeNode(a);`,
  },
  {
    id: 'i-attr-value',
    what: 'value of an image’s attribute',
    run: `const i = make('img'); i.setAttribute('src', 'data:,'); i.getAttributeNode('src').value = '{T}/i.svg';`,
  },
  {
    id: 'i-input-flip',
    what: 'input whose type becomes image',
    run: `const i = make('input'); i.src = '{T}/i.svg'; document.body.append(i); i.type = 'image';`,
  },
  {
    id: 'i-track-detached',
    what: 'track in a detached video',
    run: `const v = make('video'), t = make('track'); v.crossOrigin = 'anonymous'; t.kind = 'subtitles'; t.src = '{T}/t.vtt'; v.append(t); t.track.mode = 'hidden';`,
  },
  {
    id: 'i-source-src',
    what: 'src of a source, in a detached video that loads',
    run: `const v = make('video'), s = make('source'); s.src = '{T}/v.mp4'; v.append(s); v.preload = 'auto'; v.load();`,
  },
  {
    id: 'i-video-detached-play',
    what: 'play of a detached, muted video',
    run: `const v = make('video'); v.muted = true; v.setAttribute('src', '{T}/v.mp4'); v.play().catch(() => {});`,
  },
  {
    id: 'i-svg-feimage',
    what: 'feImage of SVG',
    run: `${IN('div')} e.innerHTML = '<svg width="9" height="9"><filter id="i-svg-feimage"><feImage href="{T}/i.svg"/></filter><rect width="9" height="9" filter="url(#i-svg-feimage)"/></svg>';`,
  },
  {
    id: 'i-domparser',
    what: 'image adopted from a parsed document',
    run: `document.body.append(new DOMParser().parseFromString('<img src="{T}/i.svg">', 'text/html').images[0]);`,
  },
  {
    id: 'i-xml-document',
    what: 'image made in an XML document',
    run: `const d = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html'); const i = d.createElementNS('http://www.w3.org/1999/xhtml', 'img'); i.setAttribute('src', '{T}/i.svg'); document.body.append(i);`,
  },
  {
    id: 'i-clone',
    what: 'image in a template, cloned',
    run: `const t = make('template'); t.innerHTML = '<img src="{T}/i.svg">'; document.body.append(t.content.cloneNode(true));`,
  },
  {
    id: 'i-document-all',
    what: 'image found in document.all',
    run: `const i = make('img'); i.name = 'i-document-all'; document.body.append(i); document.all['i-document-all'].src = '{T}/i.svg';`,
  },
  {
    id: 'i-reflect-set',
    what: 'Reflect.set on a prototype, with the image as receiver',
    run: `Reflect.set(Object.create(HTMLImageElement.prototype), 'src', '{T}/i.svg', make('img'));`,
  },
  {
    id: 'i-sizes-later',
    what: 'srcset that is chosen when sizes change',
    run: `const i = make('img'); document.body.append(i); i.setAttribute('srcset', '{T}/i.svg 100w'); i.sizes = '9px';`,
  },
  {
    id: 'i-media-session',
    what: 'icon of the media session',
    run: `navigator.mediaSession.metadata = new MediaMetadata({title: 'x', artwork: [{src: '{T}/i.png', sizes: '96x96', type: 'image/png'}]});`,
    needs: `navigator.mediaSession`,
  },
  {
    id: 'l-imagesrcset',
    what: 'imagesrcset of a preload',
    run: `const l = make('link'); l.rel = 'preload'; l.as = 'image'; l.imageSrcset = '{T}/i.svg 1x'; document.head.append(l);`,
  },
  {
    id: 'l-disabled',
    what: 'disabled style sheet, enabled later',
    run: `const l = make('link'); l.disabled = true; l.rel = 'stylesheet'; l.href = '{T}/x.css'; document.head.append(l); l.disabled = false;`,
  },
  {
    id: 'l-innerhtml-head',
    what: 'style sheet by insertAdjacentHTML',
    run: `document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="{T}/x.css">');`,
  },
  {
    id: 'c-replace',
    what: 'CSSStyleSheet.replace',
    run: `${STYLED} e.id = 'c-replace'; const c = new CSSStyleSheet(); document.adoptedStyleSheets.push(c); await c.replace('#c-replace { background: url({T}/i.svg) }');`,
  },
  {
    id: 'c-attr-node',
    what: 'style attribute by setAttributeNode',
    run: `${STYLED} const a = document.createAttribute('style'); a.value = 'background: url({T}/i.svg)'; e.setAttributeNode(a);`,
  },
  {
    id: 'c-style-assigned',
    what: 'style assigned as text',
    run: `${STYLED} e.style = 'background: url({T}/i.svg)';`,
  },
  {
    id: 'c-innerhtml',
    what: 'style attribute in innerHTML',
    run: `${IN('div')} e.innerHTML = '<p style="background: url({T}/i.svg)">x</p>';`,
  },
  {
    id: 'c-content',
    what: 'content of a pseudo-element',
    run: `${STYLED} e.id = 'c-content'; const y = make('style'); y.append('#c-content::before { content: url({T}/i.svg) }'); document.head.append(y);`,
  },
  {
    id: 'c-cursor-mask',
    what: 'mask, with an escape in the URL',
    run: `${STYLED} e.style.cssText = 'mask-image: url("{T}/i.svg"); -webkit-mask-image: url("{T}/i.svg")'.replaceAll('https:', '\\\\68 ttps:');`,
  },
  {
    id: 'c-font-sheet',
    what: '@font-face in an adopted style sheet',
    run: `${STYLED} e.style.fontFamily = 'c-font-sheet'; const c = new CSSStyleSheet(); c.replaceSync('@font-face { font-family: c-font-sheet; src: url({T}/f.woff2) }'); document.adoptedStyleSheets.push(c);`,
  },
  {
    id: 'c-keyframes',
    what: 'keyframes',
    run: `${STYLED} e.style.animation = 'c-keyframes 99s'; const y = make('style'); y.textContent = '@keyframes c-keyframes { from, to { background-image: url({T}/i.svg) } }'; document.head.append(y);`,
  },
  {
    id: 'c-blob-sheet',
    what: 'style sheet from a blob that imports',
    run: `const l = make('link'); l.rel = 'stylesheet'; l.href = URL.createObjectURL(new Blob(['@import url({T}/x.css);'], {type: 'text/css'})); document.head.append(l);`,
  },
  {
    id: 'c-import-css-module',
    what: 'import() of a style sheet',
    run: `await import('{T}/x.css', {with: {type: 'css'}});`,
  },
  {
    id: 'c-registerProperty',
    what: 'registered custom property of type url',
    run: `CSS.registerProperty({name: '--c-registered', syntax: '<image>', inherits: false, initialValue: 'url({T}/i.svg)'}); ${STYLED} e.style.background = 'var(--c-registered)';`,
    needs: `window.CSS?.registerProperty`,
  },
]);
