import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://yandex.com/support/metrica/ */
export const service: RegistryEntry = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  vendor: 'YANDEX LLC',
  country: 'RU',
  category: 'analytics',
  hosts: [
    'mc.yandex.ru',
    'mc.yandex.com',
    'mc.webvisor.org',
    'mc.webvisor.com',
    'yastatic.net/s3/metrika/',
  ],
  storage: [
    {kind: 'cookie', name: '_ym_uid', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_ym_d',
      duration: 'P1Y',
      description: {en: 'Remembers when the visitor was last here.'},
    },
    {
      kind: 'cookie',
      name: '_ym_isad',
      duration: 'P2D',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: '_ym_visorc',
      duration: 'PT30M',
      description: {en: 'Joins pages into one recording.'},
    },
    {
      kind: 'cookie',
      name: '_ym_visorc_*',
      duration: 'PT30M',
      description: {en: 'Joins pages into one recording.'},
    },
    {
      kind: 'cookie',
      name: '_ym_metrika_enabled',
      duration: 'PT1H',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: '_ym_hostIndex',
      duration: 'P1D',
      description: {en: 'Holds settings of this service.'},
    },
    {kind: 'cookie', name: '_ym_debug', description: {en: 'Holds settings of this service.'}},
    {kind: 'localStorage', name: '_ym_*', description: {en: 'Holds what could not be sent yet.'}},
    {kind: 'localStorage', name: '_ym*_lsid', description: {en: 'Tells visitors apart.'}},
    {kind: 'localStorage', name: '_ym*_reqNum', description: {en: 'Counts pages.'}},
  ],
};
