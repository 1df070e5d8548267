/** How long a browser may take to come up, in milliseconds, before it is taken for stuck. */
const START = 25_000;

const TIMEOUTS = {script: 30_000, pageLoad: 30_000, implicit: 0};

interface DriverReply {
  readonly value: unknown;
}

/** Speaks the classic protocol (https://www.w3.org/TR/webdriver2/) with one session of a driver. */
export interface WebDriverClient {
  send<T = null>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
}

const call = async (
  url: string,
  method: string,
  body?: object,
  signal?: AbortSignal,
): Promise<unknown> => {
  const response = await fetch(url, {
    method,
    ...(method === 'POST' && {body: JSON.stringify(body ?? {})}),
    headers: {'content-type': 'application/json'},
    ...(signal && {signal}),
  });
  const {value} = (await response.json()) as DriverReply;
  if (response.ok) return value;
  const {error, message} = value as {error?: string; message?: string};
  throw new Error(`${method} ${new URL(url).pathname}: ${error ?? ''} ${message ?? ''}`);
};

/** Opens a session on the driver at `origin`. */
export const openSession = async (
  origin: string,
  capabilities: object,
): Promise<WebDriverClient> => {
  const wanted = {capabilities: {alwaysMatch: {...capabilities, timeouts: TIMEOUTS}}};
  const opened = await call(`${origin}/session`, 'POST', wanted, AbortSignal.timeout(START));
  const {sessionId} = opened as {sessionId: string};
  return {
    send: async <T>(method: string, path: string, body?: object) =>
      (await call(`${origin}/session/${sessionId}${path}`, method, body)) as T,
  };
};
