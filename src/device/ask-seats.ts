import type {Licence, Seat} from './device.js';

/** What the routes of `consent-gate/server` answer, all of them together; errors are those of RFC 9457. */
export interface Answer extends Licence {
  /** The HTTP status; 0 where nobody answered. */
  readonly status: number;
  readonly challenge?: string;
  readonly device?: string;
  readonly seat?: Seat;
  readonly code?: string;
  /** In seconds. */
  readonly retryAfter?: number;
}

/** How long an answer may take, in milliseconds: the app waits to hear which device this is. */
const PATIENCE = 10_000;

/** A signal that ends with that time, and with the caller's own; with the latter alone in Safari before 17.4. */
const until = (signal: AbortSignal | null): AbortSignal => {
  const time = AbortSignal.timeout(PATIENCE);
  const {any} = AbortSignal as Partial<typeof AbortSignal>;
  return signal ? (any?.call(AbortSignal, [signal, time]) ?? signal) : time;
};

/** Asks one of the routes, with a body or for what is there. Never rejects. */
export type AskSeats = (route: string, body?: object) => Promise<Answer>;

/**
 * Makes the way to the routes of a site.
 *
 * @param may - Whether there may still be asked: between two questions the visitor can withdraw.
 */
export const createAskSeats =
  (endpoint: string, may: () => boolean, signal: AbortSignal | null): AskSeats =>
  async (route, body) => {
    try {
      if (!may()) return {status: 0};
      const response = await fetch(endpoint + route, {
        signal: until(signal),
        ...(body && {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify(body),
        }),
      });
      const retryAfter = Number(response.headers.get('retry-after'));
      const answer = (await response.json().catch(() => ({}))) as Answer;
      return {...answer, status: response.status, ...(retryAfter && {retryAfter})};
    } catch {
      return {status: 0};
    }
  };
