import {existsSync, statSync} from 'node:fs';
import type {World} from '../../../demo/server/world.js';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';

const PAGE = 'https://site.example/harness-works/page.html';

const playVendor = (world: World): void =>
  world.vendor('cdn.vendor.example', {
    type: 'text/javascript',
    headers: {'set-cookie': 'of_the_vendor=2; Path=/; Secure; HttpOnly; SameSite=None'},
    body: 'window.vendorRan = (window.vendorRan ?? 0) + 1;',
  });

test.beforeEach(({world}) => playVendor(world));

test('a vendor’s script runs, and its request is in the log', async ({visitor}) => {
  await visitor.open(PAGE);
  expect(await visitor.evaluate(() => (window as {vendorRan?: number}).vendorRan)).toBe(1);
  expect(visitor.requests().map(({host, path}) => host + path)).toEqual([
    'cdn.vendor.example/x.js',
  ]);
  expect(visitor.requests('*.vendor.example')).toHaveLength(1);
  expect(visitor.requests('other.example')).toHaveLength(0);
  expect(visitor.strangers()).toEqual(['cdn.vendor.example']);
  expect(visitor.requests()[0]?.headers.referer).toContain('https://site.example/');
});

test('the jar lists the vendor’s cookie and the page’s', async ({visitor}) => {
  await visitor.open(PAGE);
  const cookies = await visitor.cookies();
  expect(cookies.map(({name}) => name).sort()).toEqual(['of_the_page', 'of_the_vendor']);
  const ofThePage = cookies.find(({name}) => name === 'of_the_page');
  expect(ofThePage).toMatchObject({value: '1', domain: 'site.example', path: '/', sameSite: 'Lax'});
  expect(ofThePage?.expires).toBeGreaterThan(Date.now() / 1000 + 3500);
  const ofTheVendor = cookies.find(({name}) => name === 'of_the_vendor');
  expect(ofTheVendor).toMatchObject({domain: 'cdn.vendor.example', httpOnly: true, secure: true});
  expect(ofTheVendor?.expires).toBeUndefined();
  expect((await visitor.storage()).localStorage).toEqual(['theme']);
});

test('cookies can be put into the jar and taken out', async ({visitor}) => {
  await visitor.setCookie({name: 'put', value: 'in', domain: 'site.example'});
  await visitor.open(PAGE);
  expect(await visitor.evaluate(() => document.cookie)).toContain('put=in');
  await visitor.clearCookies();
  expect(await visitor.evaluate(() => document.cookie)).toBe('');
});

test('a fresh visitor has an empty jar', async ({visitor, anotherVisitor}) => {
  await visitor.open(PAGE);
  const other = await anotherVisitor();
  await other.open('https://site.example/__world/blank');
  expect(await other.cookies()).toEqual([]);
  expect((await other.storage()).localStorage).toEqual([]);
});

test('press finds slotted and shadow buttons and clicks for real', async ({visitor}) => {
  await visitor.open(PAGE);
  await visitor.press('Accept all');
  await visitor.waitFor(() => document.querySelector('#said')?.textContent === 'accepted');
  await visitor.press('Inside');
  await visitor.waitFor(() => document.querySelector('#said')?.textContent === 'inside');
  await visitor.press('Second page');
  await visitor.waitFor(() => location.search === '?second');
});

test('keys move the focus and press', async ({visitor}) => {
  const focused = (): string => document.activeElement?.textContent?.trim() ?? '';
  await visitor.open(PAGE);
  await visitor.evaluate(() => document.querySelector('a')?.focus());
  await visitor.keys('Tab');
  expect(await visitor.evaluate(focused)).toBe('Accept all');
  await visitor.keys('Enter');
  await visitor.waitFor(() => document.querySelector('#said')?.textContent === 'accepted');
  await visitor.keys('Shift+Tab');
  expect(await visitor.evaluate(focused)).toBe('Second page');
});

test('a new tab shares the jar and hears the first', async ({visitor}) => {
  await visitor.open(PAGE);
  const tab = await visitor.newTab();
  await tab.open('https://site.example/__world/blank');
  expect(await tab.evaluate(() => document.cookie)).toBe('of_the_page=1');
  await tab.evaluate(() => {
    new BroadcastChannel('test').onmessage = ({data}) => (document.title = String(data));
  });
  await visitor.evaluate(() => new BroadcastChannel('test').postMessage('heard'));
  await tab.waitFor(() => document.title === 'heard');
  await tab.close();
  expect(await visitor.url()).toBe(PAGE);
});

test('history works, and the back/forward cache is on', async ({visitor}) => {
  await visitor.open(PAGE);
  await visitor.evaluate(() => {
    addEventListener('pageshow', ({persisted}) => (document.title = `persisted ${persisted}`));
  });
  await visitor.open('https://site.example/__world/blank');
  await visitor.back();
  await visitor.waitFor(() => document.title === 'persisted true');
  await visitor.forward();
  expect(await visitor.waitFor(() => document.title)).toBe('blank');
  await visitor.back();
  await visitor.reload();
  expect(await visitor.waitFor(() => document.title)).toBe('The harness works');
});

test('a page from a string, under a strict policy', async ({visitor, world}) => {
  world.page('/strict.html', '<title>strict</title><p>Hello', {
    'content-security-policy': "default-src 'none'",
  });
  await visitor.open('https://site.example/strict.html');
  expect(await visitor.evaluate(async (a: number) => Promise.resolve(a + 1), 1)).toBe(2);
  expect(await visitor.waitFor(() => document.querySelector('p')?.textContent)).toBe('Hello');
  await visitor.screenshot(test.info().outputPath('strict.png'));
  expect(existsSync(test.info().outputPath('strict.png'))).toBe(true);
  expect(statSync(test.info().outputPath('strict.png')).size).toBeGreaterThan(1000);
});

test('errors of the page are heard', async ({visitor, world}) => {
  world.page('/broken.html', '<script>console.error("said so"); missing();</script>');
  await visitor.open('https://site.example/broken.html');
  await expect.poll(() => visitor.errors.join()).toContain('said so');
  await expect.poll(() => visitor.errors.join()).toContain('missing');
  await expect(visitor.evaluate(() => (undefined as unknown as {x: 1}).x)).rejects.toThrow(
    'in the page',
  );
});

test('the viewport takes the size of a phone', async ({visitor}) => {
  await visitor.open(PAGE);
  await visitor.viewport(375, 667);
  expect(await visitor.evaluate(() => [innerWidth, innerHeight])).toEqual([375, 667]);
});

test('settled waits for the last request', async ({visitor, world}) => {
  world.page('/late.html', '<script>setTimeout(() => fetch("/late"), 150)</script>');
  await visitor.open('https://site.example/late.html');
  await settled(visitor);
  expect(world.log.some(({path}) => path === '/late')).toBe(true);
});

test('nobody is reached without being asked for', async ({visitor, world}) => {
  world.page('/empty.html', '<title>empty</title>');
  await visitor.open('https://site.example/empty.html');
  await settled(visitor, 1000);
  expect(visitor.strangers()).toEqual([]);
});

test('without Global Privacy Control there is no signal', async ({visitor}) => {
  await visitor.open(PAGE);
  expect(await visitor.evaluate(() => navigator.globalPrivacyControl === true)).toBe(false);
});

test.describe('with Global Privacy Control', () => {
  test.use({gpc: true});
  test('the page sees it', async ({visitor}) => {
    await visitor.open(PAGE);
    expect(await visitor.evaluate(() => navigator.globalPrivacyControl)).toBe(true);
  });
});

test.describe('with cookies blocked', () => {
  test.use({cookiesBlocked: true});
  test('nothing can be kept', async ({visitor}) => {
    await visitor.open(PAGE);
    await visitor.evaluate(() => (document.cookie = 'more=1'));
    expect(await visitor.evaluate(() => document.cookie)).toBe('');
  });
});

declare global {
  interface Navigator {
    readonly globalPrivacyControl?: boolean;
  }
}
