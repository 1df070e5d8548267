import type {Provider} from '../provider.js';

/**
 * What one would type into its search box, or what its Share button gives for a page. See
 * https://support.google.com/maps/answer/144361
 */
export const googleMaps: Provider = {
  kind: 'map',
  name: 'Google Maps',
  vendor: 'Google Ireland Limited',
  frame: (id) =>
    `https://www.google.com/maps${id.startsWith('!') ? '/embed?pb={id}' : '?q={id}&output=embed'}`,
  find: /[?&](?:q|pb)=([^&#]+)|\/maps\/(?:place|search)\/([^/?#]+)|\/maps\/@(-?[\d.]+,-?[\d.]+)/,
  // A short address (`maps.app.goo.gl`) says nothing of where it leads.
  id: /^(?!https?:)[^<>"\\]{1,2000}$/,
  ratio: '4 / 3',
  allow: 'fullscreen',
  sandbox: 'allow-popups allow-popups-to-escape-sandbox',
};
