import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {webdriverLauncher} from '@web/test-runner-webdriver';

const FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];

const miniBrowser = () =>
  process.env.MINIBROWSER ??
  FOLDERS.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`).find((path) => existsSync(path));

const freePort = async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const openDisplay = async () => {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject);
  });
  return {server, name: `:${number}`};
};

const startDriver = async (port, display) => {
  const driver = spawn(process.env.WEBKIT_DRIVER ?? 'WebKitWebDriver', [`--port=${port}`], {
    env: {...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1'},
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return driver;
    await pause(50);
  }
  throw new Error('WebKitWebDriver did not start');
};

/** WebKit for @web/test-runner: WebKitWebDriver on a screen that nobody looks at, both ended by their own ids. */
export const webkitLauncher = async () => {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: miniBrowser(), args: ['--automation']},
      'wdio:enforceWebDriverClassic': true,
    },
  });
  // Test files run in frames of one page, and a frame that takes the focus takes it from the others.
  launcher.concurrency = 1;
  const children = [];
  const end = () => children.forEach((child) => child.kill('SIGTERM'));
  const {initialize, stop} = launcher;
  launcher.initialize = async (config) => {
    const display = await openDisplay();
    children.push(display.server);
    children.push(await startDriver(port, display.name));
    process.once('exit', end);
    return initialize.call(launcher, config);
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    end();
  };
  return launcher;
};
