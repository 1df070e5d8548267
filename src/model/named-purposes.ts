import type {Policy, Purpose, Service} from './policy.js';
import {serviceId} from './service.js';

const known = new WeakMap<readonly Service[], ReadonlyMap<string, string>>();

/** For whom services act, by their names: looked up for every request, of which a page may have thousands. */
const actsFor = (services: readonly Service[], name: string): string | undefined => {
  const purposes =
    known.get(services) ?? new Map(services.map((each) => [serviceId(each), each.purpose]));
  known.set(services, purposes);
  return purposes.get(name);
};

/** The purposes that a name means: its own, the service's that is called so, or the category's. */
export const namedPurposes = (
  policy: Policy | undefined,
  services: readonly Service[],
  name: string,
): readonly Purpose[] => {
  const purposes = policy?.purposes ?? [];
  const id = actsFor(services, name) ?? name;
  const named = purposes.filter((each) => each.id === id);
  return named.length ? named : purposes.filter((each) => each.category === name);
};
