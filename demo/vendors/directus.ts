import {defineVendor, json, pathOf} from './vendor.js';

/** AIDJSets' own content system, on a subdomain of the site. */
export const directus = defineVendor('directus', ['cms.aidjsets.example'], (visit) =>
  pathOf(visit) === '/items/sets'
    ? json({
        data: [
          {title: 'Warehouse, 2 a.m.', minutes: 92, tracks: 24, bpm: '128 to 134'},
          {title: 'Terrace, late sun', minutes: 60, tracks: 16, bpm: '118 to 122'},
          {title: 'Last train home', minutes: 45, tracks: 12, bpm: '100 to 112'},
        ],
      })
    : undefined,
);
