import {expect} from '@open-wc/testing';
import {ConsentDeclaration} from '../../components/consent-declaration/consent-declaration.js';
import {PolicyNotice} from '../../components/policy-notice/policy-notice.js';
import {clearAway, dayIn, policy, put} from './support/content.js';
import {eventually} from './support/eventually.js';
import {banner, manage, mount, preferences, unmountLast} from './support/mounted.js';

/** A policy out of a cookie's hash, or of somebody's own `ConsentApi`, may not have been checked. */
const RUNS = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' JavaScript://example.com/%0aalert(1)',
];

const protocols = (element: Element) =>
  [...element.querySelectorAll('a')].map(({protocol}) => protocol);

describe('a link out of a policy that nobody has checked', () => {
  before(() => {
    PolicyNotice.define();
    ConsentDeclaration.define();
  });
  afterEach(() => {
    unmountLast();
    clearAway();
  });

  for (const url of RUNS) {
    const name = JSON.stringify(url);

    it(`is not in the banner: ${name}`, async () => {
      await mount({...policy, site: {name: 'Site', privacyPolicy: url}});
      await eventually(() => banner().querySelector('button'));
      expect(protocols(banner())).to.deep.equal([]);
    });

    it(`is not in an announcement: ${name}`, async () => {
      const changes = [{effective: dayIn(3), summary: 'x', url}];
      const {element} = await put('policy-notice', {}, {...policy, changes});
      await eventually(() => element.getAttribute('shown'));
      expect(protocols(element)).to.deep.equal([]);
    });

    it(`runs nothing in the declaration, which writes to it: ${name}`, async () => {
      const site = {name: 'Site', contact: url};
      const {element} = await put('consent-declaration', {}, {...policy, site});
      await eventually(() => element.querySelector('a'));
      expect(protocols(element)).to.deep.equal(['mailto:']);
    });
  }

  for (const [contact, href] of [
    ['mail@example.com', 'mailto:mail@example.com'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['tel:+49301234', 'tel:+49301234'],
    ['https://example.com/@us', 'https://example.com/@us'],
    ['/contact', '/contact'],
  ] as const)
    it(`leads to a contact that is one: ${contact}`, async () => {
      const site = {name: 'Site', contact};
      const {element} = await put('consent-declaration', {}, {...policy, site});
      await eventually(() => element.querySelector('a'));
      expect(element.querySelector('a')!.getAttribute('href')).to.equal(href);
      await manage();
      const link = preferences().querySelector('a')!;
      expect(link.getAttribute('href')).to.equal(href);
      expect(link.textContent!.trim()).to.equal(`Questions about privacy: ${contact}`);
    });
});
