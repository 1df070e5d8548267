import {defineVendor, javascript, pathOf, pixel, played} from './vendor.js';

export const metaPixel = defineVendor(
  'meta-pixel',
  ['connect.facebook.net', 'www.facebook.com'],
  (visit) => {
    if (pathOf(visit).endsWith('/fbevents.js')) return played('fbevents.js');
    if (pathOf(visit).startsWith('/signals/config/')) {
      return javascript('window.fbq?.registerConfig?.({automaticMatching: false});\n');
    }
    return /^\/tr\/?$/.test(pathOf(visit)) ? pixel() : undefined;
  },
);
