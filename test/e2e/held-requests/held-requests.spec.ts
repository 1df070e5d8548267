import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors} from '../page.js';

const url = 'https://site.example/';

// https://fetch.spec.whatwg.org/#dom-request: an init without a signal leaves the request its own.
test('a fetch that waits is called off by the signal of its init, or of its request', async ({
  visitor,
  world,
}) => {
  playVendors(world);
  world.page('/', pageOf());
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  const ends = await visitor.evaluate(() => {
    const to = 'https://a.stats.example/x.txt';
    const ways: ((signal: AbortSignal) => Promise<Response>)[] = [
      (signal) => fetch(to, {signal}),
      (signal) => fetch(new Request(to, {signal})),
      (signal) => fetch(new Request(to, {signal}), {}),
      (signal) => fetch(new Request(to), {signal}),
    ];
    return Promise.all(
      ways.map((ask) => {
        const maker = new AbortController();
        const end = ask(maker.signal).then(
          () => 'came',
          (error: Error) => error.name,
        );
        maker.abort();
        return end;
      }),
    );
  });
  expect(ends).toEqual(ends.map(() => 'AbortError'));
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await settled(visitor);
  expect(visitor.requests('a.stats.example')).toEqual([]);
});
