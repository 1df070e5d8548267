import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.wistia.com/ */
export const service: RegistryEntry = {
  id: 'wistia',
  name: 'Wistia',
  vendor: 'Wistia, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.wistia.com', '*.wistia.net', '*.litix.io'],
  storage: [
    {kind: 'localStorage', name: 'wistia', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'localStorage',
      name: 'wistia-video-progress-*',
      description: {en: 'Remembers how far a video was watched.'},
    },
    {
      kind: 'cookie',
      name: '__distillery',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_distillery',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'cookie', name: '_simplex', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 'muxData', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'wistia-http2-push-disabled',
      duration: 'P14D',
      description: {en: 'Keeps what was fetched, so that it is fetched less often.'},
    },
  ],
};
