import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.soundcloud.com/docs/api/html5-widget */
export const service: RegistryEntry = {
  id: 'soundcloud',
  name: 'SoundCloud',
  vendor: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  category: 'preference',
  hosts: ['*.soundcloud.com', '*.sndcdn.com'],
};
