import {defineVendor, html, json, nothing, pathOf, played, svg} from './vendor.js';

/** A tile of a city that does not exist: streets at angles that depend on where the tile lies. */
const tile = (column: number, row: number): string => {
  const at = (n: number): number => ((column * 7 + row * 13 + n * 29) % 9) * 28 + 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><path fill="#e9ecef" d="M0 0h256v256H0z"/>
<path fill="#c9e4c5" d="M${at(1)} ${at(2)}h70v58h-70z"/><path fill="none" stroke="#a9d3e8" stroke-width="22" d="M0 ${96 + (column % 2) * 40}Q128 ${150 - (row % 2) * 40} 256 ${96 + ((column + 1) % 2) * 40}"/>
<path fill="none" stroke="#fff" stroke-width="9" d="M0 ${64}H256M0 ${192}H256M64 0V256M192 0V256M0 ${at(3)}L256 ${at(4)}"/>
<path fill="none" stroke="#ffd98a" stroke-width="11" d="M128 0V256"/></svg>`;
};

export const mapbox = defineVendor('mapbox', ['api.mapbox.com', 'events.mapbox.com'], (visit) => {
  const path = pathOf(visit);
  if (visit.host === 'events.mapbox.com') return nothing();
  if (path.endsWith('.html'))
    return html('Map', 'body{margin:0}svg{width:100%;height:100vh}', tile(3, 5));
  if (path.endsWith('/mapbox-gl.js')) return played('mapbox-gl.js');
  if (path.endsWith('/mapbox-gl.css')) {
    return {
      type: 'text/css',
      body: '.mapboxgl-map{position:relative;overflow:hidden}.mapboxgl-marker{position:absolute}\n',
    };
  }
  const place = /\/tiles\/(?:256\/)?\d+\/(\d+)\/(\d+)/.exec(path);
  if (place) return svg(tile(Number(place[1]), Number(place[2])));
  return path.startsWith('/styles/') ? json({version: 8, sources: {}, layers: []}) : undefined;
});
