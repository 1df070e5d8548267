import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {Consent} from '../../dist/esm/src/consent.js';
import {loadServices} from '../../dist/esm/src/loader/index.js';
import {loadService} from '../../dist/esm/src/services/index.js';

/** What vendors' code looks for. */
const GLOBALS = '_fbq _hjSettings _paq dataLayer fbq gtag hj lintrk'.split(' ');

/** @type {Record<string, any>[]} */
let tags = [];
/** @type {string[]} */
let reported = [];

/** As much of a page as tags are put into. */
const createPage = () => ({
  documentElement: {lang: 'en'},
  querySelector: () => ({nonce: 'abc'}),
  createElement: () => {
    const script = {dataset: {}, setAttribute: (name, value) => (script[name] = value)};
    return script;
  },
  head: {append: (tag) => tags.push(tag)},
});

beforeEach(() => {
  globalThis.reportError = ({message}) => reported.push(message);
});
afterEach(() => {
  for (const name of ['document', 'reportError', ...GLOBALS]) delete globalThis[name];
  [tags, reported] = [[], []];
});

/** A page with these services, each for analytics. The consent itself has no other tabs to talk to. */
const openPage = async (services, document = createPage()) => {
  delete globalThis.document;
  let text;
  const consent = new Consent(
    {
      version: '1',
      purposes: [{id: 'analytics', category: 'analytics', basis: 'consent'}],
      services: services.map((each) => ({purpose: 'analytics', ...each})),
    },
    {loadService, storage: {read: () => text, write: (value) => void (text = value)}},
  );
  await consent.ready;
  if (document) Object.assign(globalThis, {document});
  const stop = loadServices(consent);
  await settled();
  return {consent, stop};
};

/** What waits for it resolves in its own time. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const sources = () => tags.map(({dataset}) => dataset.src);

describe('what is loaded', () => {
  it('is nothing, and leaves no trace on the page, before a yes (V0c, V0d)', async () => {
    const {consent} = await openPage([
      {use: 'meta-pixel', options: {load: true, id: '1'}},
      {use: 'hotjar', options: {load: true, id: 2}},
    ]);
    await settled();
    consent.rejectAll();
    await settled();
    assert.deepEqual(tags, []);
    assert.deepEqual(
      GLOBALS.filter((name) => name in globalThis),
      [],
    );
  });

  it('is a tag that the gate lets go, once, with what the vendor’s own snippet brings', async () => {
    const {consent} = await openPage([
      {use: 'meta-pixel', options: {load: true, id: '1'}},
      {use: 'hotjar', options: {load: true, id: 2}},
      {use: 'plausible', options: {domain: 'x.example'}},
    ]);
    consent.acceptAll();
    await settled();
    assert.deepEqual(sources(), [
      'https://connect.facebook.net/en_US/fbevents.js',
      'https://static.hotjar.com/c/hotjar-2.js?sv=6',
    ]);
    const [{type, dataset, nonce, async: isAsync}] = tags;
    assert.deepEqual(
      [type, dataset.consent, nonce, isAsync],
      ['text/plain', 'meta-pixel', 'abc', true],
    );
    const {fbq, _fbq, hj, _hjSettings} = globalThis;
    assert.ok(fbq === _fbq && fbq.push === fbq && fbq.loaded === true);
    assert.deepEqual(
      fbq.queue.map((each) => [...each]),
      [
        ['init', '1'],
        ['track', 'PageView'],
      ],
    );
    assert.equal(Object.prototype.toString.call(fbq.queue[0]), '[object Arguments]');
    // The option keeps its type.
    assert.deepEqual(_hjSettings, {hjid: 2, hjsv: 6});
    assert.equal(typeof hj, 'function');
    consent.withdraw();
    consent.acceptAll();
    await settled();
    assert.equal(tags.length, 2);
    // What comes takes the calls.
    const taken = [];
    fbq.callMethod = (...args) => taken.push(args);
    fbq('track', 'X');
    assert.deepEqual(taken, [['track', 'X']]);
    assert.equal(fbq.queue.length, 2);
    assert.deepEqual(reported, []);
  });

  it('waits in arrays on the page where the vendor looks there, behind what was said before', async () => {
    globalThis._paq = [['requireConsent']];
    const {consent} = await openPage([
      {use: 'matomo', options: {load: true, url: 'https://m.example/', id: 7}},
      {use: 'google-analytics', options: {load: true, id: 'G-1'}},
      {use: 'linkedin-insight', options: {load: true, id: '9'}},
    ]);
    consent.acceptAll();
    await settled();
    assert.deepEqual(sources(), [
      'https://m.example/matomo.js',
      'https://www.googletagmanager.com/gtag/js?id=G-1',
      'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    ]);
    assert.deepEqual(globalThis._paq, [
      ...[['requireConsent'], ['trackPageView'], ['enableLinkTracking']],
      ...[
        ['setTrackerUrl', 'https://m.example/matomo.php'],
        ['setSiteId', 7],
      ],
    ]);
    const [[js, now], config] = globalThis.dataLayer;
    assert.ok(js === 'js' && now instanceof Date);
    assert.deepEqual([...config], ['config', 'G-1']);
    const container = await openPage([
      {use: 'google-tag-manager', options: {load: true, id: 'GTM-1'}},
    ]);
    container.consent.acceptAll();
    await settled();
    const {event, 'gtm.start': started} = globalThis.dataLayer.at(-1);
    assert.deepEqual([event, typeof started], ['gtm.js', 'number']);
    globalThis.lintrk('track', 1);
    assert.deepEqual(globalThis.lintrk.q, [['track', 1]]);
  });

  it('is only what was said yes to, by name too', async () => {
    const {consent} = await openPage([
      {use: 'stripe', options: {load: true}},
      {use: 'typeform', options: {load: true}},
    ]);
    consent.decide({analytics: true}, {except: ['stripe']});
    await settled();
    assert.deepEqual(sources(), ['https://embed.typeform.com/next/embed.js']);
  });

  it('is nothing where an option is missing, or there is no loader, and the page is told which', async () => {
    const {consent} = await openPage([
      {use: 'hotjar', options: {load: true}},
      {use: 'fullstory', options: {load: true}},
      {id: 'own', hosts: ['own.example'], options: {load: true}},
    ]);
    consent.acceptAll();
    await settled();
    assert.deepEqual(tags, []);
    assert.deepEqual(reported, [
      '"hotjar" cannot be loaded without its option "id".',
      '"load" is no option of "fullstory": put its tags into the page.',
      '"load" is no option of "own": put its tags into the page.',
    ]);
  });

  it('is nothing after a stop, nor on a server', async () => {
    const {consent, stop} = await openPage([{use: 'stripe', options: {load: true}}]);
    stop();
    consent.acceptAll();
    await settled();
    assert.deepEqual(tags, []);
    delete globalThis.document;
    const server = await openPage([{use: 'stripe', options: {load: true}}], null);
    server.consent.acceptAll();
    await settled();
    assert.deepEqual(tags, []);
  });
});
