import {expect} from '@open-wc/testing';
import {eventually} from './support/eventually.js';
import {banner, button, isShown, mount, policy, unmountLast} from './support/mounted.js';

describe('<consent-banner>', () => {
  afterEach(unmountLast);

  it('is a labelled region that names every purpose asked for, and takes no focus', async () => {
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
    await expect(banner()).to.be.accessible();
  });

  it('is dark in every part where it is dark', async () => {
    document.documentElement.style.setProperty('--consent-color-scheme', 'dark');
    await mount();
    await eventually(() => isShown(banner()));
    for (const part of banner().querySelectorAll('p, a, button'))
      expect(getComputedStyle(part).colorScheme).to.equal('dark');
    await expect(banner()).to.be.accessible();
    document.documentElement.style.removeProperty('--consent-color-scheme');
  });

  it('is announced once, politely', async () => {
    await mount();
    const status = banner().querySelector('[role=status]')!;
    await eventually(() => status.textContent);
    expect(status.textContent).to.equal('Your privacy, your choice');
  });

  it('has three buttons that differ by nothing but their words', async () => {
    await mount();
    const buttons = [...banner().querySelectorAll('button')];
    expect(buttons.map((each) => each.textContent!.trim())).to.have.members([
      'Accept all',
      'Reject all',
      'Manage preferences',
    ]);
    const look = (each: HTMLButtonElement) => {
      const style = getComputedStyle(each);
      const {width, height} = each.getBoundingClientRect();
      const properties = [
        'color',
        'backgroundColor',
        'fontSize',
        'fontWeight',
        'padding',
        'border',
        'opacity',
      ] as const;
      return [
        Math.round(width),
        Math.round(height),
        each.type,
        ...properties.map((name) => style[name]),
      ];
    };
    expect(look(buttons[1]!)).to.deep.equal(look(buttons[0]!));
    expect(look(buttons[2]!)).to.deep.equal(look(buttons[0]!));
    expect(buttons[0]!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('takes neither Escape nor scrolling for an answer', async () => {
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
