import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors} from '../page.js';

const url = 'https://site.example/';

const paths = (requests: readonly {path: string}[]): string[] =>
  [...new Set(requests.map(({path}) => path))].sort();

test.beforeEach(({world}) => playVendors(world));

test('a drawing’s picture by its old name comes after a yes, and for who comes back', async ({
  visitor,
  world,
}) => {
  world.page(
    '/',
    pageOf({
      body: `<div></div><script>
        document.querySelector('div').innerHTML = '<svg><image width="9" height="9" xlink:href="https://a.stats.example/text.svg"/></svg>';
        const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
        document.querySelector('svg').append(image);
        image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', 'https://a.stats.example/set.svg');
      </script>`,
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await settled(visitor);
  expect(visitor.requests('a.stats.example')).toEqual([]);
  const come = () => paths(visitor.requests('a.stats.example'));
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await expect.poll(come).toEqual(['/set.svg', '/text.svg']);
  world.clear();
  await visitor.open(url);
  await expect.poll(come).toEqual(['/set.svg', '/text.svg']);
});

test('what is put into an element, in its place, or into a shadow root as text is let go at once after a yes', async ({
  visitor,
  world,
}) => {
  world.page('/', pageOf({body: '<div><p></p></div>'}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.evaluate(() => {
    const marked = (name: string) =>
      `<img alt="" data-consent="analytics" data-src="https://a.stats.example/${name}.svg">`;
    const p = document.querySelector('p')!;
    p.append(document.createElement('b'));
    for (const where of ['afterbegin', 'beforeend'] as const)
      p.insertAdjacentHTML(where, marked(where));
    const root = document.querySelector('div')!.attachShadow({mode: 'closed'});
    root.innerHTML = marked('root');
    p.querySelector('b')!.outerHTML = marked('outer');
  });
  await expect
    .poll(() => paths(visitor.requests('a.stats.example')))
    .toEqual(['afterbegin', 'beforeend', 'outer', 'root'].map((name) => `/${name}.svg`));
});
