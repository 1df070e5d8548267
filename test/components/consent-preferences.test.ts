import {expect} from '@open-wc/testing';
import {eventually} from './support/eventually.js';
import {
  banner,
  button,
  isShown,
  manage,
  mount,
  opened,
  preferences,
  toggle,
  unmountLast,
} from './support/mounted.js';

const dialog = () => preferences().shadowRoot!.querySelector('dialog')!;

describe('<consent-preferences>', () => {
  afterEach(unmountLast);

  it('opens as a modal dialog, with focus in it and every switch off', async () => {
    const {consent} = await mount();
    await manage();
    expect(dialog().matches(':modal')).to.equal(true);
    expect(document.activeElement).to.equal(preferences().querySelector('h2'));
    const switches = [...preferences().querySelectorAll<HTMLInputElement>('[role=switch]')];
    expect(switches.map(({checked}) => checked)).to.deep.equal([false, false]);
    expect(consent.decision).to.equal(undefined);
    await expect(preferences()).to.be.accessible();
  });

  it('groups purposes under the headings of their categories', async () => {
    await mount();
    await manage();
    const headings = [...preferences().querySelectorAll('h3')].map((each) => each.textContent);
    expect(headings).to.deep.equal(['Essential', 'Analytics', 'Security']);
  });

  for (const how of ['Escape', 'Close']) {
    it(`closes by ${how} without deciding, and gives focus back`, async () => {
      const {consent} = await mount();
      await manage();
      toggle('analytics').click();
      if (how === 'Escape') {
        // What a browser does on Escape: https://html.spec.whatwg.org/#close-watchers
        if (dialog().dispatchEvent(new Event('cancel', {cancelable: true}))) dialog().close();
      } else button(preferences(), 'close').click();
      await eventually(() => !preferences().open);
      expect(consent.decision).to.equal(undefined);
      expect(isShown(banner())).to.equal(true);
      expect(document.activeElement).to.equal(button(banner(), 'manage'));
      await manage();
      expect(toggle('analytics').checked).to.equal(false);
    });
  }

  it('saves what the switches say, and shows it when it is opened again', async () => {
    const {consent, ui} = await mount();
    await manage();
    toggle('analytics').click();
    button(preferences(), 'saved').click();
    expect(consent.status('analytics')).to.equal('given');
    expect(consent.status('license-enforcement')).to.equal('refused');
    expect(consent.decision!.method).to.equal('saved');
    expect(preferences().open).to.equal(false);
    ui.show('preferences');
    await opened();
    expect(toggle('analytics').checked).to.equal(true);
    expect(preferences().querySelector('p')!.textContent).to.contain('version 1');
  });

  it('gives focus to the way back where the banner that opened it has gone', async () => {
    await mount();
    await eventually(() => document.querySelector('consent-trigger button'));
    await manage();
    button(preferences(), 'saved').click();
    const trigger = document.querySelector('consent-trigger button');
    await eventually(() => document.activeElement === trigger);
    expect(isShown(trigger!)).to.equal(true);
  });

  it('says no and yes to all by buttons of one size', async () => {
    const {consent, ui} = await mount();
    await manage();
    const sizes = ['accept-all', 'reject-all', 'saved'].map(
      (action) => button(preferences(), action).getBoundingClientRect().width,
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).to.be.below(1);
    button(preferences(), 'accept-all').click();
    expect(consent.allows('analytics') && consent.allows('license-enforcement')).to.equal(true);
    ui.show('preferences');
    await opened();
    button(preferences(), 'reject-all').click();
    expect(consent.allows('analytics') || consent.allows('license-enforcement')).to.equal(false);
    expect(consent.decision!.method).to.equal('reject-all');
  });

  it('says that a browser signal applied, and holds that switch off', async () => {
    const policy = {
      version: '1',
      purposes: [
        {id: 'ads', category: 'marketing', basis: 'consent'},
        {id: 'stats', category: 'analytics', basis: 'consent'},
      ],
    } as const;
    const {consent} = await mount(policy, {}, {signals: () => ({gpc: true})});
    await manage();
    expect(preferences().querySelector('[role=status]')!.textContent).to.equal(
      'Opt-out request honoured',
    );
    expect(toggle('ads').disabled).to.equal(true);
    button(preferences(), 'accept-all').click();
    expect(consent.status('ads')).to.equal('objected');
    expect(consent.decision!.answers.has('ads')).to.equal(false);
    expect(consent.status('stats')).to.equal('given');
  });
});
