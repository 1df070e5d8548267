import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium as playwright, type BrowserContext, type LaunchOptions} from 'playwright';
import {chromiumTab} from './chromium-tab.js';
import type {Engine, Profile} from './engine.js';
import {gpcSignal} from './gpc-signal.js';
import {CHROMIUM} from './chromium-path.mjs';

/**
 * What Playwright turns off and these tests need off, since a second list takes the place of its own; and the menus of the
 * address bar, for which each new profile loads four hundred files of the browser's own.
 */
const OFF = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'LensOverlay'],
  ...['ThirdPartyStoragePartitioning', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'],
];

const ARGS = [
  `--disable-features=${OFF.join(',')}`,
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...[
    '--disable-background-networking',
    '--disable-component-update',
    '--ignore-certificate-errors',
  ],
];

/** `<-loopback>`: localhost goes through the proxy like everybody else. */
const proxyAt = (port: number): {server: string; bypass: string} => ({
  server: `http://127.0.0.1:${port}`,
  bypass: '<-loopback>',
});

const DEAD_END = proxyAt(9);

const LAUNCH: LaunchOptions = {
  executablePath: CHROMIUM,
  args: ARGS,
  // Playwright switches the back/forward cache off; visitors have it on.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};

/** Settings that Chromium has no flag for; every context of the browser inherits them. */
const preferences = (cookiesBlocked: boolean): object => ({
  profile: {
    // Contexts are incognito windows, which refuse third-party cookies by default. Here a leak shall show.
    cookie_controls_mode: 0,
    ...(cookiesBlocked && {default_content_setting_values: {cookies: 2}}),
  },
});

const profileOf = async (context: BrowserContext, gpc: boolean): Promise<Profile> => {
  if (gpc) await context.addInitScript(gpcSignal);
  return {
    tab: await chromiumTab(context, await context.newPage()),
    dispose: () => context.close(),
  };
};

export const chromium: Engine = {
  name: 'chromium',
  emulates: true,
  launch: async (world, {gpc, cookiesBlocked, ordinary}) => {
    const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
    mkdirSync(join(folder, 'Default'));
    writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences(cookiesBlocked)));
    // What the browser asks for of its own accord (updates, accounts) is none of the visitor's, and ends nowhere.
    const own = await playwright.launchPersistentContext(folder, {
      ...LAUNCH,
      ignoreHTTPSErrors: true,
      proxy: ordinary ? proxyAt(world.port) : DEAD_END,
    });
    const browser = own.browser();
    if (!browser) throw new Error('Chromium started without a browser to open profiles in');
    const options = {ignoreHTTPSErrors: true, proxy: proxyAt(world.port)};
    return {
      profile: async () => profileOf(ordinary ? own : await browser.newContext(options), gpc),
      close: async () => {
        await own.close();
        rmSync(folder, {recursive: true, force: true});
      },
    };
  },
};
