import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://learn.microsoft.com/clarity/setup-and-installation/cookie-list */
export const service: RegistryEntry = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  vendor: 'Microsoft Ireland Operations Limited',
  country: 'IE',
  category: 'analytics',
  ownPurposes: true,
  hosts: ['*.clarity.ms', 'c.bing.com'],
  storage: [
    {kind: 'cookie', name: '_clck', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_clsk',
      duration: 'P1D',
      description: {en: 'Joins pages into one recording.'},
    },
    {kind: 'cookie', name: '_cltk', description: {en: 'Keeps one visit together.'}},
    {kind: 'sessionStorage', name: '_cltk', description: {en: 'Holds the state of one tab.'}},
  ],
  calls: 'clarity',
  loader: {
    src: 'https://www.clarity.ms/tag/{id}',
    stub: {name: 'clarity', queue: 'q'},
  },
};
