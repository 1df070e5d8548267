import type {Reply, Visit} from '../../demo/server/types.js';
import {SITE} from './policy.js';

/** Says that it ran, twice: the site's own host hears it also where a tool holds back what goes to the tracker. */
const confession = (host: string, id: string): string => `
  for (const url of ['https://${SITE}/ran/${id}', 'https://${host}/v/${id}/executed']) {
    try { fetch(url, {mode: 'no-cors'}).catch(() => {}); } catch {}
  }`;

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" id="a" width="1" height="1"/>`;

/** The tracker's file for a path; what it holds matters only where it can run. */
const file = (host: string, id: string, name: string): Reply => {
  const code = confession(host, id);
  switch (name.split('.').pop()) {
    case 'js':
      return {type: 'text/javascript', body: code};
    case 'html':
      return {type: 'text/html', body: `<!doctype html><script>${code}</script>`};
    case 'css':
      return {type: 'text/css', body: ':root { --x: 1 }'};
    case 'svg':
      return {type: 'image/svg+xml', body: SVG};
    case 'png':
      return {type: 'image/png', body: ''};
    case 'json':
      return {type: 'application/json', body: '{}'};
    case 'vtt':
      return {type: 'text/vtt', body: 'WEBVTT\n'};
    case 'mp4':
      return {type: 'video/mp4', body: ''};
    case 'events':
      // Says to an EventSource that it shall not come again.
      return {status: 204};
    default:
      return {type: 'text/plain', body: 'x'};
  }
};

/** The tracker, who lets everybody in. */
export const tracker = ({host, path, headers, method}: Visit): Reply => {
  const [, id = '', name = ''] = /^\/v\/([^/?]+)\/([^?]*)/.exec(path) ?? [];
  const open = {
    'access-control-allow-origin': headers['origin'] ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type',
    'cross-origin-resource-policy': 'cross-origin',
    // The speculation rules' prefetch of another site's page asks for this.
    'supports-loading-mode': 'credentialed-prerender',
  };
  if (method === 'OPTIONS') return {status: 204, headers: open};
  return {...file(host, id, name), headers: open};
};

/** What the host that may always act can be asked for: to redirect, or to run some code. */
export const allowed = ({path}: Visit): Reply => {
  const [before = '', query = ''] = path.split(/\?(.*)/s);
  if (before === '/to') return {status: 302, headers: {location: query}};
  return {type: 'text/javascript', body: decodeURIComponent(query)};
};
