import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.mapbox.com/legal/privacy */
export const service: RegistryEntry = {
  id: 'mapbox',
  name: 'Mapbox',
  vendor: 'Mapbox, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.mapbox.com'],
  storage: [
    {kind: 'localStorage', name: 'mapbox.eventData*', description: {en: 'Counts map loads.'}},
    {
      kind: 'localStorage',
      name: 'mapbox.turnstileEventTimeStamp*',
      description: {en: 'Counts map loads.'},
    },
    {kind: 'cache', name: 'mapbox-tiles', description: {en: 'Keeps pieces of the map.'}},
  ],
};
