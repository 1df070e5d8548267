/** Ways to ask for something. */
{
  const OWN = '/conformance/own.txt';
  const ADDRESSES = [
    () => [OWN],
    () => [new URL(OWN, location.href)],
    () => ['http://['],
    () => [''],
    () => [`  ${OWN}#a`],
  ];
  /** Once an event of these has come. */
  const first = (target, ...types) =>
    new Promise((resolve) => {
      for (const type of types)
        target.addEventListener(type, (event) => resolve(event.type), {once: true});
    });

  cover(':fetch', {
    calls: [
      ...ADDRESSES,
      () => [new Request(OWN)],
      () => [new Request(OWN, {method: 'POST', body: 'x'})],
      () => [OWN, {method: 'POST', body: 'x', headers: {a: 'b'}}],
      () => [OWN, {signal: AbortSignal.abort()}],
      () => [OWN, {method: 'CONNECT'}],
      () => [OWN, {mode: 'no-cors', credentials: 'omit', cache: 'no-store'}],
      () => [OWN, undefined],
      () => [OWN, null],
      () => [OWN, 5],
      () => ['data:text/plain,text'],
      () => ['foo:'],
    ],
    see: async (_, reply) => (await (await reply.catch(() => undefined))?.text?.())?.slice(0, 15),
  });

  const request = () => new XMLHttpRequest();
  const opened = () => {
    const made = request();
    made.open('GET', OWN);
    return made;
  };
  const state = ({readyState, status, responseURL, responseText}) => [
    readyState,
    status,
    responseURL,
    responseText,
  ];
  cover('XMLHttpRequest:open', {
    on: request,
    calls: [
      () => ['GET', OWN],
      () => ['GET', OWN, true],
      () => ['post', new URL(OWN, location.href), true, 'name', 'password'],
      () => ['GET', OWN, false],
      () => ['a b', OWN],
      () => ['TRACE', OWN],
      () => ['GET', 'http://['],
    ],
    see: (self) => {
      if (self.readyState !== 1) return undefined;
      const end = first(self, 'loadend');
      self.send();
      return end.then(() => state(self));
    },
  });
  cover('XMLHttpRequest:send', {
    on: opened,
    calls: [() => [], () => [null], () => ['text'], () => [new Blob(['text'])]],
    see: (self) => first(self, 'load', 'error').then((type) => [type, state(self)]),
  });
  cover('XMLHttpRequest:send', {on: request, see: state});
  cover('XMLHttpRequest:abort', {
    on: () => {
      const made = opened();
      made.send();
      return made;
    },
    see: state,
  });
  for (const on of [request, opened]) cover('XMLHttpRequest:abort', {on, see: state});

  const socket = `wss://${location.host}/conformance/socket`;
  cover(':WebSocket', {
    calls: [
      () => [socket],
      () => [socket, 'a'],
      () => [socket, ['a', 'b']],
      () => [socket, ['a', 'a']],
      () => [new URL(socket)],
      () => ['/conformance/socket'],
      () => ['foo:'],
      () => [`${socket}#a`],
    ],
    see: (_, made) => made && [made.url, made.readyState, made.binaryType],
  });
  cover(':WebSocketStream', {
    calls: [
      () => [socket],
      () => [socket, {protocols: ['a']}],
      () => [socket, {signal: AbortSignal.abort()}],
    ],
    see: (_, made) => {
      for (const each of ['opened', 'closed']) made?.[each]?.catch(() => {});
      return made?.url;
    },
  });
  cover(':EventSource', {
    calls: [...ADDRESSES, () => [OWN, {withCredentials: true}]],
    see: (_, made) => made && [made.url, made.readyState, made.withCredentials],
  });
  cover(':WebTransport', {
    calls: [
      () => [`https://${location.host}/own`],
      () => ['/own'],
      () => ['foo:'],
      () => ['https://site.example:1/', {allowPooling: true}],
    ],
    see: (_, made) => {
      for (const each of ['ready', 'closed']) made?.[each]?.catch(() => {});
      return made && typeof made.ready;
    },
  });
  cover(':Audio', {
    calls: [() => [OWN], () => [], () => ['']],
    see: (_, made) => [made.src, made.preload, made.outerHTML],
  });
  cover(':fetchLater', {
    calls: [
      () => [OWN],
      () => [OWN, {activateAfter: 60_000}],
      () => [OWN, {activateAfter: -1}],
      () => ['http://localhost/', {signal: AbortSignal.abort()}],
    ],
  });
  cover('Navigator:sendBeacon', {
    on: () => navigator,
    calls: [...ADDRESSES, () => [OWN, 'text'], () => [OWN, new Blob(['text'])], () => ['foo:', '']],
  });
  cover('Worklet:addModule', {
    on: () => window.CSS?.paintWorklet ?? new OfflineAudioContext(1, 1, 44100).audioWorklet,
    calls: [
      () => ['/conformance/empty.js'],
      () => ['data:text/javascript,'],
      () => ['/conformance/nothing.js', {credentials: 'omit'}],
    ],
  });

  // Asked for ahead, since the first time takes long.
  const own = caches.open('own');
  const cache = () => own;
  cover('Cache:add', {
    on: cache,
    calls: [() => [OWN], () => [new Request(OWN)], () => ['/conformance/nothing'], () => ['foo:']],
  });
  cover('Cache:addAll', {
    on: cache,
    calls: [
      () => [[OWN]],
      () => [[new Request(OWN)]],
      () => [[]],
      () => [['foo:']],
      () => [new Set([OWN])],
    ],
  });

  const CONFIGURATIONS = [
    () => [{iceServers: []}],
    () => [],
    () => [undefined],
    () => [null],
    () => [{}],
    () => [{iceServers: [{urls: 'stun:site.example'}], iceTransportPolicy: 'relay'}],
    () => [{iceServers: [{urls: ['turn:site.example'], username: 'a', credential: 'b'}]}],
    () => [{iceServers: [{urls: 'x'}]}],
    () => [new Proxy({iceServers: [{urls: 'stun:site.example'}]}, {})],
    () => [{iceServers: [], own: () => {}}],
    () => [{iceServers: 5}],
    () => [Object.create({iceServers: [{urls: 'stun:site.example'}]})],
    () => [{iceServers: [], own: globalThis}],
  ];
  const configuration = (_, made) => made && JSON.stringify(made.getConfiguration());
  cover(':RTCPeerConnection webkitRTCPeerConnection', {calls: CONFIGURATIONS, see: configuration});
  cover('RTCPeerConnection:setConfiguration', {
    on: () => new RTCPeerConnection(),
    calls: [...CONFIGURATIONS, (self) => [self.getConfiguration()]],
    see: (self) => {
      const said = configuration(undefined, self);
      self.close();
      return said;
    },
  });

  const total = {label: 'a', amount: {currency: 'EUR', value: '1'}};
  cover(':PaymentRequest', {
    calls: [
      () => [[{supportedMethods: 'basic-card'}], {total}],
      () => [[{supportedMethods: `https://${location.host}/pay`}], {id: 'a', total}],
      () => [[], {total}],
      () => [[{supportedMethods: 'x y'}], {total}],
      () => [new Set([{supportedMethods: 'basic-card'}]), {total}, {}],
    ],
    see: () => undefined,
  });
  cover('CredentialsContainer:get', {
    on: () => navigator.credentials,
    calls: [() => [{password: true, mediation: 'silent'}], () => [{signal: AbortSignal.abort()}]],
    spare: [
      'no arguments',
      'undefined for argument 0',
      'null for argument 0',
      'an object for argument 0',
    ],
  });
  const registered =
    window.BackgroundFetchManager &&
    navigator.serviceWorker.register('/conformance/never-active.js');
  cover('BackgroundFetchManager:fetch', {
    on: async () => (await registered).backgroundFetch,
    calls: [
      () => ['own', OWN],
      () => ['own', [OWN, new Request(OWN)], {title: 'a'}],
      () => ['own', []],
    ],
  });
}
