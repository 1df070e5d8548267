import {readdirSync, readFileSync} from 'node:fs';
import {addNextVersion} from '../../../demo/next-version.js';
import {expect, test} from '../../harness/fixtures.js';
import type {Visitor} from '../../harness/visitor.js';

const FOLDER = 'demo/panel';

/** What the drawer of the demo says, one line a row. */
const said = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(() =>
    [...document.querySelector('#qa-panel')!.shadowRoot!.querySelectorAll('li')].map(
      (each) => each.textContent,
    ),
  );

const isAsked = (): boolean => !!document.querySelector('consent-banner[open]');

test('the demo’s drawer says what stands, and its buttons do what they say', async ({
  visitor,
  world,
}) => {
  const site = world.sites.find(({id}) => id === 'aidjsets')!;
  world.inject += '<script src="/panel/before.js"></script>';
  for (const file of readdirSync(FOLDER))
    world.page(`https://${site.host}/panel/${file}`, readFileSync(`${FOLDER}/${file}`, 'utf8'));
  addNextVersion(world, site);
  await visitor.viewport(1600, 1000);
  await visitor.open(`https://${site.host}/?qa`);
  await visitor.press('Accept all');
  await visitor.waitFor(() => !document.querySelector('consent-banner[open]'));
  await expect.poll(async () => said(visitor)).toContain('method: accept-all');
  expect((await said(visitor)).join('\n')).not.toContain('[object');

  await visitor.press('Expire');
  await visitor.waitFor(isAsked);
  await visitor.press('Reject all');
  await visitor.waitFor(() => !document.querySelector('consent-banner[open]'));
  await visitor.press('Bump the policy');
  await visitor.waitFor(() => location.pathname === '/next-version/');
  await visitor.waitFor(isAsked);
  await visitor.press('Bump the policy');
  await visitor.waitFor(() => location.pathname === '/');

  await visitor.press('GPC on/off');
  await visitor.waitFor(() => navigator.globalPrivacyControl === true);
  await visitor.press('Forget me');
  await visitor.waitFor(() => !document.cookie.includes('cookie_consent') && !!window.consentGate);
});
