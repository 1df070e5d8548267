import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Page} from 'playwright';
import type {Shot} from '../../../demo/gallery/shots.js';
import {createWorld} from '../../../demo/server/world.js';
import {shareOfDifference} from './compare.js';
import {CHROMIUM} from '../../harness/chromium-path.mjs';

const DEMO = join(import.meta.dirname, '../../../demo');
const FONTS = join(DEMO, 'gallery/fonts.conf');

/** All pictures are of one day, as the policies that announce something count days. */
const DAY = '2030-03-01T12:00:00Z';

/** Where pictures are taken, and compared. */
export interface Studio {
  /** The picture, as WebP. Pages are used again: take shots of one page one after the other. */
  take(shot: Shot): Promise<Buffer>;
  /** What Chromium tells assistive technology of it: `role "name" state`, one line each. */
  tree(shot: Shot): Promise<readonly string[]>;
  /** How much of one picture differs from another: 0 to 1. */
  compare(one: Buffer, other: Buffer): Promise<number>;
  close(): Promise<void>;
}

/** Whether the typefaces of `demo/gallery/fonts.conf` are on this machine. */
export const hasTypefaces = (): boolean =>
  [...readFileSync(FONTS, 'utf8').matchAll(/<dir>(.*)<\/dir>/g)].every(([, folder]) =>
    existsSync(folder!),
  );

/** The preview of an element, as a shot wants it. */
const addressOf = ({subject, look}: Shot): string => {
  const {tag, attributes, decided, form, policy, show} = subject;
  const element = attributes ? `<${tag} ${attributes}></${tag}>` : '';
  const lines = '<p class="lines"></p>';
  const footer = form
    ? `<footer data-form="link"><consent-trigger><a href="/privacy">Privacy choices</a></consent-trigger></footer>`
    : '';
  const query = new URLSearchParams({
    tag,
    body: `<main>${lines}${element}${element || form ? '' : lines}</main>${footer}`,
    policy: JSON.stringify({...policy, ...(look.theme && {'ui.theme': look.theme})}),
    page: JSON.stringify({lang: look.language ?? 'en', ...(form && {form})}),
    token: JSON.stringify(look.textSize ? {'font-size': look.textSize} : {}),
    ...(show && {show}),
    ...(decided && {decided: '1'}),
  });
  return `/elements/preview.html?${query}`;
};

interface AxNode {
  readonly role?: {readonly value?: unknown};
  readonly name?: {readonly value?: unknown};
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value?: unknown};
  }[];
}

/** A node of the accessibility tree, with what is set of it. */
const describeNode = ({role, name, properties = []}: AxNode): string => {
  const states = properties
    .filter((each) => /^(checked|expanded|modal|disabled)$/.test(each.name))
    .map((each) => `${each.name}=${String(each.value.value)}`);
  return [String(role?.value), JSON.stringify(name?.value ?? ''), ...states].join(' ');
};

const devtoolsOf = (page: Page) => page.context().newCDPSession(page);

/** Whether what is to be seen is on screen, in the language that the page has. */
const isReady = ({tag, ready}: Shot['subject']): boolean => {
  const element = document.querySelector<HTMLElement>(tag);
  const {lang} = document.documentElement;
  const shown = document.querySelector(ready);
  // Where nothing of ours has to be said, nothing of ours comes.
  return (
    (lang === 'en' || element?.lang === lang) && !!shown && shown.getBoundingClientRect().height > 0
  );
};

/** Nothing moves any more, and every typeface and picture is there. */
const settle = async (isStill: boolean): Promise<void> => {
  await document.fonts.ready;
  await Promise.all([...document.images].map((each) => each.decode().catch(() => {})));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  const inside = (root: Document | ShadowRoot): Animation[] => [
    ...root.getAnimations(),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? inside(shadowRoot) : [],
    ),
  ];
  if (!isStill) for (const each of inside(document)) each.finish();
  await frame();
};

export const openStudio = async (): Promise<Studio> => {
  const site = {id: 'harbour', name: 'Harbour Records', host: 'harbour.example', folder: DEMO};
  const world = await createWorld({sites: [site], vendors: []});
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--hide-scrollbars'],
    env: {...process.env, FONTCONFIG_FILE: FONTS},
  });
  const darkroom = await browser.newPage();
  const pages = new Map<number, Promise<Page>>();
  const states = new Map<Page, string>();

  const pageAt = (scale: number): Promise<Page> => {
    const open = async (): Promise<Page> => {
      const context = await browser.newContext({deviceScaleFactor: scale, timezoneId: 'UTC'});
      const page = await context.newPage();
      await page.clock.setFixedTime(DAY);
      return page;
    };
    const page = pages.get(scale) ?? open();
    pages.set(scale, page);
    return page;
  };

  const visit = async (shot: Shot): Promise<Page> => {
    const {subject, look} = shot;
    const page = await pageAt(look.scale ?? 1);
    const [width, height] = look.size ?? subject.size;
    await page.setViewportSize({width, height});
    await page.emulateMedia({
      media: 'screen',
      colorScheme: look.dark ? 'dark' : 'light',
      forcedColors: look.forcedColors ? 'active' : 'none',
      reducedMotion: look.still ? 'reduce' : 'no-preference',
    });
    const address = addressOf(shot);
    // A page that was pressed in is no more the same; nor is one that everything has arrived in.
    const state = `${subject.name} ${look.still} ${address}`;
    if (states.get(page) !== state) {
      await page.context().clearCookies();
      await page.goto(`http://harbour.localhost:${world.port}${address}`);
      states.set(page, state);
      await page.waitForFunction(isReady, subject);
      if (subject.press) {
        const pressed = page.locator(subject.press).first();
        await pressed.click();
        await pressed.evaluate((element) => element.scrollIntoView({block: 'center'}));
      }
      await page.mouse.move(0, 0);
    }
    // On paper there may be nothing to wait for.
    if (look.print) await page.emulateMedia({media: 'print'});
    await page.evaluate(settle, !!look.still);
    return page;
  };

  return {
    take: async (shot) => {
      const devtools = await devtoolsOf(await visit(shot));
      const {data} = await devtools.send('Page.captureScreenshot', {format: 'webp', quality: 80});
      await devtools.detach();
      return Buffer.from(data, 'base64');
    },
    tree: async (shot) => {
      const devtools = await devtoolsOf(await visit(shot));
      const {nodes} = await devtools.send('Accessibility.getFullAXTree');
      await devtools.detach();
      // They come level by level.
      const inOrder = (id: string | undefined): typeof nodes =>
        nodes
          .filter(({nodeId}) => nodeId === id)
          .flatMap((node) => [node, ...(node.childIds ?? []).flatMap(inOrder)]);
      return inOrder(nodes[0]?.nodeId)
        .filter(({ignored}) => !ignored)
        .map(describeNode);
    },
    compare: (one, other) =>
      darkroom.evaluate(shareOfDifference, {
        one: one.toString('base64'),
        other: other.toString('base64'),
      }),
    close: async () => {
      await browser.close();
      await world.close();
    },
  };
};
