import {expect} from '@open-wc/testing';
import {PolicyNotice} from '../../components/policy-notice/policy-notice.js';
import type {Change, Policy} from '../../src/model/policy.js';
import {clearAway, dayIn, policy as base, put} from './support/content.js';
import {eventually} from './support/eventually.js';
import {button, isShown, unmountLast} from './support/mounted.js';

const withChanges = (...changes: readonly (Partial<Change> & {effective: string})[]): Policy => ({
  ...base,
  changes: changes.map((each) => ({summary: 'A map comes along.', ...each})),
});

const card = (element: Element) => element.shadowRoot!.querySelector('[part=card]')!;

describe('<policy-notice>', () => {
  before(() => PolicyNotice.define());
  afterEach(() => {
    unmountLast();
    clearAway();
    document.cookie = 'cookie_consent=; path=/; max-age=0';
  });

  it('announces what changes and when, and asks for nothing', async () => {
    const {element, consent} = await put(
      'policy-notice',
      {},
      withChanges({effective: dayIn(13), url: '/new'}),
    );
    await eventually(() => element.getAttribute('shown') === 'banner');
    expect(element.getAttribute('role')).to.equal('region');
    const text = element.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('A map comes along.');
    expect(text).to.contain('in 13 days');
    expect(element.querySelector('a')!.getAttribute('href')).to.equal('/new');
    expect([...element.querySelectorAll('button')].map((each) => each.dataset['action'])).to.eql([
      'close',
    ]);
    expect(document.activeElement).to.equal(document.body);
    await eventually(() => element.querySelector('[role=status]')!.textContent);
    await Promise.all(
      card(element)
        .getAnimations()
        .map(({finished}) => finished),
    );
    await expect(element).to.be.accessible();
    expect(consent.decision).to.equal(undefined);
  });

  for (const [when, change] of [
    ['fifteen days before', {effective: dayIn(15)}],
    ['on the day itself', {effective: dayIn(0)}],
    ['two days before, where one is enough', {effective: dayIn(3), notice: 'P1D'}],
  ] as const)
    it(`says nothing ${when}`, async () => {
      const {element} = await put('policy-notice', {}, withChanges(change));
      await element.updateComplete;
      expect(element.getAttribute('shown')).to.equal(null);
      expect(isShown(element)).to.equal(false);
    });

  it('is closed for good, which is kept beside the decision and is none', async () => {
    const days = [dayIn(2), dayIn(9)];
    const {element, consent} = await put(
      'policy-notice',
      {},
      withChanges({effective: days[1]!}, {effective: days[0]!}, {effective: dayIn(40)}),
      {},
      {storage: undefined!},
    );
    await eventually(() => element.querySelectorAll('b').length === 2);
    button(element, 'close').click();
    await eventually(() => !isShown(element));
    expect(document.cookie).to.contain(`cookie_consent=&seen=${days.join('.')}`);
    expect(consent.decision).to.equal(undefined);
    consent.rejectAll();
    expect(document.cookie).to.contain(`&seen=${days.join('.')}`);
    unmountLast();
    clearAway();
    const again = await put('policy-notice', {}, withChanges({effective: days[1]!}));
    await again.element.updateComplete;
    expect(isShown(again.element)).to.equal(false);
  });

  it('is a dialog where the policy says so; Escape closes it and focus returns (A8)', async () => {
    const {element} = await put(
      'policy-notice',
      {},
      withChanges({effective: dayIn(5), as: 'modal'}),
    );
    await eventually(() => element.shadowRoot!.querySelector('dialog')?.open);
    expect(document.activeElement).to.equal(element.querySelector('h2'));
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    await Promise.all(dialog.getAnimations().map(({finished}) => finished));
    await expect(element).to.be.accessible();
    dialog.close();
    await eventually(() => element.getAttribute('shown') === null);
    expect(document.activeElement).not.to.equal(element.querySelector('h2'));
  });

  it('lies above the question, and makes way for what has focus under it (A1)', async () => {
    const link = document.createElement('a');
    link.href = '#there';
    link.textContent = 'There';
    link.style.cssText = 'position:fixed;z-index:1';
    document.body.append(link);
    try {
      const {element, consent} = await put(
        'policy-notice',
        {},
        withChanges({effective: dayIn(13)}),
      );
      const bottom = () => card(element).getBoundingClientRect().bottom;
      const banner = document.querySelector('consent-banner')!;
      await eventually(
        () => element.hasAttribute('standby') || bottom() <= banner.getBoundingClientRect().top + 1,
      );
      consent.rejectAll();
      await eventually(() => !element.hasAttribute('standby') && isShown(card(element)));
      await eventually(() => innerHeight - bottom() < 100);
      const {top, left} = card(element).getBoundingClientRect();
      link.style.top = `${top + 20}px`;
      link.style.left = `${left + 20}px`;
      link.focus();
      await eventually(() => card(element).getBoundingClientRect().bottom < top + 20);
    } finally {
      link.remove();
    }
  });

  it('speaks the page’s language', async () => {
    const {element} = await put(
      'policy-notice',
      {},
      {
        ...withChanges(),
        changes: [{effective: dayIn(1), summary: {en: 'A map', de: 'Eine Karte'}}],
      },
      {language: 'de'},
    );
    await eventually(() => element.textContent!.includes('Eine Karte'));
    expect(element.textContent).to.contain('morgen');
    expect(button(element, 'close').textContent!.trim()).to.equal('Schließen');
  });
});
