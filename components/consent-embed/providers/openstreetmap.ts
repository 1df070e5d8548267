import type {Provider} from '../provider.js';

/**
 * West, south, east, north; or, of the map's own address, how near and where. See
 * https://wiki.openstreetmap.org/wiki/Export#Embeddable_HTML
 */
export const openstreetmap: Provider = {
  kind: 'map',
  name: 'OpenStreetMap',
  vendor: 'OpenStreetMap Foundation',
  frame: (id) => {
    const [zoom = 0, north = 0, east = 0] = id.split('/').map(Number);
    const across = 360 / 2 ** zoom;
    const up = across * 0.75 * Math.cos((north * Math.PI) / 180);
    const box = [east - across, north - up, east + across, north + up];
    const around = id.includes('/') ? box.map((each) => each.toFixed(5)).join() : id;
    return `https://www.openstreetmap.org/export/embed.html?bbox=${encodeURIComponent(around)}&layer=mapnik`;
  },
  find: /[?&]bbox=([^&#]+)|#map=([\d.]+\/-?[\d.]+\/-?[\d.]+)/,
  id: /^(?:-?[\d.]+(?:,-?[\d.]+){3}|[\d.]+(?:\/-?[\d.]+){2})$/,
  ratio: '4 / 3',
  sandbox: 'allow-popups',
};
