import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://jetpack.com/support/ */
export const service: RegistryEntry = {
  id: 'jetpack',
  name: 'Jetpack Stats',
  vendor: 'Automattic Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['stats.wp.com', 'pixel.wp.com'],
  storage: [
    {kind: 'cookie', name: 'tk_ai', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'tk_lr',
      duration: 'P1Y',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'tk_or',
      duration: 'P5Y',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'tk_r3d',
      duration: 'P3D',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {kind: 'cookie', name: 'tk_tc', description: {en: 'Remembers where the visitor came from.'}},
    {
      kind: 'cookie',
      name: 'tk_qs',
      duration: 'PT30M',
      description: {en: 'Holds what could not be sent yet.'},
    },
  ],
};
