import {expect} from '@open-wc/testing';
import {eventually} from './support/eventually.js';
import {button, manage, mount, preferences, toggle, unmountLast} from './support/mounted.js';

const row = (name: string) =>
  [...preferences().querySelectorAll('consent-purpose')].find((each) =>
    each.querySelector('label')!.textContent!.includes(name),
  )!;

describe('<consent-purpose>', () => {
  afterEach(unmountLast);

  it('is a native switch with the purpose’s name (A4, A7)', async () => {
    await mount();
    await manage();
    const input = toggle('analytics');
    expect(input.type).to.equal('checkbox');
    expect(input.labels![0]!.textContent!.trim()).to.equal('Measuring how the site is used');
    const {width, height} = input.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('tells who, what, how long and on which basis, in a native disclosure (A9)', async () => {
    await mount();
    await manage();
    const text = row('Measuring').textContent;
    expect(text).to.contain('Google Analytics · Google Ireland Ltd');
    expect(text).to.contain('_ga · cookie · 13 months');
    expect(text).to.contain('14 months');
    expect(text).to.contain('your consent');
    row('Measuring').shadowRoot!.querySelector('summary')!.click();
    expect(row('Measuring').shadowRoot!.querySelector('details')!.open).to.equal(true);
    await expect(preferences()).to.be.accessible();
  });

  it('has no switch where nothing is asked (A7)', async () => {
    await mount();
    await manage();
    expect(row('Running the site').querySelector('input')).to.equal(null);
    expect(row('Running the site').textContent).to.contain('Always on');
  });

  it('has a button to object, and no switch, where it rests on legitimate interest', async () => {
    const {consent} = await mount();
    await manage();
    toggle('analytics').click();
    expect(row('Abuse').querySelector('input')).to.equal(null);
    expect(row('Abuse').textContent).to.contain('safe accounts');
    button(row('Abuse'), 'object').click();
    expect(consent.status('abuse')).to.equal('objected');
    await eventually(() => row('Abuse').textContent!.includes('You objected'));
    // What was not saved yet is not lost by it, and not saved by it either.
    expect(toggle('analytics').checked).to.equal(true);
    expect(consent.allows('analytics')).to.equal(false);
    button(preferences(), 'saved').click();
    expect(consent.status('abuse')).to.equal('objected');
  });
});
