import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {World} from '../../demo/server/world.js';
import {openDisplay, type Display} from './display.js';
import type {Engine, LaunchOptions, Profile} from './engine.js';
import {freePort} from './free-port.js';
import {gpcSignal} from './gpc-signal.js';
import {reportErrors} from './report-errors.js';
import {openSession} from './webdriver-client.js';
import {miniBrowser, startDriver} from './webkit-driver.js';
import {webkitTab} from './webkit-tab.js';

/** MiniBrowser's toolbar keeps a window wider than a phone, unless it has next to no size itself. */
const SMALL_TOOLBAR = '* {min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px}';

const configFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), SMALL_TOOLBAR);
  return folder;
};

const runFirst = (script: () => void): string =>
  `<script>(${String(script)})();document.currentScript.remove()</script>`;

const argumentsFor = (world: World, {cookiesBlocked}: LaunchOptions): readonly string[] => [
  '--automation',
  '--geometry=1280x768',
  `--proxy=http://127.0.0.1:${world.port}`,
  '--ignore-tls-errors',
  // MiniBrowser refuses third-party cookies by default. Here a leak shall show.
  `--cookies-policy=${cookiesBlocked ? 'never' : 'always'}`,
];

/** One driver has one session, so each profile is a driver and a browser. */
const openProfile = async (
  world: World,
  display: Display,
  options: LaunchOptions,
): Promise<Profile> => {
  const folder = configFolder();
  const port = await freePort();
  const driver = await startDriver(port, display, {XDG_CONFIG_HOME: folder});
  const client = await openSession(`http://127.0.0.1:${port}`, {
    browserName: 'MiniBrowser',
    acceptInsecureCerts: true,
    'webkitgtk:browserOptions': {
      binary: miniBrowser(),
      args: argumentsFor(world, options),
    },
  }).catch(async (error: unknown) => {
    await driver.stop();
    throw error;
  });
  const scripts = [reportErrors, ...(options.gpc ? [gpcSignal] : [])].map(runFirst).join('');
  if (!world.inject.includes(scripts)) world.inject += scripts;
  return {
    tab: await webkitTab(client, world),
    dispose: async () => {
      await client.send('DELETE', '');
      await driver.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
};

export const webkit: Engine = {
  name: 'webkit',
  emulates: false,
  launch: async (world, options) => {
    const display = await openDisplay();
    const open = () => openProfile(world, display, options);
    return {
      // One in a few hundred never comes up.
      profile: () => open().catch(open),
      close: () => display.stop(),
    };
  },
};
