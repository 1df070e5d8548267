import {expect} from '@open-wc/testing';
import {lint, type LintOptions} from '../../components/lint/lint.js';
import {eventually} from './support/eventually.js';
import {
  arrived,
  banner,
  button,
  isShown,
  manage,
  mount,
  opened,
  policy,
  preferences,
  unmountLast,
} from './support/mounted.js';

/** A page whose owner has built the question by hand: clean, until a theme is laid over it. */
const PAGE = `<!doctype html><html lang="en"><head><style>
  consent-banner { display: block; background: #fff; color: #111; padding: 20px }
  button { font: 16px sans-serif; width: 160px; height: 44px; background: #111; color: #fff; border: 1px solid #111 }
</style></head><body>
  <consent-banner open lang="en" aria-label="Privacy choices">
    <p>May we count visits? You can change that at any time under “Privacy choices”.</p>
    <div>
      <button data-action="reject-all">Reject all</button>
      <button data-action="accept-all">Accept all</button>
      <button data-action="manage">Manage preferences</button>
    </div>
    <input type="checkbox" role="switch" style="width: 44px; height: 24px" aria-label="Analytics">
  </consent-banner>
  <consent-trigger><a href="/privacy">Privacy choices</a></consent-trigger>
</body></html>`;

/** Each rule, and a theme that breaks it: style, or what a page's script does. */
const THEMES: readonly [rule: string, css: string, act?: (page: Document) => void][] = [
  ['same-look', '[data-action=accept-all] { font-size: 20px }'],
  ['same-look', '[data-action=accept-all] { font-weight: 700 }'],
  ['same-look', '[data-action=reject-all] { padding: 0 }'],
  ['same-look', '[data-action=reject-all] { border: none }'],
  ['same-look', '[data-action=accept-all] { width: 240px }'],
  ['same-look', '[data-action=accept-all] { box-shadow: 0 0 9px red }'],
  ['same-look', '[data-action=reject-all] { opacity: 0.6 }'],
  ['same-look', '[data-action=reject-all] { background: #ddd; color: #111; border-color: #111 }'],
  ['same-look', '[data-action=reject-all] { color: #999 }'],
  ['readable', '[data-action] { color: #444 }'],
  ['order', 'div { display: flex; flex-direction: row-reverse }'],
  ['in-sight', '[data-action=reject-all] { position: fixed; inset-inline-start: -500px }'],
  ['target-size', 'input { height: 16px !important }'],
  ['same-element', '', (page) => page.querySelector('p')!.append(page.querySelector('button')!)],
  ['reject-missing', '', (page) => page.querySelector('button')!.remove()],
  ['switches-off', '', (page) => (page.querySelector('input')!.checked = true)],
  ['language', '', (page) => (page.querySelector<HTMLElement>('consent-banner')!.lang = 'fr')],
  ['withdraw-hint', '', (page) => (page.querySelector('p')!.textContent = 'May we count visits?')],
  ['withdraw-way', '', (page) => page.querySelector('consent-trigger')!.remove()],
  ['loaded-words', '', (page) => (page.querySelectorAll('button')[1]!.textContent = 'Yes, enjoy!')],
  ['extra', '', (page) => page.querySelector('p')!.append(page.createElement('form'))],
];

describe('lint', () => {
  afterEach(unmountLast);

  const write = (css = '') => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 700px; block-size: 400px';
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write(PAGE.replace('</style>', `${css}</style>`));
    page.close();
    return {page, remove: () => frame.remove()};
  };

  it('finds nothing in a page that is as it should be', () => {
    const {page, remove} = write();
    expect(lint(page).map(({rule, message}) => `${rule}: ${message}`)).to.deep.equal([]);
    remove();
  });

  for (const [rule, css, act] of THEMES)
    it(`finds ${rule}: ${css || String(act).replace(/^.*?=> /, '')}`, () => {
      const {page, remove} = write(css);
      act?.(page);
      const found = lint(page);
      expect(found.map((each) => each.rule)).to.include(rule);
      expect(
        found.every(({element, message}) => element.ownerDocument === page && message),
      ).to.equal(true);
      remove();
    });

  it('takes switches that are on for answers, once there are answers', () => {
    const {page, remove} = write();
    page.querySelector('input')!.checked = true;
    expect(lint(page, {decided: true})).to.deep.equal([]);
    remove();
  });

  it('asks the consent that it is given whether there are answers', async () => {
    const {consent, ui} = await mount();
    consent.acceptAll();
    ui.show('preferences');
    await opened();
    const found = (options?: LintOptions) => lint(document, options).map(({rule}) => rule);
    // No script tag here whose consent it could find by itself.
    expect(found()).to.include('switches-off');
    expect(found({consent})).not.to.include('switches-off');
    expect(found({consent, decided: false})).to.include('switches-off');
  });

  for (const ui of [
    {layout: 'bar'},
    {layout: 'card', theme: 'paper', scheme: 'dark'},
    {layout: 'card', theme: 'block', close: true},
    {layout: 'modal', theme: 'midnight'},
    {layout: 'modal', theme: 'page'},
  ] as const)
    it(`finds nothing in ours, as ${Object.values(ui).join(', ')}, nor in its dialog`, async () => {
      const {lang} = document.documentElement;
      document.documentElement.lang = 'en';
      await mount({...policy, ui});
      await eventually(() => document.querySelector('consent-trigger'));
      await eventually(() => isShown(banner().shadowRoot!.querySelector('[part~=box]')!));
      await arrived(banner());
      expect(lint().map(({message}) => message)).to.deep.equal([]);
      await expect(banner()).to.be.accessible();
      await manage();
      expect(lint().map(({message}) => message)).to.deep.equal([]);
      await expect(preferences()).to.be.accessible();
      button(preferences(), 'saved').click();
      document.documentElement.lang = lang;
    });
});
