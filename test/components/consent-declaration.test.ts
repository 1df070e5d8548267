import {expect} from '@open-wc/testing';
import {ConsentDeclaration} from '../../components/consent-declaration/consent-declaration.js';
import type {RegistrySentences} from '../../components/messages/registry/sentences.js';
import type {ConsentUiOptions} from '../../components/mount.js';
import type {ConsentOptions} from '../../src/platform/consent-options.js';
import {clearAway, policy as base, put} from './support/content.js';
import {eventually} from './support/eventually.js';
import {button, mount, unmountLast} from './support/mounted.js';
import {options as registry, policy as registered} from './support/registered.js';

const policy = {
  ...base,
  services: [
    ...base.services!,
    {
      id: 'settings',
      purpose: 'essential',
      storage: [{kind: 'localStorage', name: 'declared-*', duration: 'P1Y'}],
    } as const,
  ],
};

const section = (element: Element, id: string) =>
  element.querySelector<HTMLElement>(`[data-purpose="${id}"]`)!;

const toggle = (element: Element, id: string) =>
  section(element, id).querySelector<HTMLInputElement>('input')!;

const served = async (
  attributes: {readonly [name: string]: string} = {},
  source = policy,
  options: ConsentUiOptions = {},
  consentOptions: ConsentOptions = {},
) => {
  const all = await put('consent-declaration', attributes, source, options, consentOptions);
  await eventually(() => section(all.element, 'analytics'));
  return all;
};

describe('<consent-declaration>', () => {
  before(() => ConsentDeclaration.define());
  afterEach(() => {
    unmountLast();
    clearAway();
    localStorage.clear();
  });

  it('tells everything that the policy declares, and of its own cookie (L6)', async () => {
    const {element} = await served();
    const text = element.textContent!.replace(/\s+/g, ' ');
    for (const part of [
      'Measuring how the site is used',
      '_ga',
      '13 months',
      'Google Ireland Ltd',
      'YouTube',
      'Ireland',
      'www.youtube-nocookie.com',
      'our legitimate interest · safe accounts',
      'Accounts must be safe.',
      'cookie_consent',
      'which announcements you have closed',
      'declared-*',
      'Local storage',
    ])
      expect(text).to.contain(part);
    await expect(element).to.be.accessible();
  });

  it('says which service was refused by name', async () => {
    const services = ['stats', 'heat'].map((id) => ({id, name: id, purpose: 'analytics'}));
    const {consent, element} = await served({}, {...policy, services} as typeof policy);
    const said = () => section(element, 'analytics').textContent!.split('You said no').length - 1;
    consent.decide({analytics: true});
    await eventually(() => section(element, 'analytics').textContent!.includes('You agreed'));
    expect(said()).to.equal(0);
    consent.decide({analytics: true}, {except: ['heat']});
    await eventually(() => said() === 1);
  });

  it('shows what is on the device at this moment', async () => {
    const {element} = await served({undeclared: ''});
    const row = () =>
      [...element.querySelectorAll('tr')].find((each) => each.textContent!.includes('declared-*'))!;
    await eventually(() => row().textContent!.includes('Not here'));
    localStorage.setItem('declared-theme', 'dark');
    localStorage.setItem('somebody-else', '1');
    await eventually(() => row().textContent!.includes('Here now'));
    await eventually(() => element.textContent!.includes('somebody-else'));
    localStorage.clear();
    await eventually(() => row().textContent!.includes('Not here'));
  });

  it('changes one choice in place, from nothing (L1), and says so (A10)', async () => {
    const {element, consent} = await served();
    expect([...element.querySelectorAll('input')].map(({checked}) => checked)).to.not.include(true);
    const status = element.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    toggle(element, 'media').focus();
    toggle(element, 'media').click();
    await eventually(() => consent.status('media') === 'given');
    await element.updateComplete;
    expect(toggle(element, 'media').checked).to.equal(true);
    expect(consent.status('analytics')).to.equal('requested');
    expect(status.textContent).to.equal('Your choice is saved.');
    expect(document.activeElement).to.equal(toggle(element, 'media'));
    expect(section(element, 'media').textContent).to.contain('You agreed');
    toggle(element, 'media').click();
    await eventually(() => consent.status('media') === 'withdrawn');
  });

  it('withdraws everything by one press (L3)', async () => {
    const {element, consent} = await served();
    expect(button(element, 'withdraw')).to.equal(null);
    consent.acceptAll();
    await eventually(() => button(element, 'withdraw'));
    button(element, 'withdraw').focus();
    button(element, 'withdraw').click();
    await eventually(() => !button(element, 'withdraw'));
    for (const id of ['analytics', 'media', 'license-enforcement'])
      expect(consent.status(id)).to.equal('withdrawn');
    expect(element.querySelector('[role=status]')!.textContent).to.contain('withdrawn');
    expect(document.activeElement).to.equal(button(element, 'print'));
  });

  it('has the same columns in all of its tables', async () => {
    const {element} = await served();
    element.style.width = '50rem';
    const lefts = [...element.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('thead th')]
        .map((each) => Math.round(each.getBoundingClientRect().left))
        .join(),
    );
    expect(lefts.length).to.be.above(1);
    expect(new Set(lefts).size).to.equal(1);
  });

  it('says how long what has no end stays', async () => {
    const items = ['cookie', 'localStorage'].map(
      (kind) => ({kind, name: `endless-${kind}`}) as const,
    );
    const services = [{id: 'endless', purpose: 'analytics', storage: items}];
    const {element} = await served({}, {...policy, services} as never);
    expect(section(element, 'analytics').textContent)
      .to.contain('until you close the browser')
      .and.to.contain('until it is deleted');
  });

  it('has a way to object, and no switch, for a legitimate interest (L7)', async () => {
    const {element, consent} = await served();
    expect(toggle(element, 'abuse')).to.equal(null);
    button(section(element, 'abuse'), 'object').click();
    await eventually(() => consent.status('abuse') === 'objected');
    await eventually(() => section(element, 'abuse').textContent!.includes('You objected'));
  });

  it('leaves shut what a browser’s signal has shut', async () => {
    const {element} = await served({}, policy, {}, {signals: () => ({gpc: true})});
    expect(toggle(element, 'media').disabled).to.equal(true);
    expect(section(element, 'media').textContent).to.contain('your browser asks');
  });

  it('takes the place of what stands there for visitors without script', async () => {
    const element = document.createElement('consent-declaration');
    element.innerHTML = '<div data-static>Without script</div><p>The page’s own</p>';
    document.body.append(element);
    await mount(policy);
    await eventually(() => section(element, 'analytics'));
    expect(element.textContent).not.to.contain('Without script');
    expect(element.textContent).to.contain('The page’s own');
  });

  it('speaks the page’s language', async () => {
    const {element} = await served({}, policy, {language: 'de'});
    await eventually(() => element.textContent!.includes('Rechtsgrundlage'));
    expect(element.textContent).to.contain('Auf diesem Gerät');
  });

  it('tells in that language what the registry’s items are for, and waits for it', async () => {
    const {sentences} = await import('../../components/messages/registry/de.js');
    let arrive: ((file: {sentences: RegistrySentences}) => void) | undefined;
    const messages = {
      registry: () => new Promise<{sentences: RegistrySentences}>((resolve) => (arrive = resolve)),
    };
    const ui = {language: 'de', messages};
    const {element} = await put('consent-declaration', {}, registered, ui, registry);
    await eventually(() => arrive);
    await import('../../components/messages/content/de.js');
    await element.updateComplete;
    expect(!!section(element, 'analytics')).to.equal(false);
    arrive!({sentences});
    await eventually(() => section(element, 'analytics'));
    const text = element.textContent!;
    for (const part of ['Unterscheidet Besucher voneinander.', 'Ours alone.', 'Zählt mit.'])
      expect(text).to.contain(part);
    expect(text).not.to.contain('Tells visitors apart.');
  });
});
