import {expect} from '@open-wc/testing';
import {eventually} from './support/eventually.js';
import {
  button,
  manage,
  mount,
  opened,
  policy,
  preferences,
  toggle,
  unmountLast,
} from './support/mounted.js';
import {fetchedSentences, options, policy as registered} from './support/registered.js';

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

  it('lets one of several services be refused alone, among the facts (on demand)', async () => {
    const services = ['stats', 'heat'].map((id) => ({
      id,
      purpose: 'analytics',
      vendor: `The ${id}`,
    }));
    const {consent, ui} = await mount({...policy, services});
    await manage();
    const [stats, heat] = ['stats', 'heat'].map((id) =>
      preferences().querySelector<HTMLInputElement>(`#consent-service-${id}`)!,
    ) as [HTMLInputElement, HTMLInputElement];
    const all = toggle('analytics');
    const word = () => all.parentElement!.querySelector('i')!.textContent;
    const stands = () => [all, stats, heat].map(({checked}) => checked);
    expect(heat.labels![0]!.textContent).to.equal('The heat');
    expect(stands()).to.deep.equal([false, false, false]);
    all.click();
    expect(stands()).to.deep.equal([true, true, true]);
    heat.click();
    expect(stands()).to.deep.equal([true, true, false]);
    await eventually(() => word() === '1/2');
    row('Measuring').shadowRoot!.querySelector('summary')!.click();
    await expect(preferences()).to.be.accessible();
    stats.click();
    expect(stands()).to.deep.equal([false, false, false]);
    await eventually(() => word() === 'Off');
    stats.click();
    expect(stands()).to.deep.equal([true, true, false]);
    button(preferences(), 'saved').click();
    expect(['stats', 'heat'].filter((id) => consent.allows(id))).to.deep.equal(['stats']);
    ui.show('preferences');
    await opened();
    expect(stands()).to.deep.equal([true, true, false]);
    // What was left unsaved is gone when it opens again.
    heat.click();
    button(preferences(), 'close').click();
    ui.show('preferences');
    await opened();
    expect(stands()).to.deep.equal([true, true, false]);
    button(preferences(), 'accept-all').click();
    expect(consent.allows('heat')).to.equal(true);
  });

  it('says in words where another tab’s decision has put its switches, while it is open (A5, A12)', async () => {
    const services = ['stats', 'heat'].map((id) => ({id, purpose: 'analytics'}));
    const {consent} = await mount({...policy, services});
    await manage();
    const word = () => row('Measuring').querySelector('i')!.textContent;
    const decide = (yes: boolean, except: readonly string[] = []) =>
      consent.decide({analytics: yes, 'license-enforcement': false}, {except});
    for (const [yes, except, said] of [
      [true, ['heat'], '1/2'],
      [true, [], 'On'],
      [false, [], 'Off'],
    ] as const) {
      decide(yes, except);
      await row('Measuring').updateComplete;
      await eventually(() => word() === said);
      expect(toggle('analytics').checked).to.equal(yes);
    }
  });

  it('keeps a refusal in sight where the other services have gone, and does not lose it by Save', async () => {
    const services = [{id: 'heat', purpose: 'analytics'}];
    const {consent, ui} = await mount({...policy, services});
    consent.decide({analytics: true, 'license-enforcement': false}, {except: ['heat']});
    ui.show('preferences');
    await opened();
    const heat = preferences().querySelector<HTMLInputElement>('#consent-service-heat')!;
    expect(heat.checked).to.equal(false);
    button(preferences(), 'saved').click();
    expect(consent.allows('heat')).to.equal(false);
  });

  it('has no switch for a service that is the only one, or is what its purpose is called', async () => {
    await mount();
    await manage();
    expect(preferences().querySelector('[id^=consent-service]')).to.equal(null);
    unmountLast();
    const services = ['analytics', 'heat'].map((id) => ({id, purpose: 'analytics'}));
    await mount({...policy, services});
    await manage();
    expect(preferences().querySelector('[id^=consent-service]')).to.equal(null);
  });

  it('tells in the visitor’s language what the registry’s items are for, and fetches no other', async () => {
    performance.clearResourceTimings();
    await mount(registered, {}, options);
    await manage();
    expect(row('Measuring').textContent).to.contain(
      '_ga · cookie · 2 years · Tells visitors apart.',
    );
    unmountLast();
    await mount(registered, {language: 'de'}, options);
    await manage();
    const text = () => row('Messung').textContent!;
    await eventually(() => text().includes('_ga · cookie · 2 Jahre · Unterscheidet Besucher'));
    // What the site says itself is left as it is.
    for (const own of ['Ours alone.', 'Zählt mit.', 'Counts visits.'])
      expect(text()).to.contain(own);
    expect(fetchedSentences()).to.deep.equal(['de']);
  });

  it('fetches none of that without the registry’s services, asks once, and speaks English off line', async () => {
    let asked = 0;
    const registry = () => (asked++, Promise.reject<never>(new Error('off line')));
    const ui = {language: 'de', messages: {registry}};
    await mount(policy, ui);
    await manage();
    expect(asked).to.equal(0);
    unmountLast();
    await mount(registered, ui, options);
    await manage();
    toggle('analytics').click();
    await eventually(() => row('Messung').querySelector('i')!.textContent === 'An');
    expect(row('Messung').textContent).to.contain('Tells visitors apart.');
    expect(asked).to.equal(1);
  });

  it('has no switch where nothing is asked (A7)', async () => {
    await mount();
    await manage();
    expect(row('Running the site').querySelector('input')).to.equal(null);
    expect(row('Running the site').textContent).to.contain('Always on');
  });

  it('says in the visitor’s language why something is always on', async () => {
    const justification = {en: 'Accounts must be safe.', de: 'Konten müssen sicher sein.'};
    const purposes = policy.purposes.map((each) => ({
      ...each,
      ...(each.id === 'abuse' && {justification}),
    }));
    await mount({...policy, purposes}, {language: 'de'});
    await manage();
    expect(row('Missbrauch').textContent).to.contain('Konten müssen sicher sein.');
    expect(row('Missbrauch').textContent).not.to.contain('Accounts');
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
