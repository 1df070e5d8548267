/** Ways into another window, or into a worker. */
{
  const el =
    (tag) =>
    ({make, put}) =>
      put(make(tag));

  const seeWindow = (self, found) => {
    const inside = found?.defaultView ?? found;
    return (
      inside?.document && [
        inside.parent === window,
        inside.frameElement === self,
        inside.Array !== Array,
        inside.location.href,
      ]
    );
  };
  for (const tag of ['iframe', 'frame', 'object', 'embed'])
    cover(
      `HTML${{iframe: 'IFrame', frame: 'Frame', object: 'Object', embed: 'Embed'}[tag]}Element:contentWindow? contentDocument? getSVGDocument`,
      {on: inFew(el(tag)), see: seeWindow},
    );
  cover('HTMLIFrameElement:contentWindow? contentDocument?', {
    on: inFew(({make, put}) => put(Object.assign(make('iframe'), {sandbox: ''}))),
  });

  const removed = inFew(({make, put}) => {
    const frame = put(make('iframe'));
    frame.remove();
    return frame;
  });
  cover('HTMLIFrameElement:contentWindow? contentDocument?', {on: removed});

  /** A frame of its own to be sent somewhere, whatever is called. */
  let targets = 0;
  const target = () => {
    const made = document.createElement('iframe');
    made.name = `target-${++targets}`;
    document.body.append(made);
    return made;
  };
  const shared = target().name;
  cover(':open', {
    calls: [
      () => ['/conformance/own.txt', shared],
      () => ['', shared],
      () => [undefined, shared],
      () => ['http://[', shared],
      () => ['/conformance/own.txt', shared, 'noopener'],
      () => [new URL('/conformance/own.txt', location.href), shared],
    ],
    // Those would open a window.
    spare: [
      'no arguments',
      ...[
        'null',
        'undefined',
        'empty text',
        'a number',
        'an object',
        'an object that reads as text',
      ].map((each) => `${each} for argument 1`),
    ],
    see: (_, opened) => opened && typeof opened.closed,
  });
  const loaded = async (frame) => {
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    return new URL(frame.contentWindow.location.href).pathname;
  };
  cover('HTMLElement:click', {
    on: (place) => {
      const self = el('button')(place);
      self.log = [];
      self.addEventListener('click', (event) =>
        self.log.push(event.isTrusted, event.bubbles, event.detail),
      );
      return self;
    },
    see: ({log}) => log,
  });
  cover('HTMLElement:click', {
    on: (place) => Object.assign(el('input')(place), {type: 'checkbox'}),
    see: ({checked}) => checked,
  });
  cover('HTMLElement:click', {
    on: () => {
      const frame = target();
      const link = document.createElement('a');
      document.body.append(link);
      return Object.assign(link, {frame, target: frame.name, href: '/conformance/own.txt?a'});
    },
    see: (self) => loaded(self.frame),
  });
  const form = () => {
    const frame = target();
    const made = document.createElement('form');
    document.body.append(made);
    return Object.assign(made, {frame, target: frame.name, action: '/conformance/own.txt'});
  };
  cover('HTMLFormElement:submit', {on: () => document.createElement('form')});
  cover('HTMLFormElement:submit', {on: form, see: (self) => loaded(self.frame)});

  cover('Function:toString', {
    on: () => fetch,
    see: () => [
      `${Element.prototype.append}`,
      `${Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').set}`,
      `${() => 1}`,
      `${class {}}`,
      `${Function.prototype.toString}`,
    ],
  });

  const SCRIPT = 'data:text/javascript,postMessage(5 % 3 + "é")';
  const answer = (_, worker) =>
    worker &&
    new Promise((resolve) => {
      worker.onmessage = ({data}) => resolve(data);
      worker.onerror = ({type}) => resolve(type);
    });
  cover(':Worker', {
    calls: [
      () => [SCRIPT],
      () => [new URL(SCRIPT)],
      () => [URL.createObjectURL(new Blob(['postMessage(name)'])), {name: 'own'}],
      () => [SCRIPT, {type: 'module', credentials: 'omit'}],
      () => [SCRIPT, null],
      () => ['/conformance/nothing.js'],
      () => ['http://['],
      () => [SCRIPT, 5],
      () => [SCRIPT, {type: 'nothing'}],
    ],
    see: answer,
  });
  const sharing = 'data:text/javascript,onconnect = ({ports}) => ports[0].postMessage(name)';
  cover(':SharedWorker', {
    calls: [
      () => [sharing],
      () => [sharing, 'own'],
      () => [sharing, {name: 'own'}],
      () => ['http://['],
      () => [sharing, {type: 'nothing'}],
    ],
    see: (_, worker) =>
      worker &&
      new Promise((resolve) => {
        worker.port.onmessage = ({data}) => resolve(data);
        worker.onerror = ({type}) => resolve(type);
      }),
  });
  const blob = () => new Blob(['text'], {type: 'text/plain'});
  cover('URL:createObjectURL', {
    on: () => URL,
    calls: [() => [blob()], () => [new File([], 'a')]],
    see: async (_, address) => (address ? (await fetch(address)).text() : undefined),
  });
  cover('URL:revokeObjectURL', {
    on: () => URL,
    calls: [() => [URL.createObjectURL(blob())], () => ['blob:nothing']],
  });
}
