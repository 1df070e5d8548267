import type {Service} from './policy.js';
import type {ConsentRecord} from './record.js';
import {serviceId} from './service.js';

/**
 * Which services stay refused by name where nobody says: all but those that are named now, if a yes is to a service and not
 * to its purpose. A yes to a purpose is one to all of it.
 */
export const exceptOf = (
  choices: {readonly [name: string]: boolean},
  services: readonly Service[],
  previous: ConsentRecord | undefined,
): readonly string[] | undefined =>
  services.some((each) => choices[serviceId(each)])
    ? (previous?.except ?? []).filter((name) => !choices[name])
    : undefined;
