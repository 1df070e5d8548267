import type {Vendor} from '../server/types.js';
import {defineVendor, html, pathOf} from './vendor.js';

/** Players as plain as can be: each says whose it is and what it was asked for, so that one sees that it came. */
const PLAYER = `body{margin:0;min-height:100vh;display:grid;place-items:center;align-content:center;gap:12px;font:16px system-ui;color:#fff}
b{font-size:20px}small{opacity:.75;overflow-wrap:anywhere;padding:0 16px;text-align:center}
i{width:64px;height:64px;border-radius:50%;background:#fff2;display:grid;place-items:center;font-style:normal;font-size:26px}`;

const MAP = `body{margin:0;min-height:100vh;background:#e9ecef;overflow:hidden;font:13px system-ui}svg{position:fixed;inset:0;width:100%;height:100%}
b{position:fixed;right:8px;bottom:8px;background:#fffc;padding:2px 8px;border-radius:4px}`;

const STREETS = `<svg viewBox="0 0 512 384" preserveAspectRatio="xMidYMid slice"><path fill="#c9e4c5" d="M60 40h120v90H60zM330 220h130v110H330z"/><path fill="none" stroke="#a9d3e8" stroke-width="34" d="M0 300Q140 210 260 290T512 240"/><path fill="none" stroke="#fff" stroke-width="12" d="M0 90H512M0 190H512M110 0V384M250 0V384M400 0V384M0 20L512 360"/><path fill="none" stroke="#ffd98a" stroke-width="15" d="M0 150H512M300 0V384"/><path fill="#d33" d="M256 212c22-26 34-44 34-58a34 34 0 0 0-68 0c0 14 12 32 34 58z"/><circle cx="256" cy="154" r="12" fill="#fff"/></svg>`;

const player = (id: string, host: string, name: string, colour: string, sign = '▶'): Vendor =>
  defineVendor(id, [host], (visit) =>
    html(
      name,
      `${PLAYER}body{background:${colour}}`,
      `<i>${sign}</i><b>${name}</b><small>${pathOf(visit).replaceAll('<', '')}</small>`,
    ),
  );

const map = (id: string, host: string, name: string): Vendor =>
  defineVendor(id, [host], () => html(name, MAP, `${STREETS}<b>${name}</b>`));

export const vimeo = player('vimeo', 'player.vimeo.com', 'Vimeo', '#0f3f57');
export const dailymotion = player('dailymotion', 'geo.dailymotion.com', 'Dailymotion', '#10233f');
export const twitch = player('twitch', 'player.twitch.tv', 'Twitch', '#2c1a52');
export const spotify = player('spotify', 'open.spotify.com', 'Spotify', '#123d24', '♪');
export const soundcloud = player('soundcloud', 'w.soundcloud.com', 'SoundCloud', '#7a3307', '♪');
export const instagram = player('instagram', 'www.instagram.com', 'Instagram', '#5a1f4a', '◯');
export const googleMaps = map('google-maps', 'www.google.com', 'Google Maps');
export const openstreetmap = map('openstreetmap', 'www.openstreetmap.org', 'OpenStreetMap');
