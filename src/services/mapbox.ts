import type {ServiceDefinition} from '../model/service.js';

/** See https://www.mapbox.com/legal/privacy */
export const service: ServiceDefinition = {
  id: 'mapbox',
  name: 'Mapbox',
  vendor: 'Mapbox, Inc.',
  country: 'US',
  hosts: ['*.mapbox.com'],
  storage: [
    {kind: 'localStorage', name: 'mapbox.eventData*', description: {en: 'Counts map loads.'}},
    {
      kind: 'localStorage',
      name: 'mapbox.turnstileEventTimeStamp*',
      description: {en: 'Remembers when a map load was last counted.'},
    },
    {kind: 'cache', name: 'mapbox-tiles', description: {en: 'Keeps pieces of the map.'}},
  ],
};
