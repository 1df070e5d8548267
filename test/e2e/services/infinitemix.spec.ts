import {readFileSync} from 'node:fs';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {allowOnly, arrive, provePromises} from './prove-promises.js';

const URL = 'https://infinitemix.example/';

provePromises({
  url: URL,
  always: {cookies: ['im_auth', 'im_csrf', 'im_session']},
  purposes: {
    preference: {cookies: ['im_lang'], localStorage: ['im_theme', 'im_ui']},
    analytics: {
      cookies: ['_ga', '_ga_INFMIX2026', '_ga_TINFMIX', 'ph_phc_infinitemix_posthog'],
      localStorage: ['__ph_opt_in_out_phc_infinitemix', 'ph_phc_infinitemix_posthog'],
      sessionStorage: ['ph_phc_infinitemix_posthog'],
      hosts: [
        'us-assets.i.posthog.com',
        'us.i.posthog.com',
        'www.google-analytics.com',
        'www.googletagmanager.com',
      ],
    },
    'license-enforcement': {},
    'refund-fraud': {},
  },
  optional: ['ph_phc_infinitemix_*window*', 'ph_phc_infinitemix_*session*'],
});

test('every hit to Google Analytics asks for a shortened address', async ({visitor}) => {
  await arrive(visitor, URL);
  await allowOnly(visitor, 'analytics');
  await expect.poll(() => visitor.requests('www.google-analytics.com').length).toBeGreaterThan(0);
  await settled(visitor);
  for (const {path} of visitor.requests('www.google-analytics.com')) {
    const asked = new globalThis.URL(path, 'https://www.google-analytics.com').searchParams;
    expect([asked.get('tid'), asked.get('_aip')]).toEqual([
      expect.stringMatching(/^G-(INFMIX2026|TINFMIX)$/),
      '1',
    ]);
  }
});

const deviceFiles = (log: readonly {readonly path: string}[]): readonly string[] =>
  log.map(({path}) => path).filter((path) => /device|fingerprint/i.test(path));

test('no byte of the fingerprint is fetched while its purpose is denied', async ({
  world,
  visitor,
}) => {
  await arrive(visitor, URL);
  await allowOnly(visitor, 'analytics');
  await visitor.click('#activate');
  await visitor.waitFor(() => document.querySelector('#device')?.textContent?.includes('may not'));
  await settled(visitor);
  expect(deviceFiles(world.log)).toEqual([]);
});

test('the policy says what the service promised', () => {
  const file = new globalThis.URL('../../../demo/sites/infinitemix/policy.json', import.meta.url);
  const policy = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly site: {readonly minimumAge: number};
    readonly purposes: readonly {
      readonly id: string;
      readonly basis: string;
      readonly sellsOrShares?: boolean;
    }[];
  };
  expect(policy.site.minimumAge).toBe(13);
  expect(policy.purposes.map(({id, basis}) => `${id}: ${basis}`)).toEqual([
    'essential: exempt',
    'preference: consent',
    'analytics: consent',
    'license-enforcement: consent',
    'refund-fraud: consent',
  ]);
  expect(policy.purposes.some(({sellsOrShares}) => sellsOrShares)).toBe(false);
});
