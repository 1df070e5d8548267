import {expect} from '@open-wc/testing';
import {eventually} from './support/eventually.js';
import {
  arrived,
  banner,
  box,
  button,
  isShown,
  mount,
  policy,
  unmountLast,
} from './support/mounted.js';

const LAYOUTS = ['bar', 'card', 'modal'] as const;
const dialog = () => banner().shadowRoot!.querySelector('dialog')!;
const root = document.documentElement;

describe('<consent-banner>', () => {
  afterEach(unmountLast);

  it('is a labelled region that names every purpose asked for, and takes no focus (A15, A17)', async () => {
    await mount();
    await eventually(() => isShown(banner()));
    expect(banner().getAttribute('role')).to.equal('region');
    expect(banner().getAttribute('aria-label')).to.equal('Privacy choices');
    const text = banner().querySelector('p')!.textContent;
    expect(text).to.contain('measuring how the site is used');
    expect(text).to.contain('recognising your device for your licence');
    expect(text).to.contain('at any time');
    expect(text).not.to.contain('Abuse');
    expect(banner().querySelector('a')!.getAttribute('href')).to.equal('/privacy');
    expect(document.activeElement).to.equal(document.body);
    expect(document.body.firstElementChild).to.equal(banner());
    await arrived(banner());
    await expect(banner()).to.be.accessible();
  });

  for (const layout of LAYOUTS)
    it(`has nothing that axe finds fault with as a ${layout}: light and dark, either way written (A5, A11, A15, A16)`, async () => {
      try {
        for (const [scheme, language] of [
          ['light', 'en'],
          ['dark', 'ar'],
        ]) {
          root.style.setProperty('--consent-color-scheme', scheme!);
          await mount({...policy, ui: {layout}}, {language: language!, messages: {}});
          await eventually(() => isShown(box(banner())));
          expect(banner().dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
          await arrived(banner());
          // In the corner where its readers begin.
          const {left} = banner().getBoundingClientRect();
          if (layout === 'card') expect(left > innerWidth / 3).to.equal(language === 'ar');
          await expect(document.body).to.be.accessible({ignoredRules: ['region']});
          unmountLast();
        }
      } finally {
        root.removeAttribute('style');
      }
    });

  it('has as much space, and takes as long to arrive, as tokens say', async () => {
    for (const [density, time] of [
      [1, '0.25s'],
      [0.5, '2s'],
    ] as const) {
      root.style.setProperty('--consent-density', String(density));
      root.style.setProperty('--consent-motion', time);
      await mount();
      await eventually(() => isShown(banner()));
      const {paddingBlockStart, animationDuration} = getComputedStyle(box(banner()));
      expect(paddingBlockStart).to.equal(`${24 * density}px`);
      expect(animationDuration).to.equal(time);
      unmountLast();
    }
    root.removeAttribute('style');
  });

  it('is dark in every part where it is dark', async () => {
    document.documentElement.style.setProperty('--consent-color-scheme', 'dark');
    await mount();
    await eventually(() => isShown(banner()));
    for (const part of banner().querySelectorAll('p, a, button'))
      expect(getComputedStyle(part).colorScheme).to.equal('dark');
    await arrived(banner());
    await expect(banner()).to.be.accessible();
    document.documentElement.style.removeProperty('--consent-color-scheme');
  });

  it('is announced once, politely (A10, A17)', async () => {
    await mount();
    const status = banner().querySelector('[role=status]')!;
    await eventually(() => status.textContent);
    expect(status.textContent).to.equal('Your privacy, your choice');
  });

  it('speaks another language as soon as the page does, and does not announce itself again (A11, A17)', async () => {
    const before = root.lang;
    root.lang = 'en';
    try {
      await mount(policy, {language: ''});
      const status = banner().querySelector('[role=status]')!;
      await eventually(() => status.textContent);
      const said: unknown[] = [];
      const observer = new MutationObserver((records) => said.push(...records));
      observer.observe(status, {childList: true, characterData: true, subtree: true});
      root.lang = 'de';
      await eventually(() => banner().lang === 'de');
      await banner().updateComplete;
      expect(button(banner(), 'reject-all').textContent!.trim()).to.equal('Alle ablehnen');
      expect(banner().getAttribute('aria-label')).to.equal('Datenschutz-Auswahl');
      expect(said.length).to.equal(0);
      observer.disconnect();
    } finally {
      root.lang = before;
    }
  });

  for (const layout of LAYOUTS)
    it(`has three buttons as a ${layout}, of which yes and no differ by nothing but their words (A4, L12, L13)`, async () => {
      await mount({...policy, ui: {layout}});
      await eventually(() => isShown(box(banner())));
      const buttons = [...banner().querySelectorAll('button')];
      expect(buttons.map((each) => each.textContent!.trim())).to.deep.equal([
        'Reject all',
        'Accept all',
        'Manage preferences',
      ]);
      const look = (each: HTMLButtonElement) => {
        const {color, backgroundColor, font, padding, border, opacity} = getComputedStyle(each);
        const {width, height} = each.getBoundingClientRect();
        const size = [Math.round(width), Math.round(height)];
        return [...size, each.type, color, backgroundColor, font, padding, border, opacity];
      };
      expect(look(buttons[1]!)).to.deep.equal(look(buttons[0]!));
      // Targets of 44 pixels: the least is 24.
      for (const each of buttons)
        expect(Math.round(each.getBoundingClientRect().height)).to.be.at.least(44);
    });

  it('comes before the page as a modal, in the top layer, and can be left by Escape without an answer (A8, L1, L11)', async () => {
    const {consent} = await mount({...policy, ui: {layout: 'modal'}});
    await eventually(() => dialog()?.matches(':modal'));
    await eventually(() => document.activeElement === banner().querySelector('h2'));
    await eventually(() => root.style.scrollPaddingBlockEnd === '');
    dialog().click();
    expect(dialog().open).to.equal(true);
    // What a browser does on Escape: https://html.spec.whatwg.org/#close-watchers
    if (dialog().dispatchEvent(new Event('cancel', {cancelable: true}))) dialog().close();
    await eventually(() => !isShown(banner()));
    expect(consent.decision).to.equal(undefined);
  });

  it('is no wall as a modal: no closes it (L11)', async () => {
    const {consent} = await mount({...policy, ui: {layout: 'modal'}});
    await eventually(() => dialog()?.open);
    button(banner(), 'reject-all').click();
    await eventually(() => !isShown(banner()));
    expect(consent.decision!.method).to.equal('reject-all');
  });

  it('puts no and yes side by side, and the third, which answers nothing, below in outline, where there is no room for three (L12)', async () => {
    await mount({...policy, ui: {layout: 'card'}});
    await eventually(() => isShown(banner()));
    const [reject, accept, manage] = banner().querySelectorAll('button');
    const place = (each: Element) => each.getBoundingClientRect();
    // On its way in it is not in the same place twice.
    expect(place(reject!).top).to.be.closeTo(place(accept!).top, 2);
    expect(place(reject!).width).to.equal(place(accept!).width);
    expect(place(manage!).top).to.be.above(place(accept!).bottom);
    const ground = (each: Element) => getComputedStyle(each).backgroundColor;
    expect(ground(reject!)).to.equal(ground(accept!));
    expect(ground(reject!)).not.to.equal(ground(manage!));
  });

  it('is put where the page’s own element says, rather than where the policy does', async () => {
    const own = document.createElement('consent-banner');
    own.setAttribute('layout', 'card');
    document.body.append(own);
    try {
      await mount({...policy, ui: {layout: 'modal'}});
      await eventually(() => isShown(own));
      expect(own.shadowRoot!.querySelector('dialog')).to.equal(null);
      expect(own.getBoundingClientRect().width).to.be.below(500);
    } finally {
      own.remove();
    }
  });

  it('can be closed where the policy says so, which is a no (N5)', async () => {
    const {consent} = await mount({...policy, ui: {close: true}});
    await eventually(() => isShown(banner()));
    const close = button(banner(), 'closed');
    expect(close.textContent!.trim()).to.equal('Continue without accepting');
    close.click();
    expect(consent.status('analytics')).to.equal('refused');
    expect(consent.status('license-enforcement')).to.equal('refused');
    expect(consent.decision!.method).to.equal('closed');
    await eventually(() => !isShown(banner()));
  });

  it('gives way to what has the focus where the page cannot scroll it clear (A1)', async () => {
    const link = document.createElement('button');
    link.textContent = 'at the very end';
    link.style.cssText = 'position: fixed; inset: auto auto 2em 50%';
    document.body.append(link);
    try {
      await mount();
      await eventually(() => isShown(banner()));
      const seen = () => {
        const {left, top, width, height} = link.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2);
      };
      expect(banner().contains(seen())).to.equal(true);
      link.focus();
      await eventually(() => seen() === link);
      expect(document.activeElement === link).to.equal(true);
      // On its way back it gives way again.
      link.blur();
      link.style.insetBlock = '2em auto';
      link.focus();
      await eventually(() => seen() === link);
      expect(banner().hasAttribute('raised')).to.equal(false);
    } finally {
      link.remove();
    }
  });

  it('has room for letters and lines further apart, and for words of any length (A6: SC 1.4.12, 1.4.10)', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlung';
    await mount({...policy, site: {name: long}});
    await eventually(() => isShown(banner()));
    const [spacing, narrow] = [new CSSStyleSheet(), new CSSStyleSheet()];
    spacing.replaceSync(`::slotted(*) {
      letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }`);
    narrow.replaceSync(`:host { inline-size: 320px !important; inset-inline: 0 auto !important }`);
    banner().shadowRoot!.adoptedStyleSheets.push(narrow);
    for (const each of [banner(), banner().querySelector('[slot=actions]')!])
      each.shadowRoot!.adoptedStyleSheets.push(spacing);
    const surface = box(banner());
    expect(surface.getBoundingClientRect().width).to.be.at.most(320);
    expect(surface.scrollWidth).to.be.at.most(surface.clientWidth);
    for (const each of banner().querySelectorAll('button, p'))
      expect(each.scrollWidth, each.textContent!).to.be.at.most(
        each.clientWidth || each.scrollWidth,
      );
    expect(getComputedStyle(surface).overflowY).to.equal('auto');
  });

  it('takes neither Escape nor scrolling for an answer (A13, L1)', async () => {
    const {consent} = await mount();
    const escape = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true});
    button(banner(), 'accept-all').dispatchEvent(escape);
    document.dispatchEvent(new Event('scroll'));
    expect(consent.decision).to.equal(undefined);
    expect(isShown(banner())).to.equal(true);
  });

  it('keeps the page scrolled clear of itself while it is up', async () => {
    await mount();
    const padding = () => document.documentElement.style.scrollPaddingBlockEnd;
    await eventually(() => parseInt(padding()) >= banner().offsetHeight);
    button(banner(), 'reject-all').click();
    await eventually(() => padding() === '');
    expect(isShown(banner())).to.equal(false);
    unmountLast();
    await mount();
    await eventually(() => parseInt(padding()) >= banner().offsetHeight);
    // Where it is taken away with the question open, nothing of it stays.
    unmountLast();
    await eventually(() => padding() === '');
  });

  it('shows the words of a policy as words, whatever they look like', async () => {
    const name = '<img src=x onerror="window.hacked = 1"> $& {purposes}';
    await mount({...policy, site: {name}});
    expect(banner().querySelector('p')!.textContent).to.contain(name);
    expect(banner().querySelector('img')).to.equal(null);
  });

  it('is on screen, and its buttons are alike, whatever the page says', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { all: unset !important; display: none !important; opacity: 0 !important }
      consent-banner { display: none !important; transform: translateY(200vh) !important }
      button { float: right !important; visibility: hidden !important }
      button[data-action='accept-all'] { font-size: 40px !important; background: lime !important }
      button::before { content: 'Best: ' !important }`);
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, sheet];
    try {
      await mount();
      // `html` and `body` are the page's own to hide.
      for (const each of [document.documentElement, document.body])
        each.style.setProperty('display', 'block', 'important');
      for (const each of [document.documentElement, document.body])
        each.style.setProperty('opacity', '1', 'important');
      const [reject, accept] = banner().querySelectorAll('button');
      await eventually(() => isShown(reject!));
      const look = ({
        fontSize,
        backgroundColor,
        visibility,
        opacity,
        display,
      }: CSSStyleDeclaration) => [fontSize, backgroundColor, visibility, opacity, display];
      expect(look(getComputedStyle(accept!))).to.deep.equal(look(getComputedStyle(reject!)));
      expect(getComputedStyle(accept!).visibility).to.equal('visible');
      expect(getComputedStyle(accept!).opacity).to.equal('1');
      expect(accept!.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    } finally {
      document.adoptedStyleSheets = before;
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
    }
  });
});
