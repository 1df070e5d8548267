/**
 * What vendors find under `__gpp` until the real one is here: it answers what it can, keeps listeners, and queues the
 * rest. https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform, CMP API specification 1.1
 */

type Callback = (data: unknown, success: boolean) => void;
type Call = readonly [command: string, callback?: Callback, parameter?: unknown, version?: unknown];

/** `__gpp`. Without a command it gives the queue, with `events` the listeners: the official library takes over from there. */
export type GppFunction = (...call: Call | readonly []) => unknown;

interface GppWindow {
  __gpp?: GppFunction;
}

interface Listener {
  readonly id: number;
  readonly callback: Callback;
  readonly parameter: unknown;
}

const LOCATOR = '__gppLocator';

/** The answer to `ping` before anything is known. */
const pingOf = (supportedAPIs: readonly string[]) => ({
  gppVersion: '1.1',
  cmpStatus: 'stub',
  cmpDisplayStatus: 'hidden',
  signalStatus: 'not ready',
  supportedAPIs,
  cmpId: 0,
  sectionList: [],
  applicableSections: [],
  gppString: '',
  parsedSections: {},
});

/**
 * Puts the stub into the page, unless somebody else's `__gpp` is there.
 *
 * @param supportedAPIs - The sections that are to come, as `7:usnat`.
 */
export const stubGpp = (supportedAPIs: readonly string[]): void => {
  const page = globalThis as GppWindow;
  if (page.__gpp) return;
  const queue: Call[] = [];
  const listeners: Listener[] = [];
  let last = 0;

  page.__gpp = (...call) => {
    if (!call.length) return queue;
    const [command, callback, parameter] = call;
    const answer = (data: unknown, success = true) => callback?.(data, success);
    switch (command) {
      case 'events':
        return listeners;
      case 'ping':
        return void answer(pingOf(supportedAPIs));
      case 'addEventListener': {
        const id = ++last;
        if (callback) listeners.push({id, callback, parameter});
        return void answer({
          eventName: 'listenerRegistered',
          listenerId: id,
          data: true,
          pingData: pingOf(supportedAPIs),
        });
      }
      case 'removeEventListener': {
        const at = listeners.findIndex(({id}) => id === parameter);
        if (at >= 0) listeners.splice(at, 1);
        return void answer({
          eventName: 'listenerRemoved',
          listenerId: parameter,
          data: at >= 0,
          pingData: pingOf(supportedAPIs),
        });
      }
      case 'hasSection':
        return void answer(false);
      case 'getSection':
      case 'getField':
        return void answer(null);
      default:
        queue.push(call);
        return undefined;
    }
  };
  if (typeof document !== 'undefined') serveFrames(page);
};

/** Answers frames, which ask by message (`__gppCall`) once they find one named `__gppLocator` above them. */
const serveFrames = (page: GppWindow): void => {
  const locate = () => {
    if (document.querySelector(`iframe[name=${LOCATOR}]`)) return;
    const frame = document.createElement('iframe');
    frame.name = LOCATOR;
    frame.hidden = true;
    document.body.append(frame);
  };
  if (document.body) locate();
  else document.addEventListener('DOMContentLoaded', locate, {once: true});

  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    const message = parse(data);
    const {command, parameter, version, callId} = message?.__gppCall ?? {};
    if (typeof command !== 'string') return;
    page.__gpp?.(
      command,
      (returnValue, success) => {
        const answer = {__gppReturn: {returnValue, success, callId}};
        // Anybody may ask: what is said here is said to every vendor on the page.
        (source as Window | null)?.postMessage(
          typeof data === 'string' ? JSON.stringify(answer) : answer,
          '*',
        );
      },
      parameter,
      version,
    );
  });
};

interface Message {
  readonly __gppCall?: {
    readonly command?: unknown;
    readonly parameter?: unknown;
    readonly version?: unknown;
    readonly callId?: unknown;
  };
}

const parse = (data: unknown): Message | undefined => {
  try {
    const value: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};
