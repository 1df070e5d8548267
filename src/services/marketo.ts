import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://experienceleague.adobe.com/docs/marketo.html */
export const service: RegistryEntry = {
  id: 'marketo',
  name: 'Marketo',
  vendor: 'Adobe Systems Software Ireland Limited',
  country: 'IE',
  category: 'marketing',
  hosts: [
    '*.marketo.net',
    '*.marketo.com',
    '*.mktoresp.com',
    '*.mktoweb.com',
    '*.mktoutil.com',
    '*.bizible.com',
    '*.bizibly.com',
  ],
  storage: [
    {
      kind: 'cookie',
      name: '_mkto_trk',
      duration: 'P2Y',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'cookie', name: '_biz_uid', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: '_biz_nA', duration: 'P1Y', description: {en: 'Counts pages.'}},
    {
      kind: 'cookie',
      name: '_biz_flagsA',
      duration: 'P1Y',
      description: {en: 'Holds settings of this service.'},
    },
    {
      kind: 'cookie',
      name: '_biz_pendingA',
      duration: 'P1Y',
      description: {en: 'Holds what could not be sent yet.'},
    },
    {
      kind: 'cookie',
      name: '_biz_ABTestA',
      duration: 'P1Y',
      description: {en: 'Remembers which version of a page is shown.'},
    },
    {kind: 'cookie', name: '_biz_su', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_biz_EventA',
      duration: 'P1Y',
      description: {en: 'Holds what could not be sent yet.'},
    },
  ],
};
