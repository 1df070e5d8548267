import {test} from '../../harness/fixtures.js';
import {arrive, expectTraces, provePromises, type Promises} from './prove-promises.js';
import {union} from './traces.js';

const promises: Promises = {
  url: 'https://aidjsets.example/',
  always: {cookies: ['aidj_session'], hosts: ['cms.aidjsets.example']},
  purposes: {
    preference: {localStorage: ['aidj_view'], hosts: ['embed.beatport.com']},
    analytics: {
      cookies: [
        '_pk_id.1.*',
        '_pk_ses.1.*',
        'mp_aidjsets0token_mixpanel',
        '_hjSessionUser_5000123',
        '_hjSession_5000123',
        '_clck',
        '_clsk',
      ],
      localStorage: ['_hjUserAttributes'],
      sessionStorage: ['_hjUserAttributesHash', 'mp_*'],
      hosts: [
        'aidjsets.matomo.cloud',
        'c.clarity.ms',
        'cdn.matomo.cloud',
        'cdn.mxpnl.com',
        'content.hotjar.io',
        'k.clarity.ms',
        'script.hotjar.com',
        'scripts.clarity.ms',
        'static.hotjar.com',
        'www.clarity.ms',
      ],
    },
    performance: {sessionStorage: ['aidj_speed']},
    personalisation: {
      cookies: ['AMP_aidjsets0a', 'AMP_MKTG_aidjsets0a', 'ajs_anonymous_id'],
      localStorage: ['ajs_anonymous_id'],
      hosts: [
        'api.segment.io',
        'api2.amplitude.com',
        'cdn.amplitude.com',
        'cdn.segment.com',
        'sr-client-cfg.amplitude.com',
      ],
    },
    marketing: {cookies: ['_fbp'], hosts: ['connect.facebook.net', 'www.facebook.com']},
  },
  optional: [
    // Batches and settings of the real bundles.
    ...['__mp*', 'mixpanel*', 'api-js.mixpanel.com', 'AMP_unsent_*', 'AMP_remote_config_*'],
    ...['AMP_PAGE_VIEW', 'AMP_URL_INFO', 'AMP_diagnostics_*'],
  ],
};

provePromises(promises);

test.describe('with Global Privacy Control', () => {
  test.use({gpc: true});

  test('Accept all does not open advertising', async ({visitor}) => {
    const {marketing: _denied, ...others} = promises.purposes;
    await arrive(visitor, promises.url);
    await visitor.press('Accept all');
    const expected = union(
      promises.always,
      {cookies: ['cookie_consent']},
      ...Object.values(others),
    );
    await expectTraces(visitor, expected, promises.optional);
  });
});

test('Paddle is reached when tokens are bought, whatever was refused', async ({visitor}) => {
  await arrive(visitor, promises.url);
  await visitor.press('Reject all');
  await expectTraces(visitor, union(promises.always, {cookies: ['cookie_consent']}));
  await visitor.press('Buy 200 tokens');
  await expectTraces(
    visitor,
    union(promises.always, {
      cookies: ['cookie_consent'],
      localStorage: ['paddlejs_checkout_variant'],
      hosts: ['buy.paddle.com', 'cdn.paddle.com'],
    }),
  );
});
