import {advancedRegions} from '../model/advanced-regions.js';
import type {Service} from '../model/policy.js';

/**
 * Whether a service's code may run before a yes, in its vendor's own mode without storage. Basic mode, which is to hold it,
 * is the default everywhere (requirements V0c, C5): the site has to name the mode, and each region in which it means it, and
 * where the visitor is must be known.
 */
export const isAdvanced = (service: Service, region: string | undefined): boolean =>
  service.options?.['mode'] === 'advanced' &&
  !!region &&
  advancedRegions(service).some((code) => code === region || region.startsWith(`${code}-`));
