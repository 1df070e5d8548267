import {defineVendor, html, pathOf, svg} from './vendor.js';

const STYLE = `body{margin:0;height:100vh;display:grid;place-items:center;background:#0f0f0f url(https://i.ytimg.com/vi/demo/hqdefault.jpg) center/cover;color:#fff;font:16px system-ui}
button{border:0;border-radius:12px;padding:12px 20px;background:#f03;color:#fff;font:inherit}`;

const STILL =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 360"><path fill="#223" d="M0 0h480v360H0z"/><path fill="#446" d="M0 260q120-90 240 0t240 0v100H0z"/></svg>';

export const youtube = defineVendor(
  'youtube',
  ['www.youtube-nocookie.com', 'www.youtube.com', 'i.ytimg.com'],
  (visit) => {
    if (pathOf(visit).startsWith('/embed/')) return html('Video', STYLE, '<button>▶ Play</button>');
    return visit.host === 'i.ytimg.com' ? svg(STILL) : undefined;
  },
);
