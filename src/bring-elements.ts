import {dueChanges} from './model/changes.js';
import type {Policy} from './model/policy.js';
import {namesIn} from './owner/names-in.js';
import type * as Telling from './owner/tell-stray.js';

/** Elements that come in a file of their own: `consent-gate-embed.js` and so on. */
const TAGS = ['consent-embed', 'consent-declaration', 'policy-notice'];

/**
 * Fetches the files of those elements that the page has, and that of `<policy-notice>` on the days on which there is
 * something to announce; the element is put at the end of the page unless it has a place there. Each file registers its
 * element and asks for the interface, from which it takes what they share.
 *
 * And the check, where a mark (`data-consent`) names what the policy does not: it holds for ever, which whoever misspelt it
 * would not see.
 */
export const bringElements = async (
  consent: {readonly ready: Promise<unknown>; readonly policy: Policy | undefined},
  load: <T>(file: string) => Promise<T>,
): Promise<void> => {
  // Where the policy cannot be used, the place of an element says so.
  await consent.ready.catch(() => {});
  if (document.readyState === 'loading')
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  const {policy} = consent;
  const isDue = policy && dueChanges(policy, document.cookie, Date.now())[0];
  for (const tag of TAGS) {
    const name = tag.split('-')[1]!;
    const found = document.querySelector(tag);
    if (name === 'notice' ? !isDue : !found) continue;
    if (!found) document.body.append(document.createElement(tag));
    for (const file of ['ui', name]) load(`consent-gate-${file}.js`).catch(reportError);
  }
  const names = namesIn([policy?.purposes ?? [], policy?.services ?? []]);
  for (const element of document.querySelectorAll<HTMLElement>('[data-consent]'))
    if (policy && !names.includes(element.dataset['consent']))
      (await load<typeof Telling>('consent-gate-check.js')).tellStray(element, names);
};
