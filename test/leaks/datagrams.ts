import {createSocket} from 'node:dgram';

/** A port of loopback that takes datagrams, which no proxy sees, and tells which vectors sent some. */
export interface Datagrams {
  readonly port: number;
  readonly senders: Set<string>;
  close(): Promise<void>;
}

/** https://www.rfc-editor.org/rfc/rfc8489#section-5 */
const STUN_COOKIE = 0x2112a442;

/** A datagram cannot carry a vector's name, so that its kind tells: STUN, or else QUIC. */
const senderOf = (message: Buffer): string =>
  message.length >= 8 && message.readUInt32BE(4) === STUN_COOKIE ? 'n-rtc-stun' : 'n-webtransport';

export const openDatagrams = async (): Promise<Datagrams> => {
  const socket = createSocket('udp4');
  const senders = new Set<string>();
  socket.on('message', (message) => senders.add(senderOf(message)));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    port: socket.address().port,
    senders,
    close: () => new Promise((resolve) => void socket.close(() => resolve())),
  };
};
