import {expect} from '@open-wc/testing';
import {ConsentDeclaration} from '../../components/consent-declaration/consent-declaration.js';
import type {Policy} from '../../src/model/policy.js';
import {clearAway, put} from './support/content.js';
import {eventually} from './support/eventually.js';
import {
  banner,
  button,
  isShown,
  mount,
  opened,
  policy as base,
  preferences,
  unmountLast,
} from './support/mounted.js';

/** What runs until somebody says no, and what is asked about all the same: recognising the device. */
const policy = (regime: 'opt-in' | 'opt-out' | 'notice', never = false): Policy => ({
  ...base,
  regime,
  purposes: [
    ...base.purposes.filter(({fingerprint}) => !never || !fingerprint),
    {
      id: 'research',
      category: 'analytics',
      basis: 'consent',
      name: 'research',
      processing: {basis: 'legitimate-interest', interest: 'better music'},
    },
  ],
});

const UNTRUE = 'None of this happens unless you agree';
const words = () => banner().querySelector('p')!.textContent!;
const rowOf = (id: string) =>
  preferences().querySelector(`#consent-purpose-${id}`)!.closest('consent-purpose')!;

before(() => ConsentDeclaration.define());

describe('where silence is a yes', () => {
  afterEach(() => {
    unmountLast();
    clearAway();
  });

  for (const regime of ['opt-out', 'notice'] as const)
    it(`the banner says so of what runs (${regime}), and asks only for what does not (L6)`, async () => {
      const {ui} = await mount(policy(regime, true));
      ui.show('banner');
      await eventually(() => isShown(banner()));
      expect(words()).to.equal(
        'On, unless you say no: measuring how the site is used and research. You can change your choice at any time under “Privacy choices”.',
      );
    });

  it('keeps apart what is on and what waits for a yes, and asks as ever once somebody has answered', async () => {
    const {consent, ui} = await mount(policy('notice'));
    ui.show('banner');
    await eventually(() => isShown(banner()));
    expect(words()).to.contain(`recognising your device for your licence. ${UNTRUE}. On, unless`);
    button(banner(), 'reject-all').click();
    expect(consent.status('analytics')).to.equal('withdrawn');
    ui.show('banner');
    await eventually(() => isShown(banner()));
    expect(words()).to.contain('measuring how the site is used').and.to.contain(UNTRUE);
    expect(words()).not.to.contain('On, unless');
  });

  it('nobody’s consent is named as the legal basis before anybody gave it (L6)', async () => {
    const {consent, ui} = await mount(policy('opt-out', true));
    ui.show('preferences');
    await opened();
    expect(rowOf('analytics').textContent).not.to.contain('Legal basis');
    expect(rowOf('research').textContent).to.contain(
      'Legal basis our legitimate interest · better',
    );
    consent.acceptAll();
    await eventually(() => rowOf('analytics').textContent!.includes('your consent'));
  });

  it('the declaration says neither that nothing runs nor that there is a consent to withdraw', async () => {
    const source = policy('opt-out', true);
    const {element, consent} = await put('consent-declaration', {}, source);
    await eventually(() => button(element, 'withdraw'));
    expect(element.textContent).not.to.contain('nothing optional runs');
    expect(element.textContent).not.to.contain('your consent');
    expect(button(element, 'withdraw').textContent!.trim()).to.equal('Reject all');
    button(element, 'withdraw').click();
    await eventually(() => !consent.allows('analytics'));
    expect(element.querySelector('[role=status]')!.textContent).to.equal('Your choice is saved.');
  });
});

describe('a purpose that needs a yes, and whose data is used for a legitimate interest', () => {
  afterEach(() => {
    unmountLast();
    clearAway();
  });

  it('has a switch, and a way to object from the moment there is something to object to (L7)', async () => {
    const {consent, ui} = await mount(policy('opt-in'));
    ui.show('preferences');
    await opened();
    const row = rowOf('research');
    expect(row.textContent).to.contain('your consent · our legitimate interest · better music');
    expect(button(row, 'object')).to.equal(null);
    consent.decide({research: false});
    await eventually(() => consent.status('research') === 'refused');
    expect(button(row, 'object')).to.equal(null);
    consent.decide({research: true});
    await eventually(() => button(row, 'object'));
    // What was gathered while there was a yes may still be used.
    consent.withdraw('research');
    await eventually(() => !row.querySelector('input')!.checked);
    expect(consent.status('research')).to.equal('withdrawn');
    button(row, 'object').click();
    expect(consent.status('research')).to.equal('objected');
    await eventually(() => row.textContent!.includes('You objected'));
    expect(button(row, 'object')).to.equal(null);
    // A yes takes that back.
    row.querySelector('input')!.click();
    button(preferences(), 'saved').click();
    expect(consent.status('research')).to.equal('given');
  });

  it('has both in the declaration too (L7)', async () => {
    const {element, consent} = await put('consent-declaration', {}, policy('opt-in'));
    const section = () => element.querySelector('[data-purpose=research]')!;
    await eventually(section);
    expect(button(section(), 'object')).to.equal(null);
    section().querySelector('input')!.click();
    await eventually(() => consent.allows('research'));
    await eventually(() => button(section(), 'object'));
    expect(section().querySelector('input')!.checked).to.equal(true);
    button(section(), 'object').click();
    await eventually(() => consent.status('research') === 'objected');
  });
});
