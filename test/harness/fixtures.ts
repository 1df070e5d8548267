import {join} from 'node:path';
import {test as base} from 'playwright/test';
import {loadSites} from '../../demo/server/load-sites.js';
import {loadVendors} from '../../demo/server/load-vendors.js';
import {createWorld, type World} from '../../demo/server/world.js';
import {createVisitor} from './create-visitor.js';
import type {EngineBrowser, LaunchOptions} from './engine.js';
import {engines} from './engines.js';
import type {Visitor} from './visitor.js';

export {expect} from 'playwright/test';

const SITE = {
  id: 'site',
  name: 'Test site',
  host: 'site.example',
  folder: join(import.meta.dirname, '../e2e'),
};

interface TestFixtures extends LaunchOptions {
  /** The tests' own site first (`https://site.example/<scenario>/page.html`), then the demo's. Empty log. */
  readonly world: World;
  /** Somebody with a fresh profile. */
  readonly visitor: Visitor;
  /** Makes one more such person. */
  readonly anotherVisitor: () => Promise<Visitor>;
}

interface WorkerFixtures {
  readonly engineName: string;
  readonly workerWorld: World;
  readonly browserFor: (options: LaunchOptions) => Promise<EngineBrowser>;
}

/** Playwright's `test`, in a world of its own and with a visitor in the project's engine. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  engineName: ['chromium', {option: true, scope: 'worker'}],
  gpc: [false, {option: true}],
  cookiesBlocked: [false, {option: true}],

  workerWorld: [
    // Playwright reads the names of a fixture's dependencies from the first parameter's braces.
    async ({}, use) => {
      const world = await createWorld({
        sites: [SITE, ...loadSites()],
        vendors: await loadVendors(),
      });
      await use(world);
      await world.close();
    },
    {scope: 'worker'},
  ],

  browserFor: [
    async ({engineName, workerWorld}, use) => {
      const engine = engines.find(({name}) => name === engineName);
      if (!engine) throw new Error(`no engine ${engineName}`);
      const started = new Map<string, Promise<EngineBrowser>>();
      await use((options) => {
        const key = JSON.stringify(options);
        const browser = started.get(key) ?? engine.launch(workerWorld, options);
        started.set(key, browser);
        return browser;
      });
      for (const browser of started.values()) await (await browser).close();
    },
    {scope: 'worker'},
  ],

  world: async ({workerWorld}, use) => {
    workerWorld.reset();
    await use(workerWorld);
  },

  // Starting a browser takes as long as the machine is busy, and is not the test's own time.
  anotherVisitor: [
    async ({engineName, browserFor, world, gpc, cookiesBlocked}, use) => {
      const browser = await browserFor({gpc, cookiesBlocked});
      const disposals: (() => Promise<void>)[] = [];
      await use(async () => {
        const {tab, dispose} = await browser.profile();
        disposals.push(dispose);
        return createVisitor(engineName, tab, world);
      });
      for (const dispose of disposals) await dispose();
    },
    {timeout: 120_000},
  ],

  visitor: [async ({anotherVisitor}, use) => use(await anotherVisitor()), {timeout: 60_000}],
});
