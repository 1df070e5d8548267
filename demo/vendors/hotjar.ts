import {defineVendor, json, pathOf, played} from './vendor.js';

const HOSTS = ['static.hotjar.com', 'script.hotjar.com', 'vars.hotjar.com', 'content.hotjar.io'];

export const hotjar = defineVendor('hotjar', HOSTS, (visit) => {
  if (visit.host === 'static.hotjar.com') return played('hotjar-loader.js');
  if (visit.host === 'script.hotjar.com') return played('hotjar-modules.js');
  return pathOf(visit) === '/' || visit.method === 'POST' ? json({success: true}) : undefined;
});
