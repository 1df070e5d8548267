import type {BrowserContext, Cookie as BidiCookie, KeyInput, Page} from 'puppeteer-core';
import {step, travel} from './travel.js';
import type {Cookie, Tab} from './visitor.js';

const cookieOf = (cookie: BidiCookie): Cookie => ({
  name: cookie.name,
  value: cookie.value,
  domain: cookie.domain,
  path: cookie.path,
  expires: cookie.session || cookie.expires < 0 ? undefined : cookie.expires,
  sameSite: cookie.sameSite === 'Default' ? '' : (cookie.sameSite ?? ''),
  secure: cookie.secure,
  httpOnly: cookie.httpOnly ?? false,
});

/** A tab of Firefox, over WebDriver BiDi. */
export const firefoxTab = (context: BrowserContext, page: Page): Tab => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });

  const run = async (expression: string): Promise<string> =>
    String(await page.evaluate(expression));

  return {
    errors,
    open: (url) => travel(run, () => page.goto(url)),
    reload: () => travel(run, () => page.reload()),
    back: () => step(run, -1),
    forward: () => step(run, 1),
    url: () => Promise.resolve(page.url()),
    run,
    clickAt: (x, y) => page.mouse.click(x, y),
    key: async (name) => {
      const [key = name, ...modifiers] = name.split('+').reverse();
      for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
      await page.keyboard.press(key as KeyInput);
      for (const modifier of modifiers) await page.keyboard.up(modifier as KeyInput);
    },
    viewport: (width, height) => page.setViewport({width, height}),
    screenshot: async (path) => void (await page.screenshot({path: path as `${string}.png`})),
    emulate: () => Promise.reject(new Error('Firefox cannot change its media features here')),
    newTab: async () => firefoxTab(context, await context.newPage()),
    close: () => page.close(),
    // Firefox may list a cookie that ended as it was set, until it tidies up; it sends none.
    cookies: async () =>
      (await context.cookies())
        .map(cookieOf)
        .filter(({expires = Infinity}) => expires * 1000 > Date.now()),
    setCookie: async (cookie) => context.setCookie({path: '/', ...cookie}),
    clearCookies: async () => context.deleteCookie(...(await context.cookies())),
  };
};
