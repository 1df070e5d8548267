import {expect, test} from '../../harness/fixtures.js';
import {pageOf, playVendors} from '../page.js';

const url = 'https://site.example/';

// With an expression that tries each piece of a tag's name these take minutes: the test ends before they do.
test('a text full of what begins like a tag and is none is put in as it is', async ({
  visitor,
  world,
}) => {
  playVendors(world);
  world.page('/', pageOf({body: '<div></div>'}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  const counts = await visitor.evaluate(() => {
    const div = document.querySelector('div')!;
    const put = (html: string): number => {
      div.innerHTML = html;
      return div.textContent.length;
    };
    return [
      put(`http://x ${'<a'.repeat(3_000)}`),
      put(`http://x 1<a${'中'.repeat(40_000)}`),
      put(`http://x <b>1</b> <i>${'2 < 3, '.repeat(3_000)}</i>`),
    ];
  });
  // What the end of the text cuts off within a tag, the parser drops: https://html.spec.whatwg.org/#parse-error-eof-in-tag
  expect(counts).toEqual([9, 10, 10 + 1 + 21_000]);
});
