import {defineVendor, nothing, pathOf, pixel, played} from './vendor.js';

const HOSTS = ['www.clarity.ms', 'scripts.clarity.ms', 'k.clarity.ms', 'c.clarity.ms'];

export const clarity = defineVendor('clarity', HOSTS, (visit) => {
  if (pathOf(visit).startsWith('/tag/')) return played('clarity-tag.js');
  if (pathOf(visit).endsWith('/clarity.js')) return played('clarity.js');
  if (pathOf(visit) === '/c.gif') return pixel();
  return pathOf(visit) === '/collect' ? nothing() : undefined;
});
