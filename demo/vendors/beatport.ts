import {defineVendor, html, pathOf} from './vendor.js';

const STYLE = `:root{color-scheme:dark}body{margin:0;height:100vh;display:flex;align-items:center;gap:16px;padding:0 16px;font:14px system-ui;background:#141414;color:#fff;box-sizing:border-box}
i{flex:none;width:64px;height:64px;border-radius:4px;background:linear-gradient(135deg,#01ff95,#045)}button{margin-left:auto;border:0;border-radius:50%;width:40px;height:40px;background:#01ff95}
p{margin:0}small{color:#aaa}`;

const PLAYER = `<i></i><p><b>Low Tide</b><br><small>North Pier · Melodic House · 122 bpm · A min</small></p><button aria-label="Play">▶</button>
<script>document.cookie='bp_embed=1; path=/; max-age=86400; samesite=none; secure'</script>`;

export const beatport = defineVendor(
  'beatport',
  ['embed.beatport.com', 'api.beatport.com'],
  (visit) =>
    visit.host === 'embed.beatport.com' && pathOf(visit) === '/'
      ? html('Beatport', STYLE, PLAYER)
      : undefined,
);
