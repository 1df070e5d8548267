import type {ConsentApi} from '../consent-api.js';

/**
 * Does what was refused before there was a policy once there is one: who said yes on the page before has said it to what
 * the page does first, too.
 *
 * @param again - Looks once more, and does it if it may be done. What it throws nobody waits for.
 * @returns Something false if there is a policy, so that what was refused is refused for good.
 */
export const retry = (consent: ConsentApi, again: () => unknown): unknown =>
  !consent.policy && consent.ready.then(again).catch(() => {});
