import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://businesshelp.snapchat.com/ */
export const service: RegistryEntry = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  vendor: 'Snap Inc.',
  country: 'US',
  category: 'marketing',
  ownPurposes: true,
  hosts: ['sc-static.net', 'tr.snapchat.com', 'tr-shadow.snapchat.com', 'tr6.snapchat.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_scid',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '_scid_r',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '_sctr',
      duration: 'P13M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_schn',
      duration: 'P1D',
      description: {en: 'Keeps one visit together.'},
    },
  ],
  loader: {
    src: 'https://sc-static.net/scevent.min.js',
    stub: {name: 'snaptr', queue: 'queue', method: 'handleRequest'},
    commands: [
      ['init', '{id}'],
      ['track', 'PAGE_VIEW'],
    ],
  },
};
