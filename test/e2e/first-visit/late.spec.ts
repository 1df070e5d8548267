import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors} from '../page.js';

const url = 'https://site.example/';
const TAG = '<script src="/consent-gate.js" ></script>';
const LATE: {readonly [where: string]: (page: string) => string} = {
  'with defer': (page) => page.replace(TAG, TAG.replace(' >', ' defer>')),
  'with async': (page) => page.replace(TAG, TAG.replace(' >', ' async>')),
  'as a module': (page) => page.replace(TAG, TAG.replace(' >', ' type="module">')),
  'at the end of <body>': (page) => page.replace(TAG, '').replace('</body>', `${TAG}</body>`),
  'behind a script of somebody else': (page) =>
    page.replace(TAG, `<script src="https://pay.example/first.js"></script>${TAG}`),
};

/** What the console has of it. */
const TOLD = /first script in <head>/;

test.beforeEach(({world}) => playVendors(world));

for (const [where, change] of Object.entries(LATE))
  test(`the developer is told of our tag ${where}`, async ({visitor, world}) => {
    const page = change(pageOf());
    expect(page).not.toBe(pageOf());
    world.page('/', page);
    await visitor.open(url);
    await expect.poll(() => visitor.errors.filter((text) => TOLD.test(text)).length).toBe(1);
  });

test('of a tag that is first nobody is told anything', async ({visitor, world}) => {
  const others = `<script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/a.js"></script>`;
  world.page(
    '/',
    pageOf({head: '<script src="https://pay.example/x.js"></script>'}).replace(TAG, others + TAG),
  );
  await visitor.open(url);
  await visitor.waitFor(() => document.querySelector('consent-banner button'));
  await settled(visitor);
  expect(visitor.errors).toEqual([]);
});
