import type {Wait} from './await-decision.js';
import {findUrls} from './find-urls.js';
import type {Verdict} from './judge.js';
import {
  call,
  getOwnPropertyDescriptor,
  type Handler,
  type NativeFunction,
  type Realm,
  type Wrap,
} from './natives.js';
import {refusal} from './refusal.js';
import {text} from './trust.js';

/**
 * Where a request goes that may not be made: a port that browsers never open. So it fails in the way, and with the
 * events, of a network that is not there, and nothing leaves the device. https://fetch.spec.whatwg.org/#port-blocking
 *
 * @param url - Where it was to go, absolute: its scheme is kept.
 */
const astray = (url: string): string => url.replace(/:[^]*/, '://held.invalid:1/');

/** Requests that wait, and what is to be asked about each. */
const held = new WeakMap<object, () => Verdict>();

/**
 * Decides about what script asks of the network by itself. A `fetch` and an XMLHttpRequest wait for the visitor's
 * answer; everything else fails at once, and tries again if its maker thought of that.
 *
 * @param keep - Keeps a beacon that may not be sent yet. Gives back something false if it is to be dropped. Default: it is.
 */
export const interceptRequests = (
  realm: Realm,
  wait: Wait,
  look: (url: string) => Verdict,
  wrap: Wrap,
  keep?: (send: () => unknown, look: () => Verdict) => unknown,
): void => {
  const {get} = getOwnPropertyDescriptor(realm.Request.prototype, 'url')!;
  /** What is asked for: a `Request`, or anything that reads as a URL, which it need do only once. */
  const read = (args: unknown[]): string => {
    // Most are texts, and what is thrown takes long.
    if (typeof args[0] === 'object')
      try {
        return call(get as NativeFunction, args[0], []) as string;
      } catch {
        // Anything that reads as a URL.
      }
    return (args[0] = text(args[0]));
  };

  wrap(':fetch|WorkerGlobalScope:fetch', (args, self, native) => {
    if (!args.length) return;
    // Async, because what the page's own object throws as it is read is a rejection too.
    const ask = async () => {
      const url = read(args);
      const {signal} = (
        (args[1] as RequestInit | undefined)?.signal ? args[1] : args[0]
      ) as RequestInit;
      if (!look(url).allowed) await wait(() => look(url), signal);
      return call(native, self, args);
    };
    return [ask()];
  });

  const {open} = realm.XMLHttpRequest.prototype as unknown as {open: NativeFunction};
  wrap('XMLHttpRequest:open', (args, self) => {
    held.delete(self as object);
    if (args.length < 2) return;
    const given = (args[1] = text(args[1]));
    const {allowed, url} = look(given);
    if (allowed) return;
    // A synchronous one cannot wait.
    if (args.length > 2 && !args[2]) args[1] = astray(url);
    else held.set(self as object, () => look(given));
  });
  wrap('XMLHttpRequest:send', (args, self, native) => {
    const verdict = held.get(self as object);
    if (!verdict) return;
    // Unless its maker has called it off, or begun another, meanwhile.
    const isMeant = () => held.get(self as object) === verdict;
    wait(verdict)
      .catch(() => isMeant() && call(open, self, ['GET', astray('https:')]))
      .then(() => isMeant() && call(native, self, args))
      .catch(() => {});
    return [];
  });
  wrap('XMLHttpRequest:abort', (_, self) => {
    const verdict = held.get(self as object);
    // Another of its kind: what was not sent yet can be sent still.
    if (verdict) held.set(self as object, () => verdict());
  });

  const lead: Handler = (args, self, native, key) => {
    if (!args[0]) return;
    const given = read(args);
    const {allowed, url} = look(given);
    if (allowed) return;
    if (
      key === 'sendBeacon' &&
      keep!(
        () => call(native, self, args),
        () => look(given),
      )
    )
      return [true];
    args[0] = astray(url);
  };
  wrap(
    ':WebSocket WebSocketStream fetchLater Audio EventSource WebTransport|Navigator:sendBeacon|Worklet:addModule|Cache:add|SVGAnimatedString:baseVal=',
    lead,
  );
  // What is asked for stands somewhere in a configuration. A connection does as well without a server in between.
  wrap(
    ':RTCPeerConnection webkitRTCPeerConnection PaymentRequest|RTCPeerConnection:setConfiguration|CredentialsContainer:get|BackgroundFetchManager:fetch|Cache:addAll',
    (args) => {
      const [config] = args as [Partial<RTCConfiguration> | undefined];
      // Inherited, they are in no JSON; nor is what a `Request` is for.
      const asked = findUrls(
        JSON.stringify([args, config?.iceServers], (_, each: {url?: string}) => each?.url ?? each),
      );
      if (!asked.some((url) => !look(url).allowed)) return;
      if (!config?.iceServers) throw refusal('AbortError');
      args[0] = {...config, iceServers: []};
    },
  );
};
