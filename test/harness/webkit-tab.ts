import {writeFileSync} from 'node:fs';
import type {World} from '../../demo/server/world.js';
import {patiently} from './patiently.js';
import type {Cookie, Tab} from './visitor.js';
import {clickActions, keyActions} from './webdriver-actions.js';
import type {WebDriverClient} from './webdriver-client.js';
import {webkitJar} from './webkit-jar.js';
import {webkitWindows, type Windows} from './webkit-windows.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

const tabOf = (handle: string, windows: Windows, world: World): Tab => {
  const act = <T = null>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<T> => windows.use(handle, (client) => client.send<T>(method, path, body));
  const jar = webkitJar(windows, world);

  const inner = (): Promise<readonly [number, number]> =>
    act('POST', '/execute/sync', {script: 'return [innerWidth, innerHeight]', args: []});

  return {
    get errors() {
      return world.errors;
    },
    open: (url) => act<null>('POST', '/url', {url}).then(() => undefined),
    reload: () => act('POST', '/refresh').then(() => undefined),
    back: () => act('POST', '/back').then(() => undefined),
    forward: () => act('POST', '/forward').then(() => undefined),
    url: () => act('GET', '/url'),
    run: (expression) =>
      act('POST', '/execute/async', {
        script: `const done = arguments[arguments.length - 1];
          (${expression}).then(done, (error) => done(JSON.stringify({error: String(error)})));`,
        args: [],
      }),
    clickAt: async (x, y) => void (await act('POST', '/actions', clickActions(x, y))),
    key: async (name) => void (await act('POST', '/actions', keyActions(name))),
    viewport: async (width, height) => {
      const outer = await act<Size>('GET', '/window/rect');
      const [innerWidth, innerHeight] = await inner();
      await act('POST', '/window/rect', {
        width: width + outer.width - innerWidth,
        height: height + outer.height - innerHeight,
      });
      // The window answers before the page has been laid out anew.
      await patiently(async () => String(await inner()) === `${width},${height}`);
    },
    screenshot: async (path) => {
      writeFileSync(path, Buffer.from(await act<string>('GET', '/screenshot'), 'base64'));
    },
    emulate: () => Promise.reject(new Error('WebKit cannot change its media features here')),
    newTab: async () => tabOf(await windows.create(), windows, world),
    close: async () => void (await act('DELETE', '/window')),
    cookies: (): Promise<readonly Cookie[]> => jar.list(),
    setCookie: (cookie) => jar.set(cookie),
    clearCookies: () => jar.clear(),
  };
};

/** A tab of WebKit, over WebKitWebDriver. */
export const webkitTab = async (client: WebDriverClient, world: World): Promise<Tab> => {
  const windows = webkitWindows(client);
  return tabOf(await client.send<string>('GET', '/window'), windows, world);
};
