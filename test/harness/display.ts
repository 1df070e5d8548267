import type {Readable} from 'node:stream';
import {startProcess} from './start-process.js';

export interface Display {
  /** What goes into the environment variable DISPLAY. */
  readonly name: string;
  stop(): Promise<void>;
}

/** A screen that nobody looks at, under a number that the X server picks itself. */
export const openDisplay = async (): Promise<Display> => {
  const server = startProcess('Xvfb', [
    ...['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
  ]);
  const number = await new Promise<string>((resolve, reject) => {
    (server.child.stdio[3] as Readable).once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    server.child.once('error', reject);
    server.child.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return {name: `:${number}`, stop: () => server.stop()};
};
