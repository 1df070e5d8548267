import type {ConsentApi} from '../consent-api.js';
import {randomId} from '../platform/random-id.js';

/** By purpose, so that two purposes cannot be joined. */
const ids = new Map<string, string>();

/**
 * A random id for a purpose. It lives as long as this page, or as this tab where the policy declares that such an item is
 * stored, for a purpose that is allowed: `{"kind": "sessionStorage", "name": "consent-gate-session-<purpose>"}`.
 */
export const sessionId = (consent: ConsentApi, purposeId: string): string => {
  const name = `consent-gate-session-${purposeId}`;
  let id = ids.get(purposeId) ?? randomId();
  const isDeclared = consent.services.some(
    ({purpose, storage}) =>
      storage?.some((item) => item.kind === 'sessionStorage' && item.name === name) &&
      consent.allows(purpose),
  );
  try {
    if (isDeclared) sessionStorage.setItem(name, (id = sessionStorage.getItem(name) ?? id));
  } catch {
    // Storage that is blocked keeps nothing; the page does.
  }
  ids.set(purposeId, id);
  return id;
};
