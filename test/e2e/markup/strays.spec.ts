import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors} from '../page.js';

const open = '/markup/strays.html';
const url = `https://site.example${open}`;
const frame = (name: string) =>
  `<iframe data-consent="${name}" data-src="https://maps.example/a.html"></iframe>`;

test.beforeEach(({world}) => playVendors(world));

for (const decided of [false, true])
  test(`a mark that names nothing in the policy is told of once, with what was meant, to somebody ${decided ? 'who has decided' : 'new'}`, async ({
    visitor,
    world,
  }) => {
    const body = [
      'anlytics',
      'anlytics',
      'nothing-like-it',
      '',
      'maps',
      'analytics',
      'marketing',
      'security',
    ];
    world.page(open, pageOf());
    await visitor.open(url);
    if (decided) await visitor.press('Accept all');
    world.page(open, pageOf({body: body.map(frame).join('')}));
    await visitor.reload();
    // Sorted, since a driver need not hand them over in order.
    const sorted = () => visitor.errors.filter((each) => each.includes('data-consent')).sort();
    await expect.poll(() => sorted().length).toBe(3);
    await settled(visitor);
    const told = sorted();
    expect(told).toHaveLength(3);
    expect(told.shift()).toContain('<iframe data-consent=""> is held for ever');
    expect(told[0]).toContain('<iframe data-consent="anlytics"> is held for ever');
    expect(told[0]).toContain('Did you mean "analytics"?');
    expect(told[1]).toContain('"nothing-like-it"');
    expect(told[1]).toContain('Use one of "essential", "preference", "analytics"');
  });

test('a page without such a mark fetches no check for somebody who has decided', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({body: ['maps', 'analytics', 'marketing', 'security'].map(frame).join('')}),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  const checks = () => world.log.filter(({path}) => path.includes('check.js')).length;
  const before = checks();
  await visitor.reload();
  await visitor.evaluate(() => window.consentGate.ready);
  await settled(visitor);
  expect(checks()).toBe(before);
  expect(visitor.errors.filter((each) => each.includes('data-consent'))).toEqual([]);
});
