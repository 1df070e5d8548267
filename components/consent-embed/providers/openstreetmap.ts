import type {Provider} from '../provider.js';

/** West, south, east, north. See https://wiki.openstreetmap.org/wiki/Export#Embeddable_HTML */
export const openstreetmap: Provider = {
  kind: 'map',
  name: 'OpenStreetMap',
  vendor: 'OpenStreetMap Foundation',
  frame: 'https://www.openstreetmap.org/export/embed.html?bbox={id}&layer=mapnik',
  find: /[?&]bbox=([^&#]+)/,
  id: /^-?[\d.]+(?:,-?[\d.]+){3}$/,
  ratio: '4 / 3',
  sandbox: 'allow-popups',
};
