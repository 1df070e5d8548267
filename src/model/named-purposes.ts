import type {Policy, Purpose, Service} from './policy.js';
import {serviceId} from './service.js';

/** The purposes that a name means: its own, the service's that is called so, or the category's. */
export const namedPurposes = (
  policy: Policy | undefined,
  services: readonly Service[],
  name: string,
): readonly Purpose[] => {
  const purposes = policy?.purposes ?? [];
  const id = services.find((each) => serviceId(each) === name)?.purpose ?? name;
  const named = purposes.filter((each) => each.id === id);
  return named.length ? named : purposes.filter((each) => each.category === name);
};
