import type {ServiceDefinition} from '../model/service.js';

/** What the device module and `consent-gate/server` keep once a visitor has activated a device: see docs/device.md. */
export const service: ServiceDefinition = {
  id: 'seats',
  name: {
    en: 'Activated device',
    de: 'Aktiviertes Gerät',
    fr: 'Appareil activé',
    es: 'Dispositivo activado',
    it: 'Dispositivo attivato',
  },
  storage: [
    {
      kind: 'cookie',
      name: '__Host-consent-device',
      duration: 'P90D',
      description: {en: 'Recognises the device that was activated.'},
    },
    {
      kind: 'indexedDB',
      name: 'consent-gate-device-*',
      description: {en: 'Proves which device this is.'},
    },
  ],
};
