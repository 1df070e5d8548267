import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Display} from './display.js';
import {patiently} from './patiently.js';
import {startProcess, type Running} from './start-process.js';

const DRIVER = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];

export const miniBrowser = (): string => {
  const candidates = FOLDERS.map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser'));
  const found = process.env.MINIBROWSER ?? candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`no MiniBrowser at ${candidates.join(' or ')}`);
  return found;
};

/** A WebDriver of WebKit's at a port of loopback, once it answers. */
export const startDriver = async (
  port: number,
  display: Display,
  env: NodeJS.ProcessEnv = {},
): Promise<Running> => {
  const driver = startProcess(DRIVER, [`--port=${port}`], {
    DISPLAY: display.name,
    LIBGL_ALWAYS_SOFTWARE: '1',
    ...env,
  });
  await patiently(async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
  return driver;
};
