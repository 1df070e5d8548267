import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://tongji.baidu.com/ */
export const service: RegistryEntry = {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  vendor: 'Beijing Baidu Netcom Science Technology Co., Ltd.',
  country: 'CN',
  category: 'analytics',
  hosts: ['hm.baidu.com', 'hmcdn.baidu.com'],
  storage: [
    {kind: 'cookie', name: 'Hm_lvt_*', duration: 'P1Y', description: {en: 'Counts visits.'}},
    {kind: 'localStorage', name: 'Hm_lvt_*', duration: 'P1Y', description: {en: 'Counts visits.'}},
    {
      kind: 'cookie',
      name: 'Hm_lpvt_*',
      description: {en: 'Remembers when the visitor was last here.'},
    },
    {
      kind: 'localStorage',
      name: 'Hm_lpvt_*',
      description: {en: 'Remembers when the visitor was last here.'},
    },
    {
      kind: 'cookie',
      name: 'HMACCOUNT',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
  ],
  loader: {src: 'https://hm.baidu.com/hm.js?{id}', globals: {_hmt: []}},
};
