import type {Policy, Purpose} from './policy.js';

/**
 * FNV-1a, 32 bits, as seven digits in base 36. It notices change, which is all it is for: nothing is secret here, and
 * `crypto.subtle` is neither synchronous nor there on plain http.
 * See http://www.isthe.com/chongo/tech/comp/fnv/
 */
const hash = (value: unknown): string => {
  let sum = 0x811c9dc5;
  for (const character of JSON.stringify(value)) {
    sum = Math.imul(sum ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return sum.toString(36).padStart(7, '0');
};

const known = new WeakMap<Policy, Map<Purpose, string>>();

/**
 * What a purpose's answer is an answer to: the purpose as written, and the services that act for it. The last four digits,
 * to keep the cookie small: a change goes unnoticed once in 1.7 million times.
 */
export const hashPurpose = (policy: Policy, purpose: Purpose): string => {
  const hashes = known.get(policy) ?? new Map<Purpose, string>();
  known.set(policy, hashes);
  let found = hashes.get(purpose);
  if (found === undefined) {
    const services = policy.services?.filter((service) => service.purpose === purpose.id);
    hashes.set(purpose, (found = hash([purpose, services]).slice(3)));
  }
  return found;
};

/** A service's name in as many characters, for a cookie that has no room for names. */
export const hashName = (name: string): string => hash(name).slice(3);

/**
 * What a whole decision is a decision about: the policy, all of it. A record with this hash was made under this very
 * policy, which had been checked before anybody could be asked.
 */
export const hashPolicy = (policy: Policy): string => hash(policy);
