import {expect} from '@open-wc/testing';
import {mountConsentUi} from '../../components/mount.js';
import {Consent} from '../../src/consent.js';
import {memoryStorage} from '../unit/support/memory-storage.js';
import {eventually} from './support/eventually.js';
import {
  banner,
  button,
  isShown,
  manage,
  mount,
  opened,
  policy,
  preferences,
  toggle,
  unmountLast,
} from './support/mounted.js';

const dialog = () => preferences().shadowRoot!.querySelector('dialog')!;

describe('<consent-preferences>', () => {
  afterEach(unmountLast);

  it('opens as a modal dialog, with focus in it and every switch off (A8, L1)', async () => {
    const {consent} = await mount();
    await manage();
    expect(dialog().matches(':modal')).to.equal(true);
    await eventually(() => document.activeElement === preferences().querySelector('h2'));
    const switches = [...preferences().querySelectorAll<HTMLInputElement>('[role=switch]')];
    expect(switches.map(({checked}) => checked)).to.deep.equal([false, false]);
    expect(consent.decision).to.equal(undefined);
    await expect(preferences()).to.be.accessible();
  });

  it('offers no answers where nothing is asked, and says what runs all the same', async () => {
    const {ui} = await mount({
      ...policy,
      purposes: [{id: 'essential', category: 'essential', basis: 'exempt'}],
      services: [],
    });
    ui.show('preferences');
    await opened();
    expect(
      [...preferences().querySelectorAll('button')].map((each) => each.dataset.action),
    ).to.deep.equal(['close']);
    expect(preferences().textContent).to.contain('Always on').and.not.to.contain('Decide');
  });

  it('groups purposes under the headings of their categories', async () => {
    await mount();
    await manage();
    const headings = [...preferences().querySelectorAll('h3')].map((each) => each.textContent);
    expect(headings).to.deep.equal(['Essential', 'Analytics', 'Security']);
  });

  for (const how of ['Escape', 'Close']) {
    it(`closes by ${how} without deciding, and gives focus back (A8)`, async () => {
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
      await eventually(() => document.activeElement === button(banner(), 'manage'));
      await manage();
      expect(toggle('analytics').checked).to.equal(false);
    });
  }

  it('saves what the switches say, and shows it when it is opened again', async () => {
    const {consent, ui} = await mount({...policy, version: '2026-11-20'});
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
    // As it is written: who looks for it in the page finds it.
    expect(preferences().textContent).to.contain('under version 2026-11-20 of');
  });

  it('turns a switch without deciding anything, and says in words how it stands (A5, A7, A12)', async () => {
    const {consent} = await mount();
    await manage();
    const input = toggle('analytics');
    const name = input.labels![0]!.textContent;
    const word = () => input.parentElement!.querySelector('i')!;
    expect(word().textContent).to.equal('Off');
    input.click();
    await eventually(() => word().textContent === 'On');
    expect(word().getAttribute('aria-hidden')).to.equal('true');
    expect(input.labels![0]!.textContent).to.equal(name);
    expect(preferences().open).to.equal(true);
    expect(consent.decision).to.equal(undefined);
  });

  it('hands out the receipt of the decision as a file, and nothing before there is one', async () => {
    const {consent, ui} = await mount();
    await manage();
    expect(button(preferences(), 'receipt')).to.equal(null);
    button(preferences(), 'saved').click();
    ui.show('preferences');
    await opened();
    const files: Blob[] = [];
    const create = URL.createObjectURL;
    const names: string[] = [];
    URL.createObjectURL = (file) => (files.push(file as Blob), '#receipt');
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      button(preferences(), 'receipt').click();
      await eventually(() => files.length);
      const receipt = JSON.parse(await files[0]!.text()) as {recordId: string};
      expect(receipt.recordId).to.equal(consent.decision!.id);
      expect(names).to.deep.equal(['consent-receipt.json']);
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('offers a minor no yes, no switch, and no recognising of the device (U10, U11)', async () => {
    const minor = new Consent(policy, {storage: memoryStorage()});
    Object.defineProperty(minor, 'minor', {value: true});
    const ui = mountConsentUi(minor, {language: 'en'});
    try {
      await eventually(() => document.querySelector('consent-banner')?.hasUpdated);
      expect(button(banner(), 'accept-all')).to.equal(null);
      expect(banner().textContent).not.to.contain('recognising your device');
      await manage();
      expect(preferences().querySelector('[role=switch]')).to.equal(null);
      for (const yes of ['accept-all', 'saved']) expect(button(preferences(), yes)).to.equal(null);
      expect(preferences().textContent).to.contain('Because of your age');
      await expect(preferences()).to.be.accessible();
      button(preferences(), 'close').click();
      expect(minor.decision).to.equal(undefined);
    } finally {
      ui.unmount();
    }
  });

  it('says to those who do not see it go that the choice is kept (A10)', async () => {
    const {ui} = await mount();
    await eventually(() => document.querySelector('consent-trigger [role=status]'));
    const status = document.querySelector('consent-trigger [role=status]')!;
    expect(status.textContent!.trim()).to.equal('');
    button(banner(), 'reject-all').click();
    await eventually(() => status.textContent!.trim() === 'Your choices are saved.');
    // Said anew each time, which takes words that were not there before.
    ui.show('preferences');
    await opened();
    expect(status.textContent!.trim()).to.equal('');
    button(preferences(), 'saved').click();
    await eventually(() => status.textContent!.trim() === 'Your choices are saved.');
  });

  it('costs as many presses to take back as to give, from the way back that every page has (L3)', async () => {
    const {consent} = await mount();
    button(banner(), 'reject-all').click();
    await eventually(() => document.querySelector('consent-trigger button'));
    const presses = async (...actions: string[]) => {
      document.querySelector<HTMLElement>('consent-trigger button')!.click();
      await opened();
      for (const action of actions) button(preferences(), action).click();
      return 1 + actions.length;
    };
    const toGive = await presses('accept-all');
    expect(consent.allows('analytics')).to.equal(true);
    const toWithdraw = await presses('reject-all');
    expect(consent.status('analytics')).to.equal('withdrawn');
    expect(toWithdraw).to.be.at.most(toGive);
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

  it('says no and yes to all by buttons of one size (A4, L12)', async () => {
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
    const ads = {
      version: '1',
      purposes: [
        {id: 'ads', category: 'marketing', basis: 'consent'},
        {id: 'stats', category: 'analytics', basis: 'consent'},
      ],
    } as const;
    const {consent} = await mount(ads, {}, {signals: () => ({gpc: true})});
    await manage();
    expect(preferences().querySelector('[role=status]')!.textContent).to.equal(
      'Opt-Out Request Honored',
    );
    expect(toggle('ads').disabled).to.equal(true);
    button(preferences(), 'accept-all').click();
    expect(consent.status('ads')).to.equal('objected');
    expect(consent.decision!.answers).not.to.have.property('ads');
    expect(consent.status('stats')).to.equal('given');
  });

  it('is on screen, with alike answers, whatever the page says', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { all: unset !important; opacity: 0 !important; visibility: hidden !important }
      body *, consent-preferences, consent-purpose { display: none !important }
      button { float: right !important }
      input[role=switch] { appearance: auto !important; inline-size: 1px !important }
      [data-action='accept-all'] { font-size: 40px !important }`);
    const before = document.adoptedStyleSheets;
    try {
      const {ui} = await mount();
      ui.show('preferences');
      await opened();
      document.adoptedStyleSheets = [...before, sheet];
      // `html` and `body` are the page's own to hide.
      for (const each of [document.documentElement, document.body])
        each.style.cssText = 'display: block !important; opacity: 1 !important';
      const [no, yes] = [button(preferences(), 'reject-all'), button(preferences(), 'accept-all')];
      const input = toggle('analytics');
      for (const each of [no, yes, input]) {
        expect(isShown(each)).to.equal(true);
        expect(getComputedStyle(each).visibility).to.equal('visible');
        expect(getComputedStyle(each).opacity).to.equal('1');
      }
      expect(input.getBoundingClientRect().width).to.be.at.least(40);
      expect(getComputedStyle(yes).fontSize).to.equal(getComputedStyle(no).fontSize);
    } finally {
      document.adoptedStyleSheets = before;
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
    }
  });
});
