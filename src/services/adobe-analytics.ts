import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://experienceleague.adobe.com/docs/analytics.html
 *
 * A CNAME of the site's own, `metrics.example.com`, goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  vendor: 'Adobe Systems Software Ireland Limited',
  country: 'IE',
  category: 'analytics',
  hosts: ['*.omtrdc.net', '*.2o7.net', '*.adobedc.net', '*.demdex.net'],
  storage: [
    {kind: 'cookie', name: 's_vi', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 's_vi_*', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 's_fid', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 's_ecid', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 's_cc', description: {en: 'Checks whether something can be stored.'}},
    {kind: 'cookie', name: 's_sq', description: {en: 'Remembers which link was followed.'}},
    {kind: 'cookie', name: 's_ppv', description: {en: 'Measures how much of a page is seen.'}},
    {kind: 'cookie', name: 's_ppvl', description: {en: 'Measures how much of a page is seen.'}},
    {kind: 'cookie', name: 's_tp', description: {en: 'Measures how much of a page is seen.'}},
    {kind: 'cookie', name: 'AMCV_*', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 'AMCVS_*', description: {en: 'Keeps one visit together.'}},
    {
      kind: 'cookie',
      name: 'kndctr_*',
      duration: 'P13M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'aam_uuid',
      duration: 'P30D',
      description: {en: 'Tells visitors apart for advertising.'},
    },
  ],
};
