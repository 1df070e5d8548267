import {webdriverLauncher} from '@web/test-runner-webdriver';
import {openDisplay} from './display.js';
import {freePort} from './free-port.js';
import {miniBrowser, startDriver} from './webkit-driver.js';

type Launcher = ReturnType<typeof webdriverLauncher>;

/** WebKit for @web/test-runner: WebKitWebDriver on a screen that nobody looks at, both ended by their own ids. */
export const webkitLauncher = async (): Promise<Launcher> => {
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
      // The types know the capabilities of other browsers.
    } as object,
  });
  // Test files run in frames of one page, and a frame that takes the focus takes it from the others.
  Object.assign(launcher, {concurrency: 1});
  const children: {stop(): Promise<void>}[] = [];
  const {initialize, stop} = launcher;
  launcher.initialize = async (config) => {
    const display = await openDisplay();
    children.push(display);
    children.push(await startDriver(port, display));
    return initialize.call(launcher, config);
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    // The driver before its screen.
    for (const child of children.reverse()) await child.stop();
  };
  return launcher;
};
