import type {BrowserContext, Page} from 'playwright';
import {patiently} from './patiently.js';
import type {Cookie, Tab} from './visitor.js';

const cookiesOf = async (context: BrowserContext): Promise<readonly Cookie[]> =>
  (await context.cookies()).map((cookie) => ({
    name: cookie.name,
    value: cookie.value,
    domain: cookie.domain,
    path: cookie.path,
    expires: cookie.expires < 0 ? undefined : cookie.expires,
    sameSite: cookie.sameSite,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
  }));

/** A tab of Chromium, over Playwright. */
export const chromiumTab = async (context: BrowserContext, page: Page): Promise<Tab> => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // Not page.evaluate, whose helper needs `eval`, which a strict CSP forbids.
  const devtools = await context.newCDPSession(page);

  // Not page.goBack, which waits in vain for the load of a page that comes out of the back/forward cache.
  const travel = async (steps: number): Promise<void> => {
    const {currentIndex, entries} = await devtools.send('Page.getNavigationHistory');
    const entry = entries[currentIndex + steps];
    if (!entry) throw new Error(`no page ${steps} steps from here`);
    await devtools.send('Page.navigateToHistoryEntry', {entryId: entry.id});
    await patiently(async () => {
      const now = await devtools.send('Page.getNavigationHistory');
      return now.currentIndex === currentIndex + steps && (await isLoaded());
    });
  };

  const isLoaded = async (): Promise<boolean> => {
    const expression = 'document.readyState';
    const {result} = await devtools.send('Runtime.evaluate', {expression});
    return result.value === 'complete';
  };

  return {
    errors,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: () => travel(-1),
    forward: () => travel(1),
    url: () => Promise.resolve(page.url()),
    run: async (expression) => {
      const {result, exceptionDetails: failure} = await devtools.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      return String(result.value);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    key: (name) => page.keyboard.press(name),
    viewport: (width, height) => page.setViewportSize({width, height}),
    screenshot: async (path) => void (await page.screenshot({path})),
    emulate: (media) => page.emulateMedia(media),
    newTab: async () => chromiumTab(context, await context.newPage()),
    close: () => page.close(),
    cookies: () => cookiesOf(context),
    setCookie: (cookie) => context.addCookies([{path: '/', ...cookie}]),
    clearCookies: () => context.clearCookies(),
  };
};
