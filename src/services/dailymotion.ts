import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.dailymotion.com/ */
export const service: RegistryEntry = {
  id: 'dailymotion',
  name: 'Dailymotion',
  vendor: 'Dailymotion S.A.',
  country: 'FR',
  category: 'preference',
  hosts: ['*.dailymotion.com', '*.dmcdn.net', '*.dm-event.net'],
};
