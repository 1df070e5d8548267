import type {ConsentApi} from '../consent-api.js';
import type {Service} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {isAllowed} from '../model/status.js';

/**
 * Whether what a service declares may be on the device now. Its status says it and not `allows()`: in its vendor's advanced
 * mode a service may run before its purpose is allowed, and stores nothing then.
 */
export const mayStore = (consent: ConsentApi, service: Service): boolean =>
  isAllowed(consent.status(serviceId(service)));
