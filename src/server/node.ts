/** `http.IncomingMessage`, as far as it is read; Express adds two members. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  /** `GET` or `POST`; anything else is answered with a 405. */
  readonly method?: string | undefined;
  /** Path and query, without what a router has cut off. */
  readonly url?: string | undefined;
  /** The whole path, where a router has cut off what it was mounted under. */
  readonly originalUrl?: string | undefined;
  /** What a parser of bodies has made of it. */
  readonly body?: unknown;
  readonly headers: {readonly [name: string]: string | readonly string[] | undefined};
  /** Has `encrypted` over TLS. */
  readonly socket: object;
}

/** `http.ServerResponse`, as far as it is used. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string | readonly string[]): unknown;
  end(body: Uint8Array): unknown;
}

/** Answers a request of Node's. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => Promise<void>;

/** Piece by piece, so that whoever reads it may stop at what is too much. */
const bodyOf = (request: NodeRequest): ReadableStream<Uint8Array> | string | undefined => {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.body !== undefined) return JSON.stringify(request.body);
  const chunks = request[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(new Uint8Array(next.value));
    },
  });
};

const headersOf = ({headers, body}: NodeRequest): Headers => {
  const found = new Headers();
  for (const [name, value] of Object.entries(headers))
    // HTTP/2 has names of its own for what is in the URL here.
    if (value !== undefined && !name.startsWith(':'))
      found.set(name, typeof value === 'string' ? value : value.join(', '));
  // What was parsed already is JSON again.
  if (body !== undefined) found.set('content-type', 'application/json');
  return found;
};

const toRequest = (request: NodeRequest): Request => {
  const {method = 'GET', headers, socket} = request;
  const host = [headers['host'] ?? headers[':authority']].flat()[0] ?? 'localhost';
  const path = request.originalUrl ?? request.url ?? '/';
  const body = bodyOf(request);
  const isSecure = 'encrypted' in socket && socket.encrypted === true;
  const url = new URL(`http${isSecure ? 's' : ''}://${host}`);
  return new Request(new URL(`/${path.replace(/^\/+/, '')}`, url), {
    method,
    headers: headersOf(request),
    // A stream has no length to send first: https://fetch.spec.whatwg.org/#dom-requestinit-duplex
    ...(body !== undefined && {body, duplex: 'half'}),
  });
};

/**
 * A handler of requests for Node's `http` and `http2`, and for Express, before or after its parser of bodies.
 *
 * @param handle - From `createSeats`.
 */
export const toNode =
  (handle: (request: Request) => Promise<Response>): NodeHandler =>
  async (request, response) => {
    let answer: Response;
    try {
      answer = await handle(toRequest(request));
    } catch {
      // A request that has no place in a URL, or a method that fetch does not know.
      answer = new Response(null, {status: 400});
    }
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers)
      if (name !== 'set-cookie') response.setHeader(name, value);
    const cookies = answer.headers.getSetCookie();
    if (cookies.length) response.setHeader('set-cookie', cookies);
    response.end(new Uint8Array(await answer.arrayBuffer()));
  };
