import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://experienceleague.adobe.com/docs/target.html */
export const service: RegistryEntry = {
  id: 'adobe-target',
  name: 'Adobe Target',
  vendor: 'Adobe Systems Software Ireland Limited',
  country: 'IE',
  category: 'preference',
  hosts: ['*.tt.omtrdc.net'],
  storage: [
    {
      kind: 'cookie',
      name: 'mbox',
      duration: 'P2Y',
      description: {en: 'Remembers which version of a page is shown.'},
    },
    {
      kind: 'cookie',
      name: 'mboxEdgeCluster',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: 'at_check',
      description: {en: 'Checks whether something can be stored.'},
    },
  ],
};
