import type {ConsentApi} from '../consent-api.js';
import type {Service} from '../model/policy.js';
import {serviceId} from '../model/service.js';

/** Whether the visitor refused this service by name, where its purpose is allowed. */
export const isRefused = (consent: ConsentApi, service: Service): boolean =>
  consent.status(serviceId(service)) === 'refused';
