import {readFileSync} from 'node:fs';
import {expect, test} from '../../harness/fixtures.js';
import {pageOf, playVendors, ran} from '../page.js';

test.beforeEach(({world}) => playVendors(world));

for (const file of ['consent-gate-consent.js', 'consent-gate-release.js'])
  test(`${file} that does not come at once is asked for once more`, async ({visitor, world}) => {
    world.vendor('shaky.example', ({path}) =>
      path === `/${file}`
        ? {status: 503, type: 'text/html', body: '<h1>Later</h1>'}
        : path.endsWith('.html')
          ? {
              type: 'text/html',
              body: pageOf({
                body: '<script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/a.js"></script>',
              }),
            }
          : {type: 'text/javascript', body: readFileSync(`dist${path.split('?')[0]}`)},
    );
    await visitor.open('https://shaky.example/page.html');
    await visitor.press('Accept all');
    await visitor.waitFor(() => window.ran.length === 1);
    expect(await visitor.evaluate(ran)).toEqual(['cdn.stats.example/a.js']);
    expect(
      world.log.filter(({host, path}) => host === 'shaky.example' && path === `/${file}?`),
    ).toHaveLength(1);
  });
