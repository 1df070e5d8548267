/**
 * Everything that a page can tell of the browser's own interfaces: which members there are, in which order, what they are
 * called, how they print, how they answer to a stranger, to no arguments and to wrong ones. Told as lines of text.
 */
window.probe = () => {
  const lines = [];
  const attempt = (act) => {
    try {
      const value = act();
      return typeof value === 'object' && value
        ? Object.prototype.toString.call(value)
        : typeof value;
    } catch (error) {
      // Engines put the member's name into the message; what counts is which error it is, and of which realm.
      return `${error.name} ${error instanceof Error || error instanceof DOMException}`;
    }
  };
  const describeFunction = (path, fn) => {
    lines.push(
      [
        path,
        fn.name,
        fn.length,
        Function.prototype.toString.call(fn).replace(/\s+/g, ' ').slice(0, 80),
        `${fn}` === Function.prototype.toString.call(fn),
        Object.getOwnPropertyNames(fn).sort().join(),
        Object.getPrototypeOf(fn) === Function.prototype,
        Object.isExtensible(fn),
      ].join(' | '),
    );
  };
  const stranger = Object.create(null);
  // Lit gives `Symbol` a member that it lacks.
  const globals = Object.getOwnPropertyNames(window)
    .filter(
      (name) => name !== 'Symbol' && /^[A-Z]/.test(name) && typeof window[name] === 'function',
    )
    .sort();
  for (const name of globals) {
    const type = window[name];
    for (const [owner, path] of [
      [type, name],
      [type.prototype, `${name}.prototype`],
    ]) {
      if (!owner) continue;
      // In Firefox these two of its own come in the order in which somebody asked for them.
      const keys = Reflect.ownKeys(owner).filter(
        (key) => owner !== Function.prototype || !/^(name|length)$/.test(String(key)),
      );
      lines.push(`${path}: ${keys.map(String).join()}`);
      for (const key of Reflect.ownKeys(owner)) {
        const descriptor = Object.getOwnPropertyDescriptor(owner, key);
        const at = `${path}.${String(key)}`;
        const flags = `${descriptor.configurable} ${descriptor.enumerable} ${descriptor.writable}`;
        lines.push(`${at}: ${flags}`);
        for (const kind of ['get', 'set', 'value']) {
          const fn = descriptor[kind];
          if (typeof fn !== 'function' || key === 'constructor') continue;
          describeFunction(`${at} ${kind}`, fn);
          // Only what belongs to an object of its own kind says no before it does anything.
          if (owner === type.prototype && kind !== 'value')
            lines.push(`${at} ${kind} of a stranger: ${attempt(() => fn.call(stranger, ''))}`);
        }
      }
    }
    lines.push(
      `${name} called: ${/^(Function|Proxy|Worker)$/.test(name) || attempt(() => type())}`,
    );
    lines.push(`${name}.prototype.constructor: ${type.prototype?.constructor === type}`);
  }
  describeFunction('fetch', fetch);
  return lines;
};

/** What members that the gate wraps do with what they are given, wrong or right. Each is a line of text. */
window.exercise = async () => {
  const lines = [];
  const note = (what, value) => lines.push(`${what}: ${String(value)}`);
  const thrown = (act) => {
    try {
      return act();
    } catch (error) {
      return `${error.name} ${error instanceof DOMException}`;
    }
  };
  const rejected = (promise) => Promise.resolve(promise).catch((error) => error.name);
  const div = () => document.createElement('div');

  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'replaceChild'])
    for (const args of [[], [null], [{}], [document], [div(), div()]])
      note(
        `Node.${name}(${args.map(Object.prototype.toString.call.bind(Object.prototype.toString))})`,
        thrown(() => div()[name](...args)),
      );
  for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']) {
    const parent = div();
    const child = parent.appendChild(div());
    note(`${name} returns`, child[name]('a', 1, null, undefined, document.createElement('b')));
    note(`${name} leaves`, parent.innerHTML);
  }
  const inserted = div();
  note('appendChild returns its argument', div().appendChild(inserted) === inserted);
  note(
    'a fragment is emptied',
    (() => {
      const f = document.createDocumentFragment();
      f.append('x', div());
      const d = div();
      d.appendChild(f);
      return f.childNodes.length + d.innerHTML;
    })(),
  );

  for (const tag of [
    'script',
    'img',
    'iframe',
    'link',
    'video',
    'a',
    'object',
    'embed',
    'input',
    'source',
    'track',
  ])
    for (const property of ['src', 'href', 'srcset', 'data', 'poster', 'rel', 'ping']) {
      const element = document.createElement(tag);
      if (!(property in element)) continue;
      for (const value of ['', null, undefined, 5, {toString: () => 'text'}]) {
        thrown(() => (element[property] = value));
        note(
          `${tag}.${property} = ${typeof value}`,
          `${element[property] === ''} ${element.getAttribute(property)}`,
        );
      }
      note(
        `${tag}.${property} = symbol`,
        thrown(() => (element[property] = Symbol())),
      );
    }
  for (const args of [
    [],
    ['a'],
    ['', ''],
    ['a b', ''],
    ['A', 1],
    ['data-x', null],
    ['onclick', 'x'],
  ])
    note(
      `setAttribute(${args})`,
      thrown(() => {
        const e = div();
        const r = e.setAttribute(...args);
        return r + e.outerHTML;
      }),
    );
  note(
    'setAttributeNS',
    thrown(() => {
      const e = div();
      e.setAttributeNS('urn:x', 'x:y', 'z');
      return e.outerHTML;
    }),
  );
  note(
    'setAttributeNode',
    thrown(() => {
      const e = div();
      const a = document.createAttribute('q');
      a.value = 'v';
      return e.setAttributeNode(a) + e.outerHTML;
    }),
  );
  note(
    'setAttributeNode of somebody else',
    thrown(() => {
      const e = div();
      e.id = 'i';
      return div().setAttributeNode(e.attributes[0]);
    }),
  );

  for (const html of [
    '',
    '<p>a<p>b',
    '<table><td>x',
    null,
    5,
    '<img alt=x>',
    '<svg><path d="M0 0"/></svg>',
    '<!--x-->&amp;',
  ])
    note(
      `innerHTML = ${html}`,
      (() => {
        const d = div();
        d.innerHTML = html;
        return d.innerHTML;
      })(),
    );
  note(
    'outerHTML without a parent',
    thrown(() => {
      div().outerHTML = '<b>';
      return 'fine';
    }),
  );
  note(
    'outerHTML',
    (() => {
      const d = div();
      d.append(div());
      d.firstChild.outerHTML = '<i>1</i>2';
      return d.innerHTML;
    })(),
  );
  for (const where of ['beforebegin', 'afterbegin', 'BeforeEnd', 'afterend', 'nowhere'])
    note(
      `insertAdjacentHTML ${where}`,
      thrown(() => {
        const d = div();
        d.append(div());
        d.firstChild.insertAdjacentHTML(where, '<b>x</b>');
        return d.innerHTML;
      }),
    );
  note(
    'createContextualFragment',
    new Range().createContextualFragment('<i>x</i><script>1<\/script>').childNodes.length,
  );
  note(
    'textContent',
    (() => {
      const d = div();
      d.textContent = null;
      d.textContent += '<b>';
      return d.innerHTML;
    })(),
  );
  note(
    'style text',
    (() => {
      const s = document.createElement('style');
      s.textContent = 'a{color:red}';
      document.head.append(s);
      const t = s.sheet.cssRules[0].cssText;
      s.remove();
      return t;
    })(),
  );
  note(
    'style attribute',
    (() => {
      const d = div();
      d.style.cssText = 'color: red; width: 1px';
      d.style.setProperty('height', '2px', 'important');
      d.style.background = 'none';
      return d.style.length + d.style.height;
    })(),
  );
  note(
    'style as an object',
    (() => {
      const d = div();
      const {style} = d;
      style.color = 'red';
      style.color = null;
      style.width = '';
      style['--own'] = 5;
      style.cssFloat = 'left';
      d.style = 'height: 1px; top: 2px';
      style.opacity = 0.5;
      style.removeProperty('top');
      return [
        style === d.style,
        style instanceof CSSStyleDeclaration,
        Object.prototype.toString.call(style),
        CSSStyleDeclaration.prototype.getPropertyValue.call(style, 'height'),
        style.setProperty === CSSStyleDeclaration.prototype.setProperty,
        style.getPropertyPriority('height'),
        'backgroundImage' in style,
        [...style].join(),
        style.item(0),
        style.cssText,
        d.getAttribute('style'),
        thrown(() => CSSStyleDeclaration.prototype.setProperty.call({}, 'a', 'b')),
        thrown(() => style.setProperty('height')),
        thrown(() => (style.color = Symbol())),
        document.createElementNS('http://www.w3.org/2000/svg', 'g').style instanceof
          CSSStyleDeclaration,
      ];
    })(),
  );
  const sheet = new CSSStyleSheet();
  note(
    'insertRule',
    thrown(() => sheet.insertRule('b { color: red }', 1)),
  );
  note(
    'insertRule 0',
    thrown(() => sheet.insertRule('b { color: red }')),
  );
  note(
    'replaceSync',
    thrown(() => sheet.replaceSync('i {}') + sheet.cssRules.length),
  );

  note(
    'an object with two values',
    (() => {
      const d = document.createElement('a');
      const two = {toString: () => '/text', valueOf: () => '/value'};
      d.setAttribute('href', two);
      d.style.width = {toString: () => '1px', valueOf: () => '2px'};
      d.innerHTML = {toString: () => '<b>', valueOf: () => '<i>'};
      localStorage.setItem(two, 'x');
      return [d.outerHTML, Object.keys(localStorage).includes('/text')];
    })(),
  );
  note(
    'text that an editor is told to insert',
    (() => {
      const d = document.body.appendChild(div());
      d.contentEditable = 'true';
      d.focus();
      document.execCommand('insertText', false, '<img src="https://other.example/i.svg">');
      d.remove();
      return d.textContent;
    })(),
  );
  note(
    'a selector that names a host',
    (() => {
      const d = div();
      d.innerHTML = '<style>a[href^="https://other.example"] { color: red }</style>';
      return d.textContent;
    })(),
  );
  note(
    'a link copied attribute by attribute',
    (() => {
      const [from, to] = [document.createElement('a'), document.createElement('a')];
      from.href = 'https://other.example/';
      to.attributes.setNamedItem(from.attributes[0].cloneNode());
      return to.href;
    })(),
  );
  note(
    'Worker with a percent sign',
    await new Promise((resolve) => {
      const worker = new Worker('data:text/javascript,postMessage(5 % 3 + "é")');
      worker.onmessage = ({data}) => resolve(data);
      worker.onerror = () => resolve('error');
    }),
  );
  note(
    'CSSStyleSheet with options',
    (() => {
      const made = new CSSStyleSheet({media: 'print', disabled: true});
      return [made.media.mediaText, made.disabled, thrown(() => new CSSStyleSheet(5))];
    })(),
  );
  note(
    'registerProperty',
    [
      {name: '--own', syntax: '<color>', inherits: false, initialValue: 'red'},
      {name: '--own', syntax: '*', inherits: true},
      {name: '--other', syntax: '*'},
      undefined,
    ].map((each) => thrown(() => CSS.registerProperty(each))),
  );
  note(
    'FontFace',
    [
      ['a', 'url(/a.woff)'],
      ['a', new Uint8Array([1])],
      ['a', new ArrayBuffer(2)],
      ['a', 'b', {weight: 'bold'}],
      ['a'],
    ].map((args) =>
      thrown(() => {
        const font = new FontFace(...args);
        font.loaded.catch(() => {});
        return font.family + font.status + font.weight;
      }),
    ),
  );
  const frames = [{color: 'red'}, {color: 'blue', offset: 0.5, easing: 'ease-in'}, {color: 'red'}];
  note(
    'keyframes',
    [frames, new Set(frames), {color: ['red', 'blue']}, null, [], 5, 'x', [{color: 5}]].map(
      (given) =>
        thrown(() => {
          const animation = document.body.animate(given, {duration: 5, id: 'x'});
          animation.cancel();
          const {effect} = animation;
          const other = new KeyframeEffect(null, given, 5);
          return [
            animation instanceof Animation,
            animation.id,
            JSON.stringify(effect.getKeyframes()),
            effect.setKeyframes([{opacity: 0}, {opacity: 1}]),
            effect.getKeyframes().length,
            other.getKeyframes().length,
          ];
        }),
    ),
  );
  if (window.RTCPeerConnection)
    note(
      'RTCPeerConnection',
      [
        undefined,
        null,
        {},
        {iceServers: []},
        {iceServers: [{urls: 'stun:site.example'}], iceTransportPolicy: 'relay'},
        {iceServers: [{urls: ['turn:site.example'], username: 'a', credential: 'b'}]},
        {iceServers: [{urls: 'x'}]},
        new Proxy({iceServers: [{urls: 'stun:site.example'}]}, {}),
        {iceServers: [], own: () => {}},
        {iceServers: 5},
        5,
      ].map((given) =>
        thrown(() => {
          const peer = new RTCPeerConnection(given);
          const said = JSON.stringify(peer.getConfiguration());
          peer.setConfiguration(peer.getConfiguration());
          peer.close();
          return said;
        }),
      ),
    );

  for (const url of ['http://[', 'foo:', '', 5]) {
    note(
      `Request ${url}`,
      thrown(() => new Request(url).method),
    );
    note(`WebSocket ${url}`, thrown(() => typeof new WebSocket(url)).replace('object', 'object'));
    note(
      `EventSource ${url}`,
      thrown(() => {
        const e = new EventSource(url);
        e.close();
        return e.readyState;
      }),
    );
    note(
      `XMLHttpRequest ${url}`,
      thrown(() => new XMLHttpRequest().open('GET', url)),
    );
    note(
      `Worker ${url}`,
      thrown(() => {
        const w = new Worker(url);
        w.terminate();
        return typeof w;
      }),
    );
  }
  note('fetch without', await rejected(fetch().then(String)));
  note('fetch nonsense', await rejected(fetch('http://[').then(String)));
  note(
    'fetch aborted',
    await rejected(fetch('/conformance/probe.js', {signal: AbortSignal.abort()}).then(String)),
  );
  const reply = await fetch(new Request('/conformance/probe.js', {headers: {a: 'b'}}));
  note('fetch', [
    reply.status,
    reply instanceof Response,
    reply.redirected,
    reply.type,
    new URL(reply.url).pathname,
  ]);
  note('fetch method', await rejected(fetch('/x', {method: 'CONNECT'})));
  note(
    'sendBeacon',
    thrown(() => navigator.sendBeacon('foo:', '')),
  );
  note(
    'subclass of Request',
    (() => {
      class Mine extends Request {}
      const m = new Mine('/x');
      return [m instanceof Mine, m instanceof Request, m.constructor === Mine];
    })(),
  );
  note(
    'subclass of XMLHttpRequest',
    (() => {
      class Mine extends XMLHttpRequest {
        open(...a) {
          super.open(...a);
          return 7;
        }
      }
      return new Mine().open('GET', '/x');
    })(),
  );
  note(
    'subclass of HTMLElement',
    (() => {
      class Mine extends HTMLElement {}
      customElements.define(`x-${Math.random().toString(36).slice(2)}`, Mine);
      return new Mine() instanceof Mine;
    })(),
  );
  note(
    'Reflect.construct',
    Reflect.construct(Request, ['/x'], class extends Request {}) instanceof Request,
  );

  note(
    'localStorage',
    (() => {
      localStorage.setItem('own', 1);
      localStorage.other = 'x';
      const all = [
        localStorage.getItem('own'),
        localStorage.own,
        localStorage.length,
        localStorage.key(5),
        'own' in localStorage,
        Object.keys(localStorage).length,
        delete localStorage.other,
        localStorage.getItem('none'),
        localStorage instanceof Storage,
        Object.prototype.toString.call(localStorage),
      ];
      localStorage.clear();
      return all;
    })(),
  );
  note(
    'StorageEvent',
    new StorageEvent('storage', {key: 'own', storageArea: localStorage}).storageArea ===
      localStorage && new StorageEvent('storage').storageArea === null,
  );
  note(
    'localStorage.setItem()',
    thrown(() => localStorage.setItem('one')),
  );
  note(
    'document.cookie',
    (() => {
      document.cookie = 'own=1; path=/';
      const had = document.cookie.includes('own=1');
      document.cookie = 'own=; max-age=0; path=/';
      return [had, document.cookie.includes('own')];
    })(),
  );
  note(
    'indexedDB',
    await new Promise((done) => {
      const r = indexedDB.open('own');
      r.onsuccess = () => {
        r.result.close();
        indexedDB.deleteDatabase('own');
        done(r.result.name);
      };
      r.onerror = () => done('error');
    }),
  );
  note(
    'indexedDB.open()',
    thrown(() => indexedDB.open()),
  );
  note(
    'attachShadow',
    thrown(() => {
      const root = div().attachShadow({mode: 'closed'});
      root.innerHTML = '<b>x</b>';
      return root.innerHTML + root.mode;
    }),
  );
  note(
    'attachShadow twice',
    thrown(() => {
      const d = div();
      d.attachShadow({mode: 'open'});
      d.attachShadow({mode: 'open'});
    }),
  );
  const frame = document.body.appendChild(document.createElement('iframe'));
  note('frame', [
    frame.contentWindow === frame.contentDocument.defaultView,
    frame.contentWindow.parent === window,
    frame.contentWindow.Array !== Array,
    frame.contentWindow.location.href,
  ]);
  frame.remove();
  note('frame removed', frame.contentWindow);
  note(
    'getter of a prototype',
    thrown(() => HTMLIFrameElement.prototype.contentWindow),
  );
  note(
    'URL.createObjectURL',
    thrown(() => URL.createObjectURL({})),
  );
  note('importNode', document.importNode(div(), true).localName);
  note(
    'cloneNode',
    (() => {
      const d = div();
      d.innerHTML = '<img alt="x">';
      return d.cloneNode(true).innerHTML;
    })(),
  );
  note(
    'adoptNode',
    thrown(
      () =>
        document.adoptNode(new DOMParser().parseFromString('<p>x', 'text/html').querySelector('p'))
          .outerHTML,
    ),
  );
  note('DOMParser', new DOMParser().parseFromString('<p a=1>x<br>', 'text/html').body.innerHTML);
  note(
    'form',
    thrown(() => {
      const f = document.createElement('form');
      f.action = '/x';
      return f.getAttribute('action') + f.method;
    }),
  );
  note(
    'window.open',
    thrown(() => window.open('http://[')),
  );
  note('execCommand', document.execCommand('copy') === document.execCommand('copy'));
  return lines;
};
