import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.salesloft.com/legal/privacy-notice */
export const service: RegistryEntry = {
  id: 'drift',
  name: 'Drift',
  vendor: 'Salesloft, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.drift.com', '*.driftt.com', '*.driftcdn.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'drift_aid',
      duration: 'P2Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'driftt_aid',
      duration: 'P2Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'drift_campaign_refresh',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: 'drift_*',
      duration: 'P2Y',
      description: {en: 'Keeps a conversation together.'},
    },
    {
      kind: 'localStorage',
      name: 'DRIFT_*',
      description: {en: 'Remembers whether the chat is open.'},
    },
  ],
};
