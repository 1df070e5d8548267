import type {Provider} from '../provider.js';

/** `user/style.html?access_token=…`. See https://docs.mapbox.com/api/maps/styles/#request-embeddable-html */
export const mapbox: Provider = {
  kind: 'map',
  name: 'Mapbox',
  vendor: 'Mapbox, Inc.',
  frame: 'https://api.mapbox.com/styles/v1/{id}',
  find: /\/styles\/v1\/([^"<>]+)/,
  id: /^[\w-]+\/[\w-]+\.html\?[\w.=&%-]+(?:#[\d./-]+)?$/,
  ratio: '4 / 3',
  allow: 'fullscreen',
  sandbox: 'allow-popups',
};
