import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {createServer as createTlsServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import type {Duplex} from 'node:stream';
import {certificate} from './certificate.js';
import {meantHost, readVisit, type Arrival} from './read-visit.js';
import type {Reply, Visit} from './types.js';

export interface FrontDoor {
  readonly port: number;
  /** Ends every connection; the next request makes a new one. */
  hangUp(): void;
  close(): Promise<void>;
}

interface Reception {
  answer(arrival: Arrival): Promise<Reply>;
  /** A request that gets no reply of a host's own: a CONNECT, or a WebSocket knocking. */
  note(visit: Visit): void;
}

const send = (response: ServerResponse, method: string, reply: Reply): void => {
  const body = reply.body ?? '';
  response.statusCode = reply.status ?? 200;
  // Not `no-store`, which would keep every page out of the back/forward cache.
  response.setHeader('cache-control', 'no-cache');
  if (reply.type !== undefined) response.setHeader('content-type', reply.type);
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(method === 'HEAD' ? undefined : body);
};

/**
 * One loopback port with three ways in: a direct request, an HTTP proxy, and CONNECT, behind which a TLS server of our own
 * plays whichever host was asked for.
 */
export const openFrontDoor = async (reception: Reception, port: number): Promise<FrontDoor> => {
  const sockets = new Set<Duplex>();

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    readVisit(request)
      .then(async (arrival) => {
        send(response, arrival.visit.method, await reception.answer(arrival));
      })
      .catch((error: unknown) => {
        // A visitor who leaves in mid-request is nothing to report.
        if (request.destroyed && !response.writable) return;
        const body = String(error instanceof Error ? error.stack : error);
        if (!response.headersSent) send(response, 'GET', {status: 500, type: 'text/plain', body});
      });
  };

  const refuseUpgrade = (request: IncomingMessage, socket: Duplex): void => {
    readVisit(request)
      .then(({visit}) => {
        reception.note(visit);
      })
      .finally(() => socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n'))
      .catch(() => socket.destroy());
  };

  const pem = certificate();
  const plain = createServer(handle);
  const secure = createTlsServer({key: pem, cert: pem, ALPNProtocols: ['http/1.1']}, handle);

  for (const server of [plain, secure]) {
    server.keepAliveTimeout = 60_000;
    server.on('upgrade', refuseUpgrade);
    server.on('clientError', (_error, socket) => socket.destroy());
  }
  secure.on('tlsClientError', () => undefined);
  plain.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  plain.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const authority = request.url ?? '';
    const {host, local} = meantHost(authority);
    reception.note({time: Date.now(), method: 'CONNECT', host, path: '', headers: {}, body: ''});
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    (local || authority.endsWith(':80') ? plain : secure).emit('connection', socket);
  });

  await new Promise<void>((resolve, reject) => {
    plain.once('error', reject);
    plain.listen(port, '127.0.0.1', resolve);
  });

  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };

  return {
    port: (plain.address() as AddressInfo).port,
    hangUp,
    close: async () => {
      const closed = new Promise((resolve) => plain.close(resolve));
      hangUp();
      await closed;
    },
  };
};
