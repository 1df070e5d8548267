import type {World} from '../../demo/server/world.js';
import type {Cookie, NewCookie} from './visitor.js';
import type {WebDriverClient} from './webdriver-client.js';
import type {Windows} from './webkit-windows.js';

interface WireCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly expiry?: number;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite?: 'Strict' | 'Lax' | 'None';
}

const cookieOf = ({expiry, sameSite, ...rest}: WireCookie): Cookie => ({
  name: rest.name,
  value: rest.value,
  domain: rest.domain,
  path: rest.path,
  expires: expiry,
  sameSite: sameSite ?? '',
  secure: rest.secure,
  httpOnly: rest.httpOnly,
});

export interface Jar {
  list(): Promise<readonly Cookie[]>;
  set(cookie: NewCookie): Promise<void>;
  clear(): Promise<void>;
}

/**
 * The whole jar, which the protocol shows one host at a time and only from a page of it: so a window of our own stands on a
 * blank page of every host that the world has heard of.
 */
export const webkitJar = (windows: Windows, world: World): Jar => {
  let standing: Promise<string> | undefined;

  const standOn = async <T>(
    host: string,
    act: (client: WebDriverClient) => Promise<T>,
  ): Promise<T> => {
    standing ??= windows.create();
    return windows.use(await standing, async (client) => {
      await client.send('POST', '/url', {url: `https://${host}/__world/blank`});
      return act(client);
    });
  };

  const hosts = (): readonly string[] => [
    ...new Set([...world.sites.slice(0, 1), ...world.log].map(({host}) => host)),
  ];

  return {
    list: async () => {
      const found = new Map<string, Cookie>();
      for (const host of hosts()) {
        const cookies = await standOn(host, (client) =>
          client.send<readonly WireCookie[]>('GET', '/cookie'),
        );
        for (const cookie of cookies.map(cookieOf)) {
          found.set([cookie.domain, cookie.path, cookie.name].join(' '), cookie);
        }
      }
      return [...found.values()];
    },
    set: async ({expires, ...cookie}) => {
      await standOn(cookie.domain.replace(/^\./, ''), (client) =>
        client.send('POST', '/cookie', {
          cookie: {
            path: '/',
            ...cookie,
            ...(expires !== undefined && {expiry: Math.round(expires)}),
          },
        }),
      );
    },
    clear: async () => {
      for (const host of hosts()) await standOn(host, (client) => client.send('DELETE', '/cookie'));
    },
  };
};
