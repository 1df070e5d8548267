import {once} from 'node:events';
import {connect} from 'node:net';

/**
 * Asks a server for a page by hand, to see what comes when.
 *
 * @param {number} port
 * @param {{[name: string]: string}} [headers]
 */
export const ask = async (port, headers = {}) => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const lines = Object.entries({Host: 'www.site.example', Connection: 'close', ...headers});
  socket.write(`GET / HTTP/1.1\r\n${lines.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n`);
  let text = '';
  socket.setEncoding('utf8').on('data', (data) => (text += data));
  return {
    /** Everything that has come once it holds a text. @param {string} part */
    async until(part) {
      while (!text.includes(part)) {
        if (socket.readableEnded) throw new Error(`It ended without ${part}:\n${text}`);
        await Promise.race([once(socket, 'data'), once(socket, 'end')]);
      }
      return text;
    },
    /** All of it. */
    async all() {
      if (!socket.readableEnded) await once(socket, 'end');
      return text;
    },
  };
};

/** A promise, and the hand that keeps it. */
export const door = () => {
  let open = () => {};
  const opened = new Promise((resolve) => (open = resolve));
  return {opened, open};
};

/** @param {import('node:http').Server} server */
export const listen = async (server) => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
};
