import type {ConsentApi} from '../consent-api.js';
import type {Service} from '../model/policy.js';
import {serviceId} from '../model/service.js';

/** Whether the visitor refused this service by name, though not its purpose. */
export const isRefused = (consent: ConsentApi, service: Service): boolean =>
  !!consent.decision?.except.has(serviceId(service));
