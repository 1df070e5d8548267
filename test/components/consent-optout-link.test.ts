import {expect, fixture, html} from '@open-wc/testing';
import type {ConsentOptoutLink} from '../../components/consent-optout-link/consent-optout-link.js';
import type {Policy} from '../../src/model/policy.js';
import {eventually} from './support/eventually.js';
import {arrived, button, mount, opened, preferences, unmountLast} from './support/mounted.js';

const policy: Policy = {
  version: '1',
  site: {name: 'InfiniteMix'},
  regime: 'opt-out',
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'analytics', category: 'analytics', basis: 'consent'},
    {id: 'marketing', category: 'marketing', basis: 'consent', sellsOrShares: true},
  ],
};

/** Where there is a right to opt out, and to limit. */
const california = {region: 'US-CA', loadRules: () => import('../../src/regions/open-rules.js')};

/** The link in a footer, as a page has it, and its own button. */
const place = async (kind: ConsentOptoutLink['kind']) => {
  const footer = await fixture(
    html`<footer style="font: 14px serif; color: rgb(1, 2, 3)">
      <consent-optout-link kind=${kind}></consent-optout-link>
    </footer>`,
  );
  return footer.querySelector<ConsentOptoutLink>('consent-optout-link')!;
};
const press = async (element: Element) => {
  await eventually(() => element.querySelector('[slot=link]'));
  const link = element.querySelector<HTMLElement>('[slot=link]')!;
  link.focus();
  link.click();
};
const dialog = (element: Element) => element.shadowRoot!.querySelector('dialog')!;
const status = (element: Element) =>
  element.querySelector('[role=status]')!.textContent!.replace(/\s+/g, ' ').trim();

describe('<consent-optout-link>', () => {
  afterEach(unmountLast);

  it('says what the law has it say, in the page’s own type, and opts out by one press (U5)', async () => {
    const link = await place('do-not-sell');
    const {consent} = await mount(policy);
    expect(consent.allows('marketing')).to.equal(true);
    await press(link);
    const own = link.querySelector<HTMLElement>('[slot=link]')!;
    expect(own.textContent!.trim()).to.equal('Do Not Sell or Share My Personal Information');
    expect(own.lang).to.equal('en');
    expect(getComputedStyle(own).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(own).fontSize).to.equal('14px');
    expect(consent.status('marketing')).to.equal('objected');
    // Apart from the cookie categories: nothing else changes.
    expect(consent.status('analytics')).to.equal('unopposed');
    await eventually(() => status(link).includes('opted out'));
    expect(dialog(link).matches(':modal')).to.equal(true);
    expect(link.querySelector('[slot=signal]')!.textContent).to.equal('');
    await arrived(link);
    await expect(document.body).to.be.accessible({ignoredRules: ['region']});
    button(link, 'close').click();
    await eventually(() => !dialog(link).open);
    await eventually(() => document.activeElement === own);
  });

  it('asks first as "Your Privacy Choices", with the icon, and leads on to every choice', async () => {
    const link = await place('choices');
    const {consent} = await mount(policy, {language: 'de'});
    await press(link);
    await eventually(() => dialog(link).open);
    expect(link.querySelector('[slot=link]')!.textContent!.trim()).to.equal('Your Privacy Choices');
    expect(link.shadowRoot!.querySelector('svg')).not.to.equal(null);
    expect(consent.allows('marketing')).to.equal(true);
    expect(link.querySelector('p')!.textContent).to.contain('Werbung');
    button(link, 'opt-out').click();
    expect(consent.status('marketing')).to.equal('objected');
    await eventually(() => status(link).includes('nicht verkauft'));
    expect(button(link, 'opt-out')).to.equal(null);
    button(link, 'manage').click();
    await opened();
    expect(preferences().open).to.equal(true);
    expect(dialog(link).open).to.equal(false);
  });

  it('says that Global Privacy Control has been honoured (U3)', async () => {
    const link = await place('choices');
    await mount(policy, {}, {...california, signals: () => ({gpc: true})});
    // To be seen without a press (7025(c)(6)).
    const beside = () => link.querySelector<HTMLElement>('[slot=signal]');
    await eventually(() => beside()?.textContent === 'Opt-Out Request Honored');
    // Behind the icon, which belongs to the link (7015(b)).
    const icon = link.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
    const title = link.querySelector('[slot=link]')!.getBoundingClientRect();
    expect(
      title.right <= icon.left && icon.right <= beside()!.getBoundingClientRect().left,
    ).to.equal(true);
    expect(beside()!.getClientRects().length).to.equal(1);
    await press(link);
    await eventually(() => status(link).startsWith('Opt-Out Request Honored'));
    expect(button(link, 'opt-out')).to.equal(null);
  });

  const health = {
    id: 'health',
    category: 'analytics',
    basis: 'consent',
    sensitive: true,
    name: 'health',
    description: 'What you say about your health picks what you are shown.',
  } as const;
  const sensitive = {
    ...policy,
    regime: 'by-region',
    purposes: [...policy.purposes, health],
  } as const;

  it('limits the use of sensitive data by one press, and nothing else (U6)', async () => {
    const link = await place('limit');
    const {consent} = await mount(sensitive, {language: 'de'}, california);
    await consent.ready;
    expect(consent.status('health')).to.equal('unopposed');
    await press(link);
    const own = link.querySelector('[slot=link]')!;
    expect(own.textContent!.trim()).to.equal('Limit the Use of My Sensitive Personal Information');
    expect(consent.status('health')).to.equal('objected');
    expect(consent.status('marketing')).to.equal('unopposed');
    await eventually(() => status(link) !== '');
    expect(link.querySelector('p')!.textContent).to.contain('about your health');
    expect(button(link, 'object')).to.equal(null);
  });

  it('is about both as "Your Privacy Choices" (U5, U6)', async () => {
    const link = await place('choices');
    const {consent} = await mount(sensitive, {}, california);
    await consent.ready;
    await press(link);
    await eventually(() => dialog(link).open);
    button(link, 'object').click();
    await eventually(() => button(link, 'object') === null);
    expect(consent.status('health')).to.equal('objected');
    expect(consent.status('marketing')).to.equal('unopposed');
    button(link, 'opt-out').click();
    await eventually(() => button(link, 'opt-out') === null);
    expect(consent.status('marketing')).to.equal('objected');
    expect(dialog(link).open).to.equal(true);
  });

  it('is not there to limit what nobody does', async () => {
    const link = await place('limit');
    await mount(policy);
    await eventually(() => link.hasUpdated && link.state.purposes.length > 0);
    await link.updateComplete;
    expect(link.querySelector('button')).to.equal(null);
  });

  it('takes for sold what runs unasked for a vendor who uses it for itself (U2)', async () => {
    const link = await place('do-not-sell');
    const services = [{id: 'stats', purpose: 'analytics', ownPurposes: true}];
    const {consent} = await mount({...policy, services});
    await press(link);
    expect(consent.status('analytics')).to.equal('objected');
    expect(consent.status('marketing')).to.equal('objected');
    await eventually(() => status(link).includes('opted out'));
  });

  it('says so where nothing is sold or shared', async () => {
    const link = await place('do-not-sell');
    const {consent} = await mount({...policy, purposes: policy.purposes.slice(0, 2)});
    await press(link);
    await eventually(() => link.querySelector('p')!.textContent!.includes('does not sell'));
    expect(consent.decision).to.equal(undefined);
    expect(status(link)).to.equal('');
  });
});
