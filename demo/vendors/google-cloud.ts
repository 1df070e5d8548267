import {defineVendor, json} from './vendor.js';

/** Signed uploads go straight to the bucket. */
export const googleCloud = defineVendor('google-cloud', ['storage.googleapis.com'], (visit) =>
  visit.method === 'PUT' ? json({size: visit.body.length}) : undefined,
);
