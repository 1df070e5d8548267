import type {ServiceDefinition} from '../model/service.js';

/** See https://developers.google.com/tag-platform/tag-manager */
export const service: ServiceDefinition = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  hosts: ['www.googletagmanager.com'],
  calls: 'google',
};
