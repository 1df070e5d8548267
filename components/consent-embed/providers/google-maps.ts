import type {Provider} from '../provider.js';

/** What one would type into its search box. See https://support.google.com/maps/answer/144361 */
export const googleMaps: Provider = {
  kind: 'map',
  name: 'Google Maps',
  vendor: 'Google Ireland Limited',
  frame: 'https://www.google.com/maps?q={id}&output=embed',
  find: /[?&]q=([^&#]+)|\/maps\/(?:place|search)\/([^/?#]+)/,
  id: /^[^<>"\\]{1,200}$/,
  ratio: '4 / 3',
  allow: 'fullscreen',
  sandbox: 'allow-popups allow-popups-to-escape-sandbox',
};
