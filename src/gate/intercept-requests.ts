import type {Consent} from '../consent.js';
import {awaitDecision} from './await-decision.js';
import type {ElementGate} from './element-gate.js';
import {findUrls} from './find-urls.js';
import type {Verdict} from './judge.js';
import {call, wrap, type NativeFunction, type Realm} from './natives.js';

/**
 * Where a request goes that may not be made: a port that browsers never open. So it fails in the way, and with the
 * events, of a network that is not there, and nothing leaves the device. https://fetch.spec.whatwg.org/#port-blocking
 */
const NOWHERE = 'https://held.invalid:1/';

/**
 * Decides about what script asks of the network by itself. A `fetch` and an XMLHttpRequest wait for the visitor's
 * answer; everything else fails at once, and tries again if its maker thought of that.
 */
export const interceptRequests = (
  realm: Realm,
  consent: Consent,
  elements: ElementGate,
  signal: AbortSignal,
): void => {
  const look = (url: string) => elements.look(url, realm.document.baseURI);
  const owners = realm as unknown as Record<string, {prototype: object} | undefined>;

  const {get} = Object.getOwnPropertyDescriptor(realm.Request.prototype, 'url')!;
  /** What is asked for: a `Request`, or anything that reads as a URL, which it need do only once. */
  const read = (args: unknown[]): string => {
    try {
      return call(get as NativeFunction, args[0], []) as string;
    } catch {
      return (args[0] = String(args[0])) as string;
    }
  };

  wrap(
    realm,
    'fetch',
    (native, self, args) => {
      if (!args.length) return call(native, self, args);
      try {
        const url = read(args);
        if (look(url).allowed) return call(native, self, args);
        const {signal: own} = (args[1] ?? args[0]) as RequestInit;
        return awaitDecision(consent, () => look(url), own).then(() => call(native, self, args));
      } catch (error) {
        // The page's own object threw as it was read.
        return Promise.reject(error as Error);
      }
    },
    signal,
  );

  const held = new WeakMap<object, () => Verdict>();
  const xhr = realm.XMLHttpRequest.prototype;
  const {open} = xhr as unknown as {open: NativeFunction};
  wrap(
    xhr,
    'open',
    (native, self, args) => {
      const url = String(args[1]);
      if (args.length > 1) args[1] = url;
      held.delete(self as object);
      if (args.length > 1 && !look(url).allowed) {
        // A synchronous one cannot wait.
        if (args.length > 2 && !args[2]) args[1] = NOWHERE;
        else held.set(self as object, () => look(url));
      }
      return call(native, self, args);
    },
    signal,
  );
  wrap(
    xhr,
    'send',
    (native, self, args) => {
      const verdict = held.get(self as object);
      if (!verdict) return call(native, self, args);
      const request = self as XMLHttpRequest;
      const fail = () => {
        call(open, request, ['GET', NOWHERE]);
        call(native, self, []);
      };
      awaitDecision(consent, verdict)
        // Unless its maker has called it off, or begun another, meanwhile.
        .then(() => held.get(request) === verdict && call(native, self, args), fail)
        .catch(() => {});
      return undefined;
    },
    signal,
  );
  wrap(
    xhr,
    'abort',
    (native, self, args) => {
      held.delete(self as object);
      return call(native, self, args);
    },
    signal,
  );

  for (const [owner, name] of [
    [realm.Navigator.prototype, 'sendBeacon'],
    [owners['Worklet']?.prototype, 'addModule'],
    [owners['Cache']?.prototype, 'add'],
    [realm, 'fetchLater'],
    [realm, 'Audio'],
    [realm, 'EventSource'],
    [realm, 'WebSocket'],
    [realm, 'WebSocketStream'],
    [realm, 'WebTransport'],
  ] as const) {
    wrap(
      owner,
      name,
      (native, self, args) => {
        if (args.length && !look(read(args)).allowed)
          args[0] = name.startsWith('WebS') ? 'wss://held.invalid:1/' : NOWHERE;
        return call(native, self, args);
      },
      signal,
    );
  }

  // What is asked for stands somewhere in a configuration.
  for (const [owner, name] of [
    [realm, 'RTCPeerConnection'],
    [owners['RTCPeerConnection']?.prototype, 'setConfiguration'],
    [realm, 'PaymentRequest'],
  ] as const) {
    wrap(
      owner,
      name,
      (native, self, args) => {
        const isDenied = findUrls(JSON.stringify(args[0]) ?? '').filter(
          (url) => !look(url).allowed,
        );
        if (isDenied[0])
          args[0] =
            name[0] === 'P'
              ? [{supportedMethods: NOWHERE}]
              : {...(args[0] as object), iceServers: []};
        return call(native, self, args);
      },
      signal,
    );
  }
};
