import type {ServiceDefinition} from '../model/service.js';

/** See https://embed.beatport.com/ */
export const service: ServiceDefinition = {
  id: 'beatport',
  name: 'Beatport',
  vendor: 'Beatport LLC',
  country: 'US',
  hosts: ['*.beatport.com'],
};
