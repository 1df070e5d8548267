import {dueChanges} from '../model/changes.js';
import type {Policy} from '../model/policy.js';

/** Elements that come in a file of their own: `consent-gate-embed.js` and so on. */
const TAGS = ['consent-embed', 'consent-declaration', 'policy-notice'];

/**
 * Fetches the files of those elements that the page has, and that of `<policy-notice>` on the days on which there is
 * something to announce; the element is put at the end of the page unless it has a place there. Each file registers its
 * element and asks for the interface, from which it takes what they share.
 */
export const bringElements = async (
  consent: {readonly ready: Promise<unknown>; readonly policy: Policy | undefined},
  load: (file: string) => Promise<unknown>,
): Promise<void> => {
  // Where the policy cannot be used, the place of an element says so.
  await consent.ready.catch(() => {});
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  const {policy} = consent;
  const isDue = policy && dueChanges(policy, document.cookie, Date.now())[0];
  for (const tag of TAGS) {
    const name = tag.split('-')[1]!;
    const found = document.querySelector(tag);
    if (name === 'notice' ? !isDue : !found) continue;
    if (!found) document.body.append(document.createElement(tag));
    for (const file of ['ui', name]) load(`consent-gate-${file}.js`).catch(reportError);
  }
};
