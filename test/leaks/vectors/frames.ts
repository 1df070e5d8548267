import {inGroup} from '../vector.js';

const FRAME = `const f = make('iframe');`;
const NAMED = (name: string): string => `${FRAME} f.name = '${name}'; document.body.append(f);`;

/** Navigations, of frames and of the page. */
export const FRAMES = inGroup('frames', [
  {
    id: 'f-append',
    what: 'iframe appended',
    run: `${FRAME} f.src = '{T}/f.html'; document.body.append(f);`,
  },
  {
    id: 'f-src-after',
    what: 'src once inserted',
    run: `${FRAME} document.body.append(f); f.src = '{T}/f.html';`,
  },
  {
    id: 'f-setattr',
    what: 'setAttribute once inserted',
    run: `${FRAME} document.body.append(f); f.setAttribute('src', '{T}/f.html');`,
  },
  {id: 'f-location', what: 'location of an empty frame', run: `blank().location = '{T}/f.html';`},
  {
    id: 'f-location-replace',
    what: 'location.replace of an empty frame',
    run: `blank().location.replace('{T}/f.html');`,
  },
  {
    id: 'f-open-target',
    what: 'window.open into a named frame',
    run: `${NAMED('f-open-target')} window.open('{T}/f.html', 'f-open-target');`,
  },
  {
    id: 'f-a-target',
    what: 'link into a named frame',
    run: `${NAMED('f-a-target')} const a = make('a'); a.href = '{T}/f.html'; a.target = 'f-a-target'; document.body.append(a); a.click();`,
  },
  {
    id: 'f-form-target',
    what: 'form.submit into a named frame',
    run: `${NAMED('f-form-target')} const m = make('form'); m.action = '{T}/f.html'; m.target = 'f-form-target'; document.body.append(m); m.submit();`,
  },
  {
    id: 'f-requestSubmit',
    what: 'form.requestSubmit into a named frame',
    run: `${NAMED('f-requestSubmit')} const m = make('form'); m.method = 'post'; m.action = '{T}/f.html'; m.target = 'f-requestSubmit'; document.body.append(m); m.requestSubmit();`,
  },
  {
    id: 'f-formaction',
    what: 'formaction of a button',
    run: `${NAMED('f-formaction')} const m = make('form'), b = make('button'); m.target = 'f-formaction'; b.formAction = '{T}/f.html'; m.append(b); document.body.append(m); b.click();`,
  },
  {
    id: 'f-object',
    what: 'object',
    run: `const o = make('object'); o.type = 'text/html'; o.data = '{T}/f.html'; document.body.append(o);`,
  },
  {
    id: 'f-embed',
    what: 'embed',
    run: `const e = make('embed'); e.type = 'text/html'; e.src = '{T}/f.html'; document.body.append(e);`,
  },
  {
    id: 'f-window-open',
    what: 'window.open',
    run: `const w = window.open('{T}/f.html'); setTimeout(() => w.close(), 1000);`,
  },

  // Beyond the laboratory's list.
  {
    id: 'f-lazy',
    what: 'lazy iframe in view',
    run: `${FRAME} f.loading = 'lazy'; f.src = '{T}/f.html'; document.body.prepend(f);`,
  },
  {
    id: 'f-frameset',
    what: 'frame in a frameset, inserted into an empty frame',
    run: `const d = blank().document, set = d.createElement('frameset'), f = d.createElement('frame'); f.src = '{T}/f.html'; set.append(f); d.body.replaceWith(set);`,
  },
  {
    id: 'f-area',
    what: 'area of a map into a named frame',
    run: `${NAMED('f-area')} const a = make('area'); a.href = '{T}/f.html'; a.target = 'f-area'; document.body.append(a); a.click();`,
  },
  {
    id: 'f-svg-a',
    what: 'link of SVG into a named frame',
    run: `${NAMED('f-svg-a')} const d = make('div'); d.innerHTML = '<svg><a href="{T}/f.html" target="f-svg-a"><text>x</text></a></svg>'; document.body.append(d); d.querySelector('a').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));`,
  },
  {
    id: 'f-mathml-a',
    what: 'href of a MathML element in an empty frame',
    run: `const b = blank().document.body; b.innerHTML = '<math><mrow href="{T}/f.html"><mi>x</mi></mrow></math>'; b.querySelector('mrow').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));`,
  },
  {
    id: 'f-outerHTML',
    what: 'iframe by outerHTML',
    run: `const d = make('div'); document.body.append(d); d.outerHTML = '<iframe src="{T}/f.html"></iframe>';`,
  },
  {
    id: 'f-meta-refresh-srcdoc',
    what: 'meta refresh in a srcdoc',
    run: `${FRAME} f.srcdoc = '<meta http-equiv="refresh" content="0; url={T}/f.html">'; document.body.append(f);`,
  },
  {
    id: 'f-meta-refresh-top',
    what: 'meta refresh made by script',
    run: `const m = make('meta'); m.httpEquiv = 'refresh'; m.content = '0; url={T}/f.html'; document.head.append(m);`,
    destructive: true,
  },
  {
    id: 'f-location-assign-frame',
    what: 'location.assign of a frame with a page of the site',
    run: `${FRAME} f.src = '{OWN}/own.html'; await new Promise((done) => { f.onload = done; document.body.append(f); }); f.contentWindow.location.assign('{T}/f.html');`,
    files: {'own.html': '<!doctype html><p>x</p>'},
  },
  {
    id: 'f-navigation-navigate',
    what: 'navigation.navigate of an empty frame',
    run: `${FRAME} f.src = '{OWN}/own.html'; await new Promise((done) => { f.onload = done; document.body.append(f); }); f.contentWindow.navigation.navigate('{T}/f.html');`,
    files: {'own.html': '<!doctype html><p>x</p>'},
    needs: `window.navigation`,
  },
  {
    id: 'f-document-location',
    what: 'document.location of an empty frame',
    run: `blank().document.location.href = '{T}/f.html';`,
  },
  {
    id: 'f-iframe-redirect',
    what: 'iframe to the site, which redirects',
    run: `${FRAME} f.src = '/to?{T}/f.html'; document.body.append(f);`,
  },
  {
    id: 'f-fencedframe',
    what: 'fenced frame',
    run: `const f = make('fencedframe'); f.config = new FencedFrameConfig('{T}/f.html'); document.body.append(f);`,
    needs: `window.FencedFrameConfig`,
  },
]);
