import {expect, fixture, html} from '@open-wc/testing';
import {eventually} from './support/eventually.js';
import {
  banner,
  button,
  isShown,
  mount,
  opened,
  preferences,
  unmountLast,
} from './support/mounted.js';

const trigger = () => document.querySelector('consent-trigger')!;

describe('<consent-trigger>', () => {
  afterEach(unmountLast);

  it('floats once the banner has gone, and opens every choice (A4, A8)', async () => {
    await mount();
    await eventually(() => trigger()?.querySelector('button'));
    const own = trigger().querySelector('button')!;
    expect(isShown(own)).to.equal(false);
    button(banner(), 'reject-all').click();
    await eventually(() => isShown(own));
    expect(own.textContent!.trim()).to.equal('Privacy choices');
    expect(own.getBoundingClientRect().width).to.be.at.least(44);
    await expect(trigger()).to.be.accessible();
    // The drawing lies in the middle of it, in every engine.
    const middle = (each: Element) => {
      const {left, top, width, height} = each.getBoundingClientRect();
      return [left + width / 2, top + height / 2].map(Math.round);
    };
    const drawing = trigger().shadowRoot!.querySelector('svg')!;
    expect(middle(drawing)).to.deep.equal(middle(own));
    expect(drawing.getBoundingClientRect().width).to.be.closeTo(24, 0.5);
    own.focus();
    own.click();
    await opened();
    preferences().close();
    await eventually(() => document.activeElement === own);
  });

  it('leaves the page’s own link as it is, wherever and whenever it appears', async () => {
    await mount();
    button(banner(), 'reject-all').click();
    const own = await fixture(
      html`<footer style="color: rgb(1, 2, 3)">
        <consent-trigger><a href="#elsewhere" style="color: inherit">Cookies</a></consent-trigger>
      </footer>`,
    );
    const link = own.querySelector('a')!;
    await eventually(() => !own.querySelector('button'));
    expect(getComputedStyle(link).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(link.parentElement!).position).to.equal('static');
    link.click();
    await opened();
    expect(location.hash).to.equal('');
  });
});
