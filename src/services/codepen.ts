import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://blog.codepen.io/documentation/embedded-pens/ */
export const service: RegistryEntry = {
  id: 'codepen',
  name: 'CodePen',
  vendor: 'CodePen',
  country: 'US',
  category: 'preference',
  hosts: ['codepen.io', '*.codepen.io'],
};
