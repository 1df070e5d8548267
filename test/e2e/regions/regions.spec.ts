import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, POLICY, type PageOptions} from '../page.js';

const open = '/regions/page.html';
const url = `https://site.example${open}`;
const LAWS = '/consent-gate-regions.js';

const BY_REGION = {
  ...POLICY,
  regime: 'by-region',
  purposes: POLICY.purposes.map((each) =>
    each.id === 'analytics'
      ? {...each, exemptions: {GB: {rule: 'uk-a1-5', justification: 'We count our own visits.'}}}
      : each,
  ),
};

/** Vendors in the page as a site has them: one that counts, one that advertises. */
const BODY = ['cdn.stats.example', 'ads.example']
  .map(
    (host) =>
      `<script>{const script = document.createElement('script'); script.src = 'https://${host}/x.js'; document.head.append(script);}</script>`,
  )
  .join('');

const page = ({meta = '', ...options}: PageOptions & {meta?: string} = {}) =>
  pageOf({policy: BY_REGION, body: BODY, ...options}).replace('<title>', `${meta}<title>`);

const isAsked = (): boolean =>
  !!document.querySelector('consent-banner button')?.getClientRects().length;

const CALIFORNIA = '<meta name="consent-region" content="US-CA">';

const BOTH = ['ads.example', 'cdn.stats.example'];

test.beforeEach(({world}) => playVendors(world));

/** Where the page says its visitor is, who is then contacted unasked, and whether there is a question. */
const PLACES: readonly [
  what: string,
  options: PageOptions & {meta?: string},
  hosts: string[],
  asked: boolean,
][] = [
  ['California, in a <meta>', {meta: CALIFORNIA}, BOTH, true],
  [
    'Germany on the tag and California in a <meta>',
    {attributes: 'data-region="DE"', meta: CALIFORNIA},
    [],
    true,
  ],
  [
    'the United Kingdom, for what is exempt there (N7)',
    {attributes: 'data-region="GB"'},
    ['cdn.stats.example'],
    true,
  ],
  ['Tor', {attributes: 'data-region="T1"', meta: CALIFORNIA}, [], true],
  [
    'California, with the server’s word for Sec-GPC (G4, U4)',
    {attributes: 'data-region="US-CA"', meta: '<meta name="sec-gpc" content="1">'},
    ['cdn.stats.example'],
    // What is left to ask about is the fingerprint, and the signal is an answer to that.
    false,
  ],
  [
    'California, with a word that is not exactly 1 (G1)',
    {
      attributes: 'data-region="US-CA" data-gpc="true"',
      meta: '<meta name="sec-gpc" content=" 1 ">',
    },
    BOTH,
    true,
  ],
  [
    'California, at the age of 12 (U10)',
    {attributes: 'data-region="US-CA" data-age="12"'},
    [],
    false,
  ],
];

for (const [what, options, hosts, asked] of PLACES) {
  test(`by region, ${what}: ${hosts.join(' and ') || 'nobody'} is contacted unasked`, async ({
    visitor,
    world,
  }) => {
    world.page(open, page(options));
    await visitor.open(url);
    await visitor.evaluate(() => window.consentGate.ready);
    if (asked) await visitor.waitFor(isAsked);
    await settled(visitor);
    expect(visitor.strangers()).toEqual(hosts);
    expect(await visitor.evaluate(isAsked)).toBe(asked);
    // Nothing was asked of anybody to find out where the visitor is.
    expect(visitor.errors).toEqual([]);
    expect(world.log.filter(({path}) => path === LAWS)).toHaveLength(1);
  });
}

test('a visitor who is too young cannot say yes, by no call, and is not a minor without an age (U10)', async ({
  visitor,
  world,
}) => {
  const minor = () => (window.consentGate as unknown as {minor: boolean}).minor;
  world.page(open, page({attributes: 'data-region="DE" data-age="15"'}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  expect(await visitor.evaluate(minor)).toBe(true);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.evaluate(() => window.consentGate.decide({marketing: true, licence: true}));
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
  world.page(open, page({attributes: 'data-region="DE"'}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  expect(await visitor.evaluate(minor)).toBe(false);
});

test('a receipt is valid for as long as the law of the place allows, whatever the policy says (N3)', async ({
  visitor,
  world,
}) => {
  const policy = {...BY_REGION, validity: 'P13M'};
  const validFor = async (place: string): Promise<number> => {
    world.page(open, page({policy, attributes: `data-region="${place}"`}));
    await visitor.open(url);
    await visitor.evaluate(() => window.consentGate.ready);
    return visitor.evaluate(async () => {
      await window.consentGate.rejectAll();
      const {time, validUntil} = (await window.consentGate.receipt())!;
      const [from, to] = [new Date(time), new Date(validUntil)];
      return (
        (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
      );
    });
  };
  expect([await validFor('DE'), await validFor('CZ')]).toEqual([13, 12]);
});

test('the law of places is fetched only by a policy that goes by it, and until it is here everything is shut', async ({
  visitor,
  world,
}) => {
  world.page(open, page({policy: {...POLICY, regime: 'opt-out'}, attributes: 'data-region="DE"'}));
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.includes('cdn.stats.example/x.js'));
  await settled(visitor);
  expect(world.log.filter(({path}) => path === LAWS)).toEqual([]);

  world.page(LAWS, 'await 0; throw new Error("off line");', {'content-type': 'text/javascript'});
  world.page(
    open,
    page({
      attributes: 'data-region="US-CA"',
      body: `${BODY}<script>{const script = document.createElement('script'); script.src = 'https://pay.example/x.js'; document.head.append(script);}</script>`,
    }),
  );
  world.clear();
  await visitor.open(url);
  await visitor.waitFor(() => document.querySelector('consent-banner button'));
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
});

test('a fault in what the policy says of places keeps everything shut, and says so once', async ({
  visitor,
  world,
}) => {
  const regions = {DE: {regime: 'opt-out', justification: 'x'}};
  world.page(open, page({policy: {...BY_REGION, regions}, attributes: 'data-region="US-CA"'}));
  await visitor.open(url);
  await visitor.waitFor(() => document.querySelector('consent-banner button'));
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
  await expect
    .poll(() => visitor.errors.filter((text) => text.includes('regions.DE is "opt-out"')))
    .toHaveLength(1);
});

test('a yes given where it was asked for ends where the law of the next place does not know it', async ({
  visitor,
  world,
}) => {
  world.page(open, page({attributes: 'data-region="DE"'}));
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('ads.example/x.js'));
  world.page(open, page({attributes: 'data-region="US-CA" data-gpc="1"'}));
  world.clear();
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.includes('cdn.stats.example/x.js'));
  await settled(visitor);
  expect(visitor.strangers()).toEqual(['cdn.stats.example']);
});

/** A page that tells vendors by GPP, and keeps what a vendor heard: `event data`. */
const GPP = {
  head: `<script type="module">
    import {startGpp} from '/consent-gate-gpp.js';
    window.gpp = startGpp(window.consentGate);
    window.told = [];
    __gpp('addEventListener', ({eventName, data}) => told.push(eventName + ' ' + data));
  </script>`,
  policy: {
    ...BY_REGION,
    // What a vendor heard is read after a withdrawal, too: the page must still be there.
    gate: {onWithdraw: 'none'},
    purposes: BY_REGION.purposes.map((each) =>
      each.id === 'marketing' ? {...each, sellsOrShares: true} : each,
    ),
  },
};

test('vendors wait while our interface is up, whoever opened it, in the order of the specification (I6)', async ({
  visitor,
  world,
}) => {
  type Page = {told: string[]};
  const told = () => visitor.evaluate(() => (window as unknown as Page).told.splice(0));
  const heard = (last: string) =>
    visitor.waitFor((last) => (window as unknown as Page).told?.at(-1) === last, last);
  world.page(open, page({...GPP, attributes: 'data-region="US-CA"'}));
  await visitor.open(url);
  // The banner asks about the fingerprint.
  await heard('cmpDisplayStatus visible');
  await visitor.press('Accept all');
  await heard('signalStatus ready');
  expect(await told()).toEqual([
    ...['listenerRegistered true', 'cmpStatus loaded', 'cmpDisplayStatus visible'],
    ...['cmpDisplayStatus hidden', 'signalStatus ready'],
  ]);
  const up = ['signalStatus not ready', 'cmpDisplayStatus visible'];
  const down = ['cmpDisplayStatus hidden', 'signalStatus ready'];
  await visitor.evaluate(() => window.consentGate.show('preferences'));
  await heard(up[1]!);
  // A decision behind an open dialog does not take it away.
  await visitor.evaluate(() => window.consentGate.decide({marketing: true}));
  await visitor.press('Close');
  await heard(down[1]!);
  expect(await told()).toEqual([...up, ...down]);

  await visitor.evaluate(() => window.consentGate.show('preferences'));
  await heard(up[1]!);
  await visitor.press('Reject all');
  await heard(down[1]!);
  await settled(visitor);
  expect(await told()).toEqual([...up, down[0], 'sectionChange usnat', down[1]]);
});

test('the file for GPP answers vendors on a page with a script tag (I5, I6)', async ({
  visitor,
  world,
}) => {
  world.page(open, page({...GPP, attributes: 'data-region="US-CA" data-gpc="1"'}));
  await visitor.open(url);
  type Ping = {gppString: string; signalStatus: string; cmpId: number};
  await visitor.waitFor(() => (window as unknown as {gpp?: unknown}).gpp);
  await visitor.evaluate(() => (window as unknown as {gpp: {ready: Promise<void>}}).gpp.ready);
  const ping = await visitor.evaluate(
    () =>
      new Promise<Ping>((resolve) => {
        const page = window as unknown as {
          __gpp(command: string, callback: (data: Ping) => void): void;
        };
        page.__gpp('ping', ({gppString, signalStatus, cmpId}) =>
          resolve({gppString, signalStatus, cmpId}),
        );
      }),
  );
  expect(ping.gppString).toBe('DBABLA~CVQVAAAAAACA.YA');
  expect(ping.cmpId).toBe(1);
  expect(visitor.errors).toEqual([]);
});
