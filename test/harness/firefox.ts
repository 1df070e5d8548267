import puppeteer from 'puppeteer-core';
import type {Engine} from './engine.js';
import {firefoxTab} from './firefox-tab.js';

const EXECUTABLE = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** What Firefox asks for of its own accord (settings, updates) is none of the visitor's, and ends nowhere. */
const PROXY = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
};

/** Firefox's own settings, as its preferences page would write them. */
const settings = (gpc: boolean, cookiesBlocked: boolean): Record<string, number | boolean> => ({
  'privacy.globalprivacycontrol.enabled': gpc,
  'privacy.globalprivacycontrol.functionality.enabled': gpc,
  ...(cookiesBlocked && {'network.cookie.cookieBehavior': 2}),
});

export const firefox: Engine = {
  name: 'firefox',
  emulates: false,
  launch: async (world, {gpc, cookiesBlocked}) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: EXECUTABLE,
      headless: true,
      timeout: 100_000,
      acceptInsecureCerts: true,
      defaultViewport: {width: 1280, height: 720},
      extraPrefsFirefox: {...PROXY, ...settings(gpc, cookiesBlocked)},
    });
    return {
      profile: async () => {
        // A container of its own: cookies and storage are kept apart by origin attribute.
        const context = await browser.createBrowserContext({
          proxyServer: `127.0.0.1:${world.port}`,
        });
        return {
          tab: firefoxTab(context, await context.newPage()),
          dispose: () => context.close(),
        };
      },
      close: () => browser.close(),
    };
  },
};
