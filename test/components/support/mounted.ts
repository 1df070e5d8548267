import {mountConsentUi, type ConsentUiOptions} from '../../../components/mount.js';
import {Consent} from '../../../src/consent.js';
import type {Policy} from '../../../src/model/policy.js';
import type {ConsentOptions} from '../../../src/platform/consent-options.js';
import {eventually} from './eventually.js';
import {memoryStorage} from '../../unit/support/memory-storage.js';

/** Two that are asked for, one by its fingerprint, one that is not asked for and can be objected to. */
export const policy: Policy = {
  version: '1',
  site: {name: 'InfiniteMix', privacyPolicy: '/privacy'},
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'analytics', category: 'analytics', basis: 'consent', retention: 'P14M'},
    {id: 'license-enforcement', category: 'security', basis: 'consent', fingerprint: true},
    {
      id: 'abuse',
      category: 'security',
      basis: 'exempt',
      name: {en: 'Abuse prevention', de: 'Missbrauch verhindern'},
      description: 'Counts failed sign-ins.',
      justification: 'Accounts must be safe.',
      processing: {basis: 'legitimate-interest', interest: 'safe accounts'},
    },
  ],
  services: [
    {
      id: 'ga',
      purpose: 'analytics',
      name: 'Google Analytics',
      vendor: 'Google Ireland Ltd',
      storage: [{kind: 'cookie', name: '_ga', duration: 'P13M'}],
    },
  ],
};

let unmount = () => {};

/** Ends the interface of the test before. */
export const unmountLast = () => unmount();

/** A consent and its interface in this page. */
export const mount = async (
  source: Policy | Promise<Policy> = policy,
  options: ConsentUiOptions = {},
  consentOptions: ConsentOptions = {},
) => {
  const consent = new Consent(source, {storage: memoryStorage(), ...consentOptions});
  const ui = mountConsentUi(consent, {language: 'en', ...options});
  unmount = () => ui.unmount();
  await eventually(() => document.querySelector('consent-banner')?.hasUpdated);
  return {consent, ui};
};

/** The banner, its words, and its buttons. */
export const banner = () => document.querySelector('consent-banner')!;

/** The dialog. */
export const preferences = () => document.querySelector('consent-preferences')!;

/** Whether an element is on screen. */
export const isShown = (element: Element) => element.getBoundingClientRect().height > 0;

/** The button that asks for this action. */
export const button = (within: Element, action: string) =>
  within.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;

/** The surface of a banner or a dialog. */
export const box = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part~=box]')!;

/** Until it has arrived: half faded in, its words have half their contrast. */
export const arrived = async (element: Element) => {
  await Promise.all(
    box(element)
      .getAnimations()
      .map(({finished}) => finished),
  );
};

/** Until the dialog, which is fetched when it is first needed, is on screen. */
export const opened = async () => {
  await eventually(() => document.querySelector('consent-preferences')?.open);
  await arrived(preferences());
};

/** Opens the dialog by its button in the banner. */
export const manage = async () => {
  button(banner(), 'manage').focus();
  button(banner(), 'manage').click();
  await opened();
};

/** The switch of one purpose. */
export const toggle = (id: string) =>
  preferences().querySelector<HTMLInputElement>(`#consent-purpose-${id}`)!;
