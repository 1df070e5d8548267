import {readRegion} from '../regions/read-region.js';
import type {DecisionSource} from './allowed-by.js';

/**
 * Mark-up that tells a page what its request said: where it came from, and `Sec-GPC: 1`, which some browsers send without
 * telling scripts (requirement G4). For `<head>`, before our script. Nothing of the request's own text gets into it.
 *
 * A page with it is for one visitor: no shared cache may keep it, unless it varies by those headers.
 */
export const echoMeta = ({region, gpc}: Pick<DecisionSource, 'region' | 'gpc'>): string => {
  const place = readRegion(region);
  return (
    (place ? `<meta name="consent-region" content="${place}">` : '') +
    (gpc ? '<meta name="sec-gpc" content="1">' : '')
  );
};
