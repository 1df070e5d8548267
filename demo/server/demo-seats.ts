import {Worker} from 'node:worker_threads';
import type {Reply, Visit} from './types.js';

/** The site whose licences cover three devices. */
const SITE = 'infinitemix';
const BASE = '/consent-gate/seats';

export interface DemoSeats {
  /**
   * The answer to what the site's pages ask of seats; undefined for all else.
   *
   * @param origin - By which the site was addressed.
   */
  reply(visit: Visit, origin: string): Promise<Reply | undefined>;
  /** Opens the database, which takes a moment, before somebody asks. */
  open(): Promise<void>;
  /** Lets so many days pass, for seats alone. */
  later(days: number): Promise<void>;
  close(): Promise<void>;
}

/** What the seats' thread does (`seats-thread.mjs`). */
export interface Acts {
  answer(request: {
    readonly href: string;
    readonly method: string;
    readonly headers: Visit['headers'];
    readonly body?: string;
  }): Promise<Reply>;
  open(): Promise<void>;
  later(days: number): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: unknown;
}

/** The thread, until it ends. */
const startThread = (workerData: object, onEnd: () => void) => {
  const worker = new Worker(new URL('./seats-thread.mjs', import.meta.url), {workerData});
  // Whoever serves pages keeps the process alive; seats alone do not.
  worker.unref();
  const waiting = new Map<number, (answer: Answer) => void>();
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  worker.on('error', (error) => {
    onEnd();
    for (const [id, end] of waiting) end({id, error});
  });
  let last = 0;
  const ask = <A extends keyof Acts>(
    act: A,
    ...[given]: Parameters<Acts[A]>
  ): ReturnType<Acts[A]> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({value, error}) =>
        error === undefined ? resolve(value as never) : reject(error),
      );
      worker.postMessage({id, act, given});
    }) as ReturnType<Acts[A]>;
  return {ask, end: () => worker.terminate()};
};

/** @param folder - Where seats are kept. Default: nowhere, so that the story can be told anew. */
export const createDemoSeats = (port: number, folder?: string): DemoSeats => {
  const origin = [`https://${SITE}.example`, `http://${SITE}.localhost:${port}`];
  let thread: ReturnType<typeof startThread> | undefined;
  const started = () => (thread ??= startThread({folder, origin}, () => (thread = undefined)));
  return {
    reply: (visit, origin) => {
      const {pathname, href} = new URL(visit.path, origin);
      if (visit.host !== `${SITE}.example` || !`${pathname}/`.startsWith(`${BASE}/`))
        return Promise.resolve(undefined);
      const {method, headers, body} = visit;
      const withBody = method !== 'GET' && method !== 'HEAD' && {body};
      return started().ask('answer', {href, method, headers, ...withBody});
    },
    open: () => started().ask('open'),
    later: (days) => started().ask('later', days),
    close: async () => {
      await thread?.ask('close');
      await thread?.end();
    },
  };
};
