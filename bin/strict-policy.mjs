import {contentSecurityPolicy} from '../dist/esm/src/csp/content-security-policy.js';
import {readDecision} from '../dist/esm/src/request/read-decision.js';

/** Stands for the nonce while the policy is made: a server's variable is none yet. */
const PLACE = 'CONSENT-GATE-NONCE';

/**
 * Strict mode's policy in the nonce form, which is the same for every visitor and may stand in a file.
 *
 * @param {import('../dist/esm/src/request/site.js').CheckedSite} site
 * @param {string} nonce or a variable of the server's template
 * @returns {string} empty where the policy lets through whatever is undeclared
 * @throws {Error} for a nonce that would end the policy or the attribute in which it stands
 */
export const strictPolicy = ({policy, services}, nonce) => {
  if (!/^[^\s;,'"<>]+$/.test(nonce)) throw new Error(`--nonce cannot be "${nonce}".`);
  const undecided = readDecision(policy, {cookie: undefined});
  return contentSecurityPolicy(policy, services, undecided, {nonce: PLACE}).replace(
    PLACE,
    () => nonce,
  );
};
