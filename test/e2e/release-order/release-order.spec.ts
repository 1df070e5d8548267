import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, POLICY, ran} from '../page.js';

const open = '/release-order/page.html';
const url = `https://site.example${open}`;

const held = (attributes: string, text = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${text}</script>`;

test.beforeEach(({world}) => playVendors(world));

test('held scripts run in document order, each once, with the timing of their kind', async ({
  visitor,
  world,
}) => {
  world.vendor('slow.stats.example', async () => {
    // Answers only after the async script, further down, has asked for its own file.
    const isAsync = ({host}: {host: string}) => host === 'async.stats.example';
    if (!world.log.some(isAsync)) {
      await new Promise<void>((resolve) => world.on((visit) => isAsync(visit) && resolve()));
    }
    return {type: 'text/javascript', body: `ran.push('slow');`};
  });
  world.vendor('async.stats.example', {type: 'text/javascript', body: `ran.push('async');`});
  world.page(
    open,
    pageOf({
      body: [
        held('', `ran.push('inline 1')`),
        held('defer src="https://cdn.stats.example/defer.js"'),
        held('data-type="module"', `ran.push('module')`),
        held('src="https://slow.stats.example/1.js"'),
        held('async src="https://async.stats.example/2.js"'),
        held('', `ran.push('inline 2, after slow: ' + ran.includes('slow'))`),
        held('data-src="https://cdn.stats.example/3.js"'),
        held('', `ran.push('inline 3')`),
      ].join(''),
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.waitFor(() => window.ran.length === 8);
  // Once more: nothing runs a second time.
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await settled(visitor);
  const order = await visitor.evaluate(ran);
  expect(order.filter((each) => each !== 'async')).toEqual([
    'inline 1',
    'slow',
    'inline 2, after slow: true',
    'cdn.stats.example/3.js',
    'inline 3',
    'cdn.stats.example/defer.js',
    'module',
  ]);
  expect(order).toHaveLength(8);
});

test('a script that throws, and one that does not arrive, stop no other', async ({
  visitor,
  world,
}) => {
  world.vendor('gone.stats.example', {status: 404, type: 'text/plain', body: ''});
  world.page(
    open,
    pageOf({
      body: [
        held('', `throw new Error('vendor broke')`),
        held('src="https://gone.stats.example/x.js"'),
        held('', `ran.push('still here')`),
      ].join(''),
    }),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('still here'));
});

test('document.currentScript, attributes and load handlers are what the author wrote', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      body:
        held(
          'id="me" data-custom="7"',
          `ran.push(document.currentScript.id + document.currentScript.dataset.custom)`,
        ) +
        held(
          'src="https://cdn.stats.example/x.js" crossorigin="anonymous" referrerpolicy="no-referrer" onload="ran.push(this.crossOrigin + this.referrerPolicy)"',
        ),
    }),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 3);
  expect(await visitor.evaluate(ran)).toEqual([
    'me7',
    'cdn.stats.example/x.js',
    'anonymousno-referrer',
  ]);
  const [request] = visitor.requests('cdn.stats.example');
  expect(request?.headers.referer).toBeUndefined();
});

test('integrity is kept: a file that is not the one meant does not run', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      body:
        held(
          `src="https://cdn.stats.example/x.js" crossorigin integrity="sha384-${'A'.repeat(64)}" onerror="ran.push('refused')"`,
        ) + held('', `ran.push('end')`),
    }),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('end'));
  expect(await visitor.evaluate(ran)).toEqual(['refused', 'end']);
});

test('a script that its maker held on to keeps its listeners, and runs once', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      body: `<script>
        const script = document.createElement('script');
        script.onload = () => ran.push('loaded ' + (document.querySelector('script[src*=stats]') === script));
        script.src = 'https://cdn.stats.example/x.js';
        document.head.appendChild(script);
      </script>`,
    }),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 2);
  expect(await visitor.evaluate(ran)).toEqual(['cdn.stats.example/x.js', 'loaded true']);
});

test('document.write by a released script writes where its tag stands', async ({
  visitor,
  world,
}) => {
  world.vendor('writer.stats.example', {
    type: 'text/javascript',
    body: `document.write('<p class="written">one</p>'); document.write('<script>ran.push("nested")<\\/script><p class="written">two</p>');`,
  });
  world.page(
    open,
    pageOf({
      body: `<main>${held('src="https://writer.stats.example/w.js"')}<p class="after"></p></main>${held('', `ran.push('end')`)}`,
    }),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('end'));
  expect(await visitor.evaluate(ran)).toEqual(['nested', 'end']);
  expect(
    await visitor.evaluate(() =>
      [...document.querySelectorAll('main p')].map((each) => each.textContent || each.className),
    ),
  ).toEqual(['one', 'two', 'after']);
});

test('what a browser will never load holds up nothing behind it', async ({visitor, world}) => {
  world.page(
    open,
    pageOf({
      body:
        held('nomodule src="https://cdn.stats.example/old.js"') +
        held('data-type="text/x-template" src="https://cdn.stats.example/template.js"') +
        held('', `ran.push('end')`),
    }),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('end'));
  expect(await visitor.evaluate(ran)).toEqual(['end']);
});

test('a source that its player took out meanwhile stops nothing', async ({visitor, world}) => {
  world.page(
    open,
    pageOf({
      body: `<video></video><script>
          const source = document.createElement('source');
          source.src = 'https://a.stats.example/film.mp4';
          document.querySelector('video').append(source);
          consentGate.addEventListener('decision', () => source.remove());
        </script>${held('', `ran.push('end')`)}`,
    }),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('end'));
});

test('a script whose turn comes after a withdrawal does not run', async ({visitor, world}) => {
  let answer!: () => void;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  world.vendor('slow.stats.example', async () => {
    await answered;
    return {type: 'text/javascript', body: `ran.push('slow');`};
  });
  world.page(
    open,
    pageOf({
      policy: {...POLICY, gate: {onWithdraw: 'none'}},
      body:
        held('src="https://slow.stats.example/1.js"') +
        held('src="https://cdn.stats.example/2.js"'),
    }),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await expect.poll(() => visitor.requests('slow.stats.example').length).toBe(1);
  await visitor.evaluate(() => window.consentGate.rejectAll());
  answer();
  await visitor.waitFor(() => window.ran.includes('slow'));
  await settled(visitor);
  expect(visitor.requests('cdn.stats.example')).toEqual([]);
});
