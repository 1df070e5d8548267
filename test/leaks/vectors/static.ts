import {inGroup} from '../vector.js';

/** What stands in the HTML, or in its response's headers, before any script can act. */
export const STATIC = inGroup('static', [
  {id: 's-script', what: 'script in head', head: `<script src="{T}/x.js"></script>`},
  {id: 's-script-async', what: 'async script', head: `<script async src="{T}/x.js"></script>`},
  {id: 's-script-defer', what: 'defer script', head: `<script defer src="{T}/x.js"></script>`},
  {
    id: 's-script-module',
    what: 'module script',
    head: `<script type="module" src="{T}/x.js"></script>`,
  },
  {id: 's-script-bodyend', what: 'script in body', body: `<script src="{T}/x.js"></script>`},
  {
    id: 's-module-inline-import',
    what: 'inline module that imports',
    body: `<script type="module">import '{T}/x.js';</script>`,
  },
  {
    id: 's-svg-script',
    what: 'script of SVG',
    body: `<svg><script href="{T}/x.js"></script></svg>`,
  },
  {
    id: 's-inline',
    what: 'inline snippet that sends',
    body: `<script>fetch('{T}/executed', {mode: 'no-cors'});</script>`,
  },
  {
    id: 's-inline-loader',
    what: 'inline snippet that inserts a script',
    body: `<script>(function (d, t) { var s = d.createElement(t), f = d.getElementsByTagName(t)[0]; s.async = 1; s.src = '{T}/x.js'; f.parentNode.insertBefore(s, f); })(document, 'script');</script>`,
  },
  {
    id: 's-inline-onload-attr',
    what: 'onload attribute that sends',
    body: `<img alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" onload="fetch('{T}/executed', {mode: 'no-cors'})" onerror="fetch('{T}/executed', {mode: 'no-cors'})">`,
  },
  {id: 's-iframe', what: 'iframe', body: `<iframe src="{T}/f.html"></iframe>`},
  {
    id: 's-iframe-lazy',
    what: 'lazy iframe',
    body: `<iframe loading="lazy" src="{T}/f.html"></iframe>`,
  },
  {
    id: 's-iframe-srcdoc-script',
    what: 'script in srcdoc',
    body: `<iframe srcdoc="<script src='{T}/x.js'></script>"></iframe>`,
  },
  {
    id: 's-iframe-srcdoc-img',
    what: 'image in srcdoc',
    body: `<iframe srcdoc="<img src='{T}/i.svg'>"></iframe>`,
  },
  {
    id: 's-iframe-js',
    what: 'iframe with a javascript: URL',
    body: `<iframe src="javascript:'<script src={T}/x.js></script>'"></iframe>`,
  },
  {id: 's-img', what: 'image', body: `<img alt="" src="{T}/i.svg">`},
  {id: 's-img-srcset', what: 'image by srcset', body: `<img alt="" srcset="{T}/i.svg 1x">`},
  {
    id: 's-picture',
    what: 'source in picture',
    body: `<picture><source srcset="{T}/i.svg"><img alt=""></picture>`,
  },
  {id: 's-video-src', what: 'video', body: `<video preload="auto" src="{T}/v.mp4"></video>`},
  {
    id: 's-video-source',
    what: 'source in video',
    body: `<video preload="auto"><source src="{T}/v.mp4"></video>`,
  },
  {id: 's-video-poster', what: 'poster', body: `<video poster="{T}/i.svg"></video>`},
  {id: 's-audio', what: 'audio', body: `<audio preload="auto" src="{T}/a.mp3"></audio>`},
  {id: 's-object', what: 'object', body: `<object data="{T}/f.html" type="text/html"></object>`},
  {id: 's-embed', what: 'embed', body: `<embed src="{T}/f.html" type="text/html">`},
  {
    id: 's-input-image',
    what: 'input of type image',
    body: `<input type="image" alt="" src="{T}/i.svg">`,
  },
  {
    id: 's-svg-image',
    what: 'image of SVG',
    body: `<svg width="9" height="9"><image href="{T}/i.svg" width="9" height="9"/></svg>`,
  },
  {
    id: 's-svg-use',
    what: 'use of SVG',
    body: `<svg width="9" height="9"><use href="{T}/i.svg#a"/></svg>`,
  },
  {
    id: 's-svg-feimage',
    what: 'feImage of SVG',
    body: `<svg width="9" height="9"><filter id="s-svg-feimage"><feImage href="{T}/i.svg"/></filter><rect width="9" height="9" filter="url(#s-svg-feimage)"/></svg>`,
  },
  {
    id: 's-body-background',
    what: 'background attribute of body',
    body: `<body background="{T}/i.svg">`,
  },
  {
    id: 's-link-stylesheet',
    what: 'style sheet',
    head: `<link rel="stylesheet" href="{T}/x.css">`,
  },
  {
    id: 's-link-preload-script',
    what: 'preload of a script',
    head: `<link rel="preload" as="script" href="{T}/x.js">`,
  },
  {
    id: 's-link-preload-image',
    what: 'preload of an image',
    head: `<link rel="preload" as="image" href="{T}/i.svg">`,
  },
  {id: 's-link-prefetch', what: 'prefetch', head: `<link rel="prefetch" href="{T}/x.js">`},
  {
    id: 's-link-preconnect',
    what: 'preconnect',
    head: `<link rel="preconnect" href="https://{HOST}">`,
  },
  {
    id: 's-link-dns-prefetch',
    what: 'look-up ahead',
    head: `<link rel="dns-prefetch" href="https://{HOST}">`,
  },
  {
    id: 's-link-modulepreload',
    what: 'preload of a module',
    head: `<link rel="modulepreload" href="{T}/x.js">`,
  },
  {id: 's-link-icon', what: 'icon', head: `<link rel="icon" href="{T}/i.png">`},
  {id: 's-link-manifest', what: 'manifest', head: `<link rel="manifest" href="{T}/m.json">`},
  {
    id: 's-style-bg',
    what: 'background in a style element',
    head: `<style>#s-style-bg { background: url("{T}/i.svg"); }</style>`,
    body: `<p id="s-style-bg">x</p>`,
  },
  {
    id: 's-style-import',
    what: '@import in a style element',
    head: `<style>@import "{T}/x.css";</style>`,
  },
  {
    id: 's-style-font',
    what: 'font in a style element',
    head: `<style>@font-face { font-family: s-style-font; src: url("{T}/f.woff2"); }</style>`,
    body: `<p style="font-family: s-style-font">x</p>`,
  },
  {
    id: 's-style-attr',
    what: 'background in a style attribute',
    body: `<p style="background: url({T}/i.svg)">x</p>`,
  },
  {
    id: 's-fp-css-bg',
    what: 'background in a style sheet of the site',
    head: `<link rel="stylesheet" href="{OWN}/own.css">`,
    body: `<p id="s-fp-css-bg">x</p>`,
    files: {'own.css': `#s-fp-css-bg { background: url("{T}/i.svg"); }`},
  },
  {
    id: 's-fp-css-import',
    what: '@import in a style sheet of the site',
    head: `<link rel="stylesheet" href="{OWN}/own.css">`,
    files: {'own.css': `@import "{T}/x.css";`},
  },
  {
    id: 's-dsd-script',
    what: 'script in a declarative shadow root',
    body: `<div><template shadowrootmode="open"><script src="{T}/x.js"></script></template></div>`,
  },
  {
    id: 's-dsd-closed-img',
    what: 'image in a closed declarative shadow root',
    body: `<div><template shadowrootmode="closed"><img alt="" src="{T}/i.svg"></template></div>`,
  },
  {
    id: 's-speculation',
    what: 'speculation rules',
    head: `<script type="speculationrules">{"prefetch": [{"urls": ["{T}/f.html"], "eagerness": "immediate"}]}</script>`,
    needs: `HTMLScriptElement.supports?.('speculationrules')`,
  },
  {
    id: 's-attributionsrc',
    what: 'attributionsrc',
    body: `<img alt="" attributionsrc="{T}/executed" src="data:,">`,
    needs: `'attributionSrc' in HTMLImageElement.prototype`,
  },
  {
    id: 's-meta-refresh',
    what: 'meta refresh',
    head: `<meta http-equiv="refresh" content="0; url={T}/f.html">`,
    destructive: true,
  },
  {
    id: 's-header-link-preload',
    what: 'Link header, preload',
    headers: {link: `<{T}/x.js>; rel=preload; as=script`},
  },
  {
    id: 's-header-link-preconnect',
    what: 'Link header, preconnect',
    headers: {link: `<https://{HOST}>; rel=preconnect`},
  },
  {
    id: 's-header-refresh',
    what: 'Refresh header',
    headers: {refresh: `0; url={T}/f.html`},
    destructive: true,
  },
  {
    id: 's-header-reportto',
    what: 'Report-To and Reporting-Endpoints headers, with a report to send',
    headers: {
      'report-to': `{"group": "leak", "max_age": 60, "endpoints": [{"url": "{T}/executed"}]}`,
      'reporting-endpoints': `leak="{T}/executed"`,
      'content-security-policy-report-only': `object-src 'none'; report-to leak`,
    },
    body: `<object data="data:text/html,x"></object>`,
  },
  {
    id: 's-header-nel',
    what: 'network error logging',
    headers: {
      'report-to': `{"group": "nel", "max_age": 60, "endpoints": [{"url": "{T}/executed"}]}`,
      nel: `{"report_to": "nel", "max_age": 60, "success_fraction": 1}`,
    },
  },

  // Beyond the laboratory's list.
  {
    id: 's-header-csp-report-uri',
    what: 'report-uri of a policy that only reports',
    headers: {'content-security-policy-report-only': `object-src 'none'; report-uri {T}/executed`},
    body: `<object data="data:text/html,x"></object>`,
  },
  {
    id: 's-header-link-stylesheet',
    what: 'Link header, style sheet',
    headers: {link: `<{T}/x.css>; rel=stylesheet`},
  },
  {
    id: 's-link-imagesrcset',
    what: 'preload of an image by imagesrcset',
    head: `<link rel="preload" as="image" imagesrcset="{T}/i.svg 1x">`,
  },
  {
    id: 's-link-preload-font',
    what: 'preload of a font',
    head: `<link rel="preload" as="font" crossorigin href="{T}/f.woff2">`,
  },
  {
    id: 's-link-alternate-stylesheet',
    what: 'alternate style sheet',
    head: `<link rel="alternate stylesheet" title="s-link-alternate-stylesheet" href="{T}/x.css">`,
  },
  {
    id: 's-link-print-stylesheet',
    what: 'style sheet for print',
    head: `<link rel="stylesheet" media="print" href="{T}/x.css">`,
  },
  {
    id: 's-script-after-comment',
    what: 'script after a comment that ends at once',
    body: `<!--><script src="{T}/x.js"></script><!-- -->`,
  },
  {
    id: 's-script-slashes',
    what: 'script with an empty type, and a slash for a space',
    body: `<script/type=""/src="{T}/x.js"></script>`,
  },
  {
    id: 's-importmap',
    what: 'import map that turns a bare name into the tracker',
    head: `<script type="importmap">{"imports": {"s-importmap": "{T}/x.js"}}</script>`,
    body: `<script type="module">import 's-importmap';</script>`,
    destructive: true,
  },
  {
    id: 's-track',
    what: 'track in a video',
    body: `<video crossorigin><track default kind="subtitles" src="{T}/t.vtt"></video>`,
  },
  {
    id: 's-style-image-set',
    what: 'image-set() as a list bullet',
    body: `<ul><li style="list-style-image: image-set('{T}/i.svg' 1x)">x</li></ul>`,
  },
  {
    id: 's-svg-style',
    what: 'background in a style element of SVG',
    body: `<svg width="9" height="9"><style>#s-svg-style { background: url("{T}/i.svg"); }</style></svg><p id="s-svg-style">x</p>`,
  },
  {
    id: 's-svg-set',
    what: 'href of an SVG image, animated',
    body: `<svg width="9" height="9"><image width="9" height="9"><set attributeName="href" to="{T}/i.svg"/></image></svg>`,
  },
  {
    id: 's-table-background',
    what: 'background attribute of a table',
    body: `<table background="{T}/i.svg"><tr><td>x</td></tr></table>`,
  },
  {
    id: 's-frameset',
    what: 'frame in a frameset',
    files: {'set.html': `<!doctype html><frameset cols="*"><frame src="{T}/f.html"></frameset>`},
    body: `<iframe src="{OWN}/set.html"></iframe>`,
  },
  {
    id: 's-iframe-svg',
    what: 'SVG file of the site that holds a script',
    files: {
      'own.svg': `<svg xmlns="http://www.w3.org/2000/svg"><script href="{T}/x.js"></script></svg>`,
    },
    body: `<iframe src="{OWN}/own.svg"></iframe>`,
  },
  {
    id: 's-xml-stylesheet',
    what: 'style sheet instruction of an XML file of the site',
    files: {
      'own.xml': `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="{T}/x.css"?><a>x</a>`,
    },
    body: `<iframe src="{OWN}/own.xml"></iframe>`,
  },
]);
