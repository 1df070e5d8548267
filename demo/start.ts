import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadSites} from './server/load-sites.js';
import {loadVendors} from './server/load-vendors.js';
import {createWorld} from './server/world.js';
import {readMatrix} from '../test/leaks/matrix.js';
import {renderPage} from './leaks/render-matrix.js';
import {writeElementPages} from './elements/render-pages.js';
import {writeGallery} from './gallery/render-gallery.js';
import {addNextVersion} from './next-version.js';

const DEMO = import.meta.dirname;
const PANEL = join(DEMO, 'panel');

// Too long to keep twice: the numbers are in test/leaks/matrix.json.
writeFileSync(join(DEMO, 'leaks.html'), renderPage(readMatrix()));

writeElementPages(join(DEMO, 'elements'), join(DEMO, '../custom-elements.json'));

writeGallery(join(DEMO, 'gallery'));

const world = await createWorld({
  sites: loadSites(),
  vendors: await loadVendors(),
  port: Number(process.env.PORT ?? 8080),
  publicDir: DEMO,
  ...(process.env.SEATS && {seatsDir: process.env.SEATS}),
});

// The drawer is the demo's, not the sites': their own pages know nothing of it.
world.inject = '<script src="/panel/before.js"></script>';
for (const site of world.sites) {
  for (const file of readdirSync(PANEL)) {
    world.page(`https://${site.host}/panel/${file}`, readFileSync(join(PANEL, file), 'utf8'));
  }
  addNextVersion(world, site);
}

console.log(`The demo is at ${world.origin}/ (end it with Ctrl+C)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void world.close().then(() => process.exit()));
}

// While somebody looks at the first page.
world.openSeats().catch((error: unknown) => {
  console.error('InfiniteMix has no seats:', error instanceof Error ? error.message : error);
});
