import {readFileSync} from 'node:fs';
import type {World} from '../../demo/server/world.js';
import {openDatagrams, type Datagrams} from './datagrams.js';
import {filler, type Fill} from './fill.js';
import {ALLOWED, SITE, STRANGER, TRACKER} from './policy.js';
import {createSite, type Site} from './site.js';
import type {Tool} from './tool.js';
import {allowed, tracker} from './tracker.js';
import {VECTORS} from './vectors/index.js';

/** The site, the vendors, and what they write down. */
export interface Lab {
  readonly world: World;
  readonly site: Site;
  readonly datagrams: Datagrams;
  readonly fill: Fill;
  close(): Promise<void>;
}

/**
 * Sets the laboratory up in a world, which is one page's visitor's alone.
 *
 * @param vendor - Who the vectors are to reach: the declared tracker, or the stranger.
 */
export const openLab = async (world: World, tool: Tool, vendor = TRACKER): Promise<Lab> => {
  await tool.prepare?.();
  const site = createSite();
  const datagrams = await openDatagrams();
  const fill = filler(vendor, datagrams.port);
  for (const vector of VECTORS) {
    for (const [name, text] of Object.entries(vector.files ?? {})) {
      site.files.set(`/own/${vector.id}/${name}`, fill(vector, text));
    }
  }
  for (const [path, file] of Object.entries(tool.files)) site.files.set(path, readFileSync(file));
  site.files.set('/blank.js', '');

  for (const host of [TRACKER, STRANGER]) world.vendor(`*.${host}`, tracker);
  world.vendor(ALLOWED, allowed);
  world.vendor(SITE, site.answer);
  return {world, site, datagrams, fill, close: () => datagrams.close()};
};
