// @ts-check
// Everything a tracker would do, one button each, and what came of it. A service has no such page; this one proves a promise.

const TRACKER = 'https://www.google-analytics.com/g/collect?v=2&tid=G-SNEAKY';
const LIBRARY = 'https://connect.facebook.net/en_US/fbevents.js';

/** @param {HTMLElement} element */
const inserted = (element) =>
  new Promise((resolve) => {
    // An empty frame loads as well; a frame from elsewhere cannot be looked into.
    const empty = () => element instanceof HTMLIFrameElement && element.contentDocument !== null;
    element.onload = () => resolve(!empty());
    element.onerror = () => resolve(false);
    document.body.append(element);
    // What is held neither loads nor fails.
    setTimeout(() => resolve(false), 1000);
  });

/**
 * Whether it reaches the tracker, by the log of the demo's server: what the browser says of a beacon is only that it was taken.
 *
 * @param {() => void} send
 */
const arrives = async (send) => {
  const since = Date.now();
  send();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const log = await (await fetch(`/__world/log?since=${since}`)).json();
  return log.some((/** @type {{host: string}} */ {host}) => host === new URL(TRACKER).host);
};

/** @param {IDBOpenDBRequest} request */
const opened = (request) =>
  new Promise((resolve) => {
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => resolve(false);
  });

/** Two pictures that differ only in their text: who can tell them apart reads what this device drew. */
const tellsApart = async (/** @type {(canvas: HTMLCanvasElement) => unknown} */ read) => {
  const answers = ['one', 'another'].map((text) => {
    const canvas = document.createElement('canvas');
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.font = '18px serif';
    context.fillText(text, 4, 20);
    return read(canvas);
  });
  const [one, another] = await Promise.all(answers);
  return one !== another;
};

/** Each gives true if it got through. @type {Record<string, () => unknown>} */
const attempts = {
  'Set a cookie': () => {
    document.cookie = 'tracker_id=1; path=/; max-age=31536000';
    return document.cookie.includes('tracker_id');
  },
  'Set a cookie, the new way': async () => {
    await /** @type {any} */ (window).cookieStore.set('tracker_store', '1');
    return document.cookie.includes('tracker_store');
  },
  'Write to localStorage': () => {
    localStorage.setItem('tracker_id', '1');
    return localStorage.getItem('tracker_id') !== null;
  },
  'Write to sessionStorage': () => {
    sessionStorage.setItem('tracker_id', '1');
    return sessionStorage.getItem('tracker_id') !== null;
  },
  'Open a database': () => opened(indexedDB.open('tracker')),
  'Open a cache': async () => Boolean(await caches.open('tracker')),
  'Insert a script': () =>
    inserted(Object.assign(document.createElement('script'), {src: LIBRARY})),
  'Insert a frame': () =>
    inserted(
      Object.assign(document.createElement('iframe'), {src: 'https://www.youtube.com/embed/demo'}),
    ),
  'Write a script into the page': () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.append(
      document.createRange().createContextualFragment(`<script src="${LIBRARY}"></script>`),
    );
    return 'fbq' in window;
  },
  'Recognise this device': async () => {
    const device = await /** @type {any} */ (window).consentGate.device('essential');
    return device.kind !== 'none';
  },
  'Load a library that recognises devices': () =>
    inserted(
      Object.assign(document.createElement('script'), {
        src: 'https://openfpcdn.io/fingerprintjs/v5',
      }),
    ),
  'Draw a text and read it back': () => tellsApart((canvas) => canvas.toDataURL()),
  'Count its pixels': () =>
    tellsApart((canvas) => canvas.getContext('2d')?.getImageData(0, 0, 300, 150).data.join()),
  'Draw it in a frame': () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.hidden = true;
    return tellsApart((canvas) =>
      /** @type {any} */ (frame.contentWindow).HTMLCanvasElement.prototype.toDataURL.call(canvas),
    );
  },
  'Play a tone to nobody': async () => {
    const audio = new OfflineAudioContext(1, 5000, 44100);
    const tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.start();
    return (await audio.startRendering()).getChannelData(0).some((sample) => sample !== 0);
  },
  'Ask for the graphics processor': () => {
    const gl = document.createElement('canvas').getContext('webgl');
    return [7936, 7937, 37445, 37446].some(
      (name) => (gl?.getParameter(name) ?? 'WebGL') !== 'WebGL',
    );
  },
  'Ask for forty fonts': () => {
    const context = /** @type {CanvasRenderingContext2D} */ (
      document.createElement('canvas').getContext('2d')
    );
    let asked = 0;
    for (let i = 0; i < 40; i++) {
      context.font = `20px "Font ${i}", monospace`;
      if (context.font.includes('Font')) asked++;
    }
    return asked > 8;
  },
  'Load a pixel': () => inserted(Object.assign(new Image(), {src: TRACKER})),
  'Fetch from a tracker': async () =>
    Boolean(await fetch(TRACKER, {method: 'POST', mode: 'no-cors'})),
  'Send a beacon': () => arrives(() => navigator.sendBeacon(TRACKER, 'x')),
};

const list = document.querySelector('#outcome');
/** @param {string} name @param {string} text @param {boolean} through */
const report = (name, text, through) => {
  const item = document.createElement('li');
  item.textContent = `${name}: ${text}`;
  if (through) item.className = 'through';
  list?.append(item);
};

for (const [name, attempt] of Object.entries(attempts)) {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: name,
  });
  button.addEventListener('click', async () => {
    try {
      const through = Boolean(await attempt());
      report(name, through ? 'got through' : 'nothing came of it', through);
    } catch (error) {
      report(name, `refused (${error instanceof Error ? error.message : error})`, false);
    }
  });
  document.querySelector('.attempts')?.append(button);
}
