import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.ads.microsoft.com/ */
export const service: RegistryEntry = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising',
  vendor: 'Microsoft Ireland Operations Limited',
  country: 'IE',
  category: 'marketing',
  ownPurposes: true,
  hosts: ['bat.bing.com', 'bat.bing.net'],
  storage: [
    {
      kind: 'cookie',
      name: '_uetsid',
      duration: 'P1D',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'localStorage',
      name: '_uetsid',
      duration: 'P1D',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_uetvid',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'localStorage',
      name: '_uetvid',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '_uetmsclkid',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {kind: 'localStorage', name: '_uetsid_exp', description: {en: 'Keeps one visit together.'}},
    {
      kind: 'localStorage',
      name: '_uetvid_exp',
      description: {en: 'Tells visitors apart for advertising.'},
    },
  ],
  calls: 'microsoft-uet',
};
