import {expect} from '@open-wc/testing';
import {mountConsentUi} from '../../components/mount.js';
import {Consent} from '../../src/consent.js';
import {WithdrawEvent} from '../../src/events.js';
import {memoryStorage} from '../unit/support/memory-storage.js';
import {eventually} from './support/eventually.js';
import {
  arrived,
  banner,
  box,
  button,
  isShown,
  manage,
  mount,
  policy,
  preferences,
  unmountLast,
} from './support/mounted.js';

describe('mountConsentUi', () => {
  afterEach(unmountLast);

  for (const [action, allowed] of [
    ['accept-all', true],
    ['reject-all', false],
  ] as const) {
    it(`records ${action} for what was asked, once`, async () => {
      const {consent} = await mount();
      button(banner(), action).click();
      expect(consent.allows('analytics')).to.equal(allowed);
      expect(consent.allows('license-enforcement')).to.equal(allowed);
      expect(consent.decision!.method).to.equal(action);
      expect(consent.decision!.language).to.equal('en');
      await eventually(() => !isShown(banner()));
    });
  }

  it('does not ask where there is nothing to ask', async () => {
    const storage = memoryStorage();
    new Consent(policy, {storage}).rejectAll();
    await mount(policy, {}, {storage});
    await eventually(() => document.querySelector('consent-trigger button'));
    expect(isShown(banner())).to.equal(false);
  });

  it('asks only about what is new, and leaves earlier answers alone', async () => {
    const storage = memoryStorage();
    new Consent(policy, {storage}).rejectAll();
    const maps = {id: 'maps', category: 'preference', basis: 'consent', name: 'maps'} as const;
    const newer = {...policy, version: '2', purposes: [...policy.purposes, maps]};
    const {consent} = await mount(newer, {}, {storage});
    await eventually(() => isShown(banner()));
    expect(banner().querySelector('h2')!.textContent).to.contain('something new');
    expect(banner().querySelector('p')!.textContent).to.contain('maps');
    expect(banner().querySelector('p')!.textContent).not.to.contain('measuring');
    button(banner(), 'accept-all').click();
    expect(consent.status('maps')).to.equal('given');
    expect(consent.status('analytics')).to.equal('refused');
  });

  it('stays the question that it was while a part of it is answered elsewhere on the page', async () => {
    const {consent} = await mount();
    await eventually(() => isShown(banner()));
    const title = banner().querySelector('h2')!.textContent;
    consent.decide({analytics: true});
    await eventually(() => !banner().querySelector('p')!.textContent.includes('measuring'));
    expect(isShown(banner())).to.equal(true);
    expect(banner().querySelector('h2')!.textContent).to.equal(title);
  });

  it('leaves the way back to one of the page’s own that comes later, and brings its own again when that goes', async () => {
    const storage = memoryStorage();
    new Consent(policy, {storage}).rejectAll();
    await mount(policy, {}, {storage});
    const all = () => [...document.querySelectorAll('consent-trigger')];
    await eventually(() => document.querySelector('consent-trigger button'));
    const [ours] = all();
    const own = document.createElement('consent-trigger');
    own.innerHTML = '<button>Privacy</button>';
    document.body.append(own);
    await eventually(() => !ours!.isConnected);
    expect(all()).to.deep.equal([own]);
    own.remove();
    await eventually(() => all()[0]?.querySelector('button')?.getClientRects().length);
    expect(all()).to.have.lengthOf(1);
    // The same one once more, as of a view that is kept while another is shown.
    document.body.append(own);
    await eventually(() => all().length === 1 && own.isConnected);
  });

  it('goes away when another tab decides', async () => {
    const storage = memoryStorage();
    const {consent} = await mount(policy, {}, {storage});
    await eventually(() => isShown(banner()));
    new Consent(policy, {storage}).rejectAll();
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(() => !isShown(banner()));
    expect(consent.status('analytics')).to.equal('refused');
  });

  it('does not ask again in a page where nothing can be kept', async () => {
    const blocked = {read: () => undefined, write: () => {}, clear: () => {}};
    const {consent} = await mount(policy, {}, {storage: blocked});
    button(banner(), 'accept-all').click();
    await eventually(() => !isShown(banner()));
    expect(consent.allows('analytics')).to.equal(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await banner().updateComplete;
    expect(isShown(banner())).to.equal(false);
  });

  it('says so where the policy cannot be used, and asks for nothing', async () => {
    const {consent, ui} = await mount(Promise.reject(new Error('no policy')));
    await eventually(() => isShown(banner()));
    expect(banner().querySelector('p')!.textContent).to.contain('are not available');
    expect(banner().querySelectorAll('button').length).to.equal(1);
    // As much room as it needs, and no column for answers that there are not.
    const [said, close] = [...banner().querySelectorAll('p, button')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(banner().getBoundingClientRect().height).to.be.below(said!.height + close!.height + 80);
    button(banner(), 'close').click();
    await eventually(() => !isShown(banner()));
    expect(consent.decision).to.equal(undefined);
    ui.show('preferences');
    await eventually(() => isShown(banner()));
    expect(preferences()).to.equal(null);
  });

  it('offers to reload where the policy says to ask after a withdrawal', async () => {
    const {consent} = await mount({...policy, gate: {onWithdraw: 'ask'}});
    button(banner(), 'accept-all').click();
    consent.withdraw();
    consent.dispatchEvent(new WithdrawEvent(['analytics'], [], [], true));
    await eventually(() => isShown(banner()));
    expect(button(banner(), 'reload').textContent).to.contain('Reload page');
    button(banner(), 'close').click();
    await eventually(() => !isShown(banner()));
  });

  it('says that as a bar also where the question comes before the page, and takes no other press', async () => {
    const {consent} = await mount({...policy, gate: {onWithdraw: 'ask'}, ui: {layout: 'modal'}});
    await eventually(() => banner().shadowRoot!.querySelector('dialog')?.open);
    button(banner(), 'accept-all').click();
    consent.withdraw();
    consent.dispatchEvent(new WithdrawEvent(['analytics'], [], [], true));
    await eventually(() => isShown(box(banner())));
    expect(banner().contains(document.elementFromPoint(innerWidth / 2, 5))).to.equal(false);
    expect(box(banner()).getBoundingClientRect().bottom).to.be.above(innerHeight / 2);
  });

  it('speaks the page’s language, then its parent, then English', async () => {
    await mount(policy, {language: 'de-AT'});
    expect(banner().lang).to.equal('de-AT');
    expect(button(banner(), 'reject-all').textContent!.trim()).to.equal('Alle ablehnen');
    expect(banner().querySelector('p')!.textContent).to.contain('Messung der Nutzung');
    await manage();
    await eventually(() => preferences().querySelector('label'));
    expect(preferences().textContent).to.contain('Missbrauch verhindern');
    unmountLast();
    for (const language of ['tlh', 'constructor', 'no such language', '']) {
      const {ui} = await mount(policy, {language});
      expect(button(banner(), 'reject-all').textContent!.trim(), language).to.equal('Reject all');
      expect(banner().lang).to.match(/^en/);
      ui.unmount();
    }
  });

  it('takes a policy’s own texts one by one, and its own languages, which English fills up', async () => {
    const messages = {
      en: {title: 'A word first', categories: {analytics: 'Counting'}},
      pt: {title: 'Uma palavra'},
      'pt-BR': {'accept-all': 'Aceito'},
      eo: {title: 'Via elekto', 'reject-all': 'Nenion'},
      'e n': {title: 'never'},
    };
    const said = async (language: string) => {
      await mount({...policy, ui: {messages}}, {language});
      await eventually(() => isShown(banner()));
      const [reject, accept] = banner().querySelectorAll('button');
      return [
        banner().lang,
        ...[banner().querySelector('h2'), reject, accept].map((each) => each!.textContent!.trim()),
      ];
    };
    expect(await said('en')).to.deep.equal(['en', 'A word first', 'Reject all', 'Accept all']);
    await manage();
    const headings = [...preferences().querySelectorAll('h3')].map((each) => each.textContent);
    expect(headings).to.deep.equal(['Essential', 'Counting', 'Security']);
    unmountLast();
    expect(await said('pt-BR')).to.deep.equal(['pt-BR', 'Uma palavra', 'Rejeitar tudo', 'Aceito']);
    unmountLast();
    expect(await said('eo')).to.deep.equal(['eo', 'Via elekto', 'Nenion', 'Accept all']);
    unmountLast();
    expect(await said('e n')).to.deep.equal([
      'en',
      'Your privacy, your choice',
      'Reject all',
      'Accept all',
    ]);
  });

  it('takes a site’s own texts, from right to left where they are written so', async () => {
    await mount(policy, {language: 'ar', messages: {'reject-all': 'رفض الكل'}});
    expect(banner().dir).to.equal('rtl');
    expect(button(banner(), 'reject-all').textContent!.trim()).to.equal('رفض الكل');
  });

  it('uses the elements that the page brings, and leaves them there', async () => {
    const own = document.createElement('consent-banner');
    document.body.append(own);
    try {
      const {ui} = await mount();
      expect(banner()).to.equal(own);
      await eventually(() => isShown(own));
      ui.unmount();
      await eventually(() => !isShown(own));
      expect(document.querySelector('consent-preferences')).to.equal(null);
    } finally {
      own.remove();
    }
  });

  it('shows and hides on request, without deciding', async () => {
    const {consent, ui} = await mount();
    await manage();
    ui.hide();
    await eventually(() => !preferences().open && !isShown(banner()));
    ui.show('banner');
    await eventually(() => isShown(banner()));
    expect(consent.decision).to.equal(undefined);
  });

  it('comes back where the page has taken out all that we put there, and is asked to show itself', async () => {
    const {consent, ui} = await mount();
    for (const what of ['banner', 'preferences'] as const) {
      document.querySelectorAll('consent-banner, consent-trigger').forEach((each) => each.remove());
      ui.show(what);
      await eventually(() => document.querySelector('consent-trigger'));
      await eventually(() => document.querySelector(`consent-${what}[open]`));
    }
    button(banner(), 'reject-all').click();
    expect(consent.status('analytics')).to.equal('refused');
    await eventually(() => !isShown(banner()));
  });

  it('shows every choice where it is told to show what there is not', async () => {
    const {ui} = await mount();
    ui.show('preferance' as never);
    await eventually(() => document.querySelector('consent-preferences')?.open);
  });

  it('puts nothing into the page when it is unmounted before it could', async () => {
    const consent = new Consent(policy, {storage: memoryStorage()});
    mountConsentUi(consent).unmount();
    const other = await mount();
    other.ui.unmount();
    expect(document.querySelector('consent-banner, consent-preferences')).to.equal(null);
  });

  it('takes a shipped look, which a page’s own settings go before, and leaves the page as it was', async () => {
    const root = document.documentElement;
    const own = document.createElement('button');
    document.body.append(own);
    const look = () => {
      const {font, color, backgroundColor, padding, borderRadius} = getComputedStyle(own);
      return [font, color, backgroundColor, padding, borderRadius];
    };
    const before = look();
    const sheets = document.adoptedStyleSheets.length;
    try {
      const {ui} = await mount({...policy, ui: {theme: 'block', scheme: 'dark'}});
      await eventually(() => isShown(box(banner())));
      const {borderRadius, backgroundColor} = getComputedStyle(box(banner()));
      expect(borderRadius).to.equal('0px');
      expect(backgroundColor).to.equal('rgb(17, 17, 17)');
      root.style.setProperty('--consent-radius', '9px');
      expect(getComputedStyle(box(banner())).borderRadius).to.match(/^9px/);
      expect(look()).to.deep.equal(before);
      ui.unmount();
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
    } finally {
      root.removeAttribute('style');
      own.remove();
    }
  });

  it('does not put the other scheme over a look that has one of its own', async () => {
    await mount({...policy, ui: {theme: 'midnight', scheme: 'light'}});
    const style = getComputedStyle(document.documentElement);
    expect(style.getPropertyValue('--consent-color-scheme').trim()).to.equal('dark');
  });

  it('takes after the page where it is told to: typeface, ground, text, accent', async () => {
    const {style} = document.body;
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    link.style.color = 'rgb(255, 255, 0)';
    style.cssText =
      'font-family: monospace; background: rgb(10, 20, 60); color: rgb(240, 240, 255)';
    try {
      await mount({...policy, ui: {theme: 'page'}});
      await eventually(() => isShown(box(banner())));
      const {backgroundColor, color, colorScheme} = getComputedStyle(box(banner()));
      expect([backgroundColor, color]).to.deep.equal(['rgb(10, 20, 60)', 'rgb(240, 240, 255)']);
      expect(colorScheme).to.equal('dark');
      expect(getComputedStyle(button(banner(), 'manage')).fontFamily).to.equal('monospace');
      expect(getComputedStyle(banner().querySelector('a')!).color).to.equal('rgb(255, 255, 0)');
      await arrived(banner());
      await expect(banner()).to.be.accessible();
      unmountLast();
      // An accent that could not be read on that ground is not taken.
      link.style.color = 'rgb(20, 30, 80)';
      await mount({...policy, ui: {theme: 'page'}});
      await eventually(() => isShown(box(banner())));
      expect(getComputedStyle(banner().querySelector('a')!).color).to.equal('rgb(240, 240, 255)');
    } finally {
      style.cssText = '';
      link.remove();
    }
  });

  it('shows another policy’s question once it is mounted with that', async () => {
    const {ui} = await mount();
    ui.unmount();
    await mount({...policy, version: '2', site: {name: 'Somebody else'}});
    await eventually(() => banner().querySelector('p')?.textContent!.includes('Somebody else'));
    expect(document.querySelectorAll('consent-banner').length).to.equal(1);
  });
});
