import type {Browser, BrowserContextOptions, Page} from 'playwright';
import {SITE, type Stage} from './stage.js';
import {SERVICES} from './tool.js';
import {watcher, type Seen} from './watch.js';

/** A visitor's cookies and storage. */
export type Kept = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** What was measured of one visit; times in milliseconds. */
export interface Measured extends Seen {
  /** Bytes that the site sent. */
  readonly bytes: number;
  /** Time that the page's scripts took on the CPU, compiling included. */
  readonly script: number;
}

/** A phone on a poor line: https://developer.chrome.com/docs/lighthouse/performance#throttling */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const SLOWER = 4;
/** How long a page is left to itself once everything has happened, so that what comes late counts too. */
const AFTERMATH = 700;

const ask = <T>(page: Page, what: string): Promise<T> => page.evaluate<T>(`race.${what}`);

/** A profile of its own, a page that nobody has been to, and an instrument that reads it. */
const arrive = async (browser: Browser, stage: Stage, asks: boolean, kept?: Kept) => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: {width: 1280, height: 800},
    proxy: {server: `http://127.0.0.1:${stage.world.port}`},
    ...(kept && {storageState: kept}),
  });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  // Of the thread, so that what else the machine does does not count.
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.addInitScript(watcher(asks ? stage.tool.accept : undefined));
  stage.clear();

  const measure = async (): Promise<Measured> => {
    await page.waitForTimeout(AFTERMATH);
    const {metrics} = await devtools.send('Performance.getMetrics');
    const time = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    const seen = await ask<Seen>(page, 'read()');
    const script = 1000 * (time('ScriptDuration') + time('V8CompileDuration')) - seen.own;
    return {...seen, script, bytes: stage.sent()};
  };
  await page.goto(`https://${SITE}/`, {waitUntil: 'load'});
  return {context, page, measure};
};

const SERVICE_HOSTS: ReadonlySet<string> = new Set(SERVICES.map(({id}) => `${id}.example`));

/** Somebody comes for the first time and accepts. What they keep is for {@link returnVisit}. */
export const firstVisit = async (
  browser: Browser,
  stage: Stage,
): Promise<{readonly measured: Measured; readonly kept: Kept}> => {
  const {accept, name} = stage.tool;
  const {context, page, measure} = await arrive(browser, stage, true);
  let measured: Measured;
  if (accept) {
    await ask(page, 'banner');
    const loaded = await measure();
    const early = stage.world.log.find(({host}) => SERVICE_HOSTS.has(host));
    if (early) throw new Error(`${name}: ${early.host} was asked before anybody had accepted`);
    const {x, y, width, height} = (await page.locator(accept).first().boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.up();
    await ask(page, 'delay');
    await ask(page, `runs(${SERVICES.length})`);
    const {delay, shift} = await ask<Seen>(page, 'read()');
    measured = {...loaded, delay, shift};
  } else {
    await ask(page, `runs(${SERVICES.length})`);
    measured = await measure();
  }
  const kept = await context.storageState();
  await context.close();
  return {measured, kept};
};

/** Somebody who has accepted comes back, long enough after that their cache is empty. */
export const returnVisit = async (
  browser: Browser,
  stage: Stage,
  kept: Kept,
): Promise<Measured> => {
  const {context, page, measure} = await arrive(browser, stage, false, kept);
  await ask(page, `runs(${SERVICES.length})`);
  const measured = await measure();
  const {accept, name} = stage.tool;
  if (accept && (await page.locator(accept).first().isVisible()))
    throw new Error(`${name}: asks again`);
  await context.close();
  return measured;
};
