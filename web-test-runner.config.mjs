import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {build} from 'esbuild';
import {register} from 'tsx/esm/api';
import {CHROMIUM} from './test/harness/chromium-path.mjs';

// For what the harness has of WebKit.
const done = register();
const {webkitLauncher} = await import('./test/harness/wtr-webkit.ts');
await done();

/** The engines, as data. `ENGINES=chromium,firefox` narrows, as it does for Playwright. */
const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      // A page in the background gets no frames, and with them no observers' calls.
      concurrency: 1,
      launchOptions: {
        executablePath: CHROMIUM,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
        headless: true,
      },
      createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
    }),
  webkit: webkitLauncher,
};

/** axe-core is a plain script that leaves `window.axe`; a test imports it like everything else. */
const axeAsModule = {
  name: 'axe-as-module',
  transform: ({path, body}) =>
    path.endsWith('/axe-core/axe.js') ? `${body}\nexport default window.axe;` : undefined,
};

/** DuckDuckGo's autoconsent is TypeScript for a bundler: a test imports what finds popups and reads their buttons. */
const HEURISTICS = '/autoconsent-heuristics.js';
const heuristics = {
  name: 'autoconsent-heuristics',
  serve: async ({path}) => {
    if (path !== HEURISTICS) return undefined;
    const {outputFiles} = await build({
      entryPoints: ['node_modules/@duckduckgo/autoconsent/lib/heuristics.ts'],
      bundle: true,
      format: 'esm',
      write: false,
    });
    return {body: outputFiles[0].text, type: 'js'};
  },
};

const asked = process.env.ENGINES?.split(',').map((name) => name.trim()) ?? Object.keys(launchers);

export default {
  files: ['test/unit/**/*.test.ts', 'test/components/**/*.test.ts'],
  nodeResolve: {exportConditions: ['browser', 'import', 'default']},
  plugins: [
    axeAsModule,
    heuristics,
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
  ],
  browsers: await Promise.all(
    asked.map((name) => {
      const launch = launchers[name];
      if (!launch) throw new Error(`ENGINES: there is no ${name}, only ${Object.keys(launchers)}`);
      return launch();
    }),
  ),
  concurrency: 2,
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: '20000'}},
};
