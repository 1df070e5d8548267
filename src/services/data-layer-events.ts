import type {ServiceDefinition} from '../model/service.js';

/**
 * Tells tag managers by events of the data layer: see docs/vendors.md. It is nobody's product, stores nothing and reaches
 * nobody.
 */
export const service: ServiceDefinition = {
  id: 'data-layer-events',
  name: 'Data-layer events',
  category: 'essential',
  calls: 'data-layer-events',
};
