import type {ConsentApi} from '../consent-api.js';
import {namesIn} from './names-in.js';

/** Says which hosts no service declares, where the policy holds none of them yet. Fetched by such a policy alone. */
const tellHosts = async (consent: ConsentApi, signal: AbortSignal): Promise<void> => {
  if (consent.policy?.gate?.undeclared !== 'report') return;
  const {reportUndeclared} = await import('./report-undeclared.js');
  await reportUndeclared(consent, signal);
};

/**
 * Says which marks (`data-consent`) name what the policy does not: they hold for ever. Its words are fetched where there is
 * one.
 */
const tellMarks = async ({policy}: ConsentApi, signal: AbortSignal): Promise<void> => {
  if (document.readyState === 'loading')
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, {signal}));
  const names = namesIn([policy?.purposes ?? [], policy?.services ?? []]);
  for (const element of document.querySelectorAll<HTMLElement>('[data-consent]')) {
    if (signal.aborted || names.includes(element.dataset['consent'])) continue;
    const {tellStray} = await import('./tell-stray.js');
    if (!signal.aborted) tellStray(element, names);
  }
};

/**
 * Tells the owner of a site, in the console, where page and policy do not fit together. For a gate from npm: the files of the
 * script tag do so by themselves (`open-consent.ts`, `bring-elements.ts`).
 *
 * @param signal - Ends it.
 */
export const tellOwner = async (consent: ConsentApi, signal: AbortSignal): Promise<void> => {
  // Of a policy that cannot be used, who awaits `ready` hears.
  await consent.ready;
  if (!signal.aborted) await Promise.all([tellHosts(consent, signal), tellMarks(consent, signal)]);
};
