import {periodEnd} from './duration.js';
import type {Fault, FaultCode} from './fault.js';
import {findModeFaults} from './find-mode-faults.js';
import {policyShape, type Shape} from './policy-shape.js';
import type {Policy} from './policy.js';
import {seatsPurpose} from './seats-purpose.js';
import {RECOGNISERS, serviceId} from './service.js';

/** Thirteen months: no consent may be kept for longer (requirements N3, N6; cookies end at 400 days anyway, B3). */
const LONGEST = 'P13M';

/** As many answers as fit into a cookie of 512 bytes in its shortest form. */
const MOST_PURPOSES = 50;

const NOT_FOR_ITSELF =
  'is missing. The registry may say that this vendor uses the data for itself: say in a sentence why it does not here.';

const FOR_A_HOST =
  'begins with "__Host-", which browsers keep for one host alone. Leave out "domain", or write "__Secure-" here.';

const SENSITIVE =
  'is not for "opt-out" and "notice": most laws ask first before sensitive data is used. Write "regime": "by-region", or "opt-in".';

/**
 * What is wrong with a value that claims to be a policy: everything in its form or, where that is right, everything in its
 * sense. None: it is a policy.
 *
 * @param findMore - Finds what else may be wrong with what is a policy by its form.
 */
export const findFaults = (
  value: unknown,
  findMore: (policy: Policy) => readonly Fault[] = () => [],
): readonly Fault[] => {
  const faults: Fault[] = [];
  compare(value, policyShape, '', faults);
  // Rules between parts make sense only where the parts are what they should be.
  if (!faults.length) {
    crossCheck(value as Policy, faults);
    faults.push(...findMore(value as Policy));
  }
  return faults;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const compare = (value: unknown, shape: Shape, path: string, faults: Fault[]): void => {
  const fault = (code: FaultCode, expected: readonly string[] = [], at = path) =>
    void faults.push({path: at, code, found: value, expected});

  if (typeof shape === 'string') {
    const type = {s: 'string', n: 'number', b: 'boolean'}[shape];
    if (typeof value !== type) fault('type', [type]);
  } else if ('u' in shape) {
    // The last alternative that has the value's own kind tells best what is wrong with it.
    const isKind = ([first]: readonly Fault[]) => first?.path !== path || first.code !== 'type';
    const tries = shape.u.map((each) => {
      const found: Fault[] = [];
      compare(value, each, path, found);
      return found;
    });
    if (tries.every((found) => found.length))
      faults.push(...(tries.findLast(isKind) ?? tries.at(-1)!));
  } else if ('p' in shape) {
    if (typeof value !== 'string') fault('type', ['string']);
    else if (!shape.p.test(value)) fault('form', shape.x);
  } else if ('e' in shape) {
    if (!shape.e.includes(value as string)) fault('one-of', shape.e);
  } else if ('a' in shape) {
    if (!Array.isArray(value)) fault('type', ['array']);
    else value.forEach((each, i) => compare(each, shape.a, `${path}[${i}]`, faults));
  } else if (!isObject(value)) {
    fault('type', ['object']);
  } else {
    const known = 'o' in shape ? shape.o : undefined;
    const at = (key: string) => (path ? `${path}.${key}` : key);
    // Own keys only, the ones called `__proto__` too, which JSON.parse makes like any other.
    for (const key of Object.keys(value)) {
      const inner = known ? Object.hasOwn(known, key) && known[key] : (shape as {m: Shape}).m;
      if (!inner || key === '__proto__') fault('unknown-key', Object.keys(known ?? {}), at(key));
      else compare(value[key], inner, at(key), faults);
    }
    for (const key of ('r' in shape && shape.r) || []) {
      if (!Object.hasOwn(value, key)) fault('missing', [], at(key));
    }
  }
};

const crossCheck = (policy: Policy, faults: Fault[]): void => {
  const fault = (path: string, code: FaultCode, found?: unknown, expected?: readonly string[]) =>
    void faults.push({path, code, found, ...(expected && {expected})});
  const say = (path: string, says: string) => void faults.push({path, code: 'said', says});

  // What is wrong within them, `find-region-faults.ts` finds: only policies that go by region pay for that.
  const isByRegion = policy.regime === 'by-region';
  if (!isByRegion && policy.regions) fault('regions', 'by-region');

  // https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3.2
  if (policy.cookie?.domain && policy.cookie.name?.startsWith('__Host-'))
    say('cookie.name', FOR_A_HOST);

  // Without any, every service would be said to have none.
  if (!policy.purposes.length) return fault('purposes[0]', 'missing');

  const purposeIds = policy.purposes.map((each) => each.id);
  policy.purposes.forEach((purpose, i) => {
    const path = `purposes[${i}]`;
    if (purposeIds.indexOf(purpose.id) < i) fault(`${path}.id`, 'duplicate', purpose.id);
    if (purpose.fingerprint && policy.never?.includes('fingerprint'))
      fault(`${path}.fingerprint`, 'never');
    if (purpose.sensitive && (policy.regime === 'opt-out' || policy.regime === 'notice'))
      say(`${path}.sensitive`, SENSITIVE);
    if (!isByRegion && purpose.exemptions) fault(`${path}.exemptions`, 'by-region');
    if (purpose.basis === 'exempt') {
      if (purpose.sellsOrShares || purpose.category === 'marketing')
        fault(`${path}.basis`, 'not-exempt', purpose.id);
      // A claim to read the device holds in a place or not at all (requirement E2).
      if (purpose.fingerprint) fault(`${path}.basis`, 'exempt-where');
      // What is not asked for must be argued for, unless it is what the category says (requirement N2).
      else if (purpose.category !== 'essential' && !purpose.justification)
        fault(`${path}.justification`, 'justify', purpose.id);
    }
  });
  if (policy.purposes.length > MOST_PURPOSES) fault('purposes', 'too-many', policy.purposes.length);

  const seated = seatsPurpose(policy);
  if (seated && !purposeIds.includes(seated))
    fault('device.purpose', 'unknown-purpose', seated, purposeIds);

  const serviceIds = (policy.services ?? []).map(serviceId);
  policy.services?.forEach((service, i) => {
    const path = `services[${i}]`;
    const id = serviceId(service);
    if (!id) fault(`${path}.id`, 'no-name');
    if (serviceIds.indexOf(id) < i) fault(`${path}.id`, 'duplicate', id);
    if (purposeIds.includes(id) && id !== service.purpose) fault(`${path}.id`, 'duplicate', id);
    if (service.use && service.ownPurposes === false && !service.justification)
      say(`${path}.justification`, NOT_FOR_ITSELF);
    if (service.use === RECOGNISERS && policy.never?.includes('fingerprint'))
      fault(`${path}.use`, 'never');
    if (!purposeIds.includes(service.purpose)) {
      fault(`${path}.purpose`, 'unknown-purpose', service.purpose, purposeIds);
    }
    faults.push(...findModeFaults(service, path));
  });

  const days = (policy.changes ?? []).map(({effective}) => effective);
  days.forEach((day, i) => {
    const path = `changes[${i}].effective`;
    // 30 February is either no date or 2 March, depending on who reads it.
    const date = new Date(`${day}T00:00Z`);
    if (Number.isNaN(+date) || !date.toISOString().startsWith(day)) fault(path, 'no-day', day);
    if (days.indexOf(day) < i) fault(path, 'duplicate', day);
  });

  if (policy.validity && !(periodEnd(0, policy.validity) <= periodEnd(0, LONGEST))) {
    fault('validity', 'too-long', policy.validity);
  }
};
