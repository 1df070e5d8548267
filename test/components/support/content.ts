import {fixtureCleanup} from '@open-wc/testing';
import type {ConsentUiOptions} from '../../../components/mount.js';
import type {Policy} from '../../../src/model/policy.js';
import type {ConsentOptions} from '../../../src/platform/consent-options.js';
import {eventually} from './eventually.js';
import {mount, policy as base} from './mounted.js';

/** Days from now as the policy writes them. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The policy of the other tests, with a video and a map. */
export const policy: Policy = {
  ...base,
  purposes: [
    ...base.purposes,
    {id: 'media', category: 'marketing', basis: 'consent', name: 'videos and maps'},
  ],
  services: [
    ...base.services!,
    {
      id: 'youtube',
      purpose: 'media',
      name: 'YouTube',
      vendor: 'Google Ireland Limited',
      country: 'IE',
      hosts: ['www.youtube-nocookie.com'],
    },
    {id: 'own-maps', purpose: 'media', name: 'Harbour Maps', hosts: ['maps.example/tiles']},
  ],
};

/** An element in the page, served by a consent. */
export const put = async <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: {readonly [name: string]: string} = {},
  source: Policy = policy,
  options: ConsentUiOptions = {},
  consentOptions: ConsentOptions = {},
) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  const mounted = await mount(source, options, consentOptions);
  await eventually(() => (element as unknown as {hasUpdated: boolean}).hasUpdated);
  return {element: element as HTMLElementTagNameMap[K], ...mounted};
};

/** Takes them away again. */
export const clearAway = (): void => {
  for (const tag of ['consent-embed', 'consent-declaration', 'policy-notice'])
    document.querySelectorAll(tag).forEach((each) => each.remove());
  fixtureCleanup();
};
