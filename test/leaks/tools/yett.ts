import {assemble} from '../assemble.js';
import type {Tool} from '../tool.js';
import {decideBy} from './decide-by.js';
import {peerFile} from '../../../scripts/peers.js';

/** It keeps no decision itself: the site does, and unblocks on every later page. https://github.com/elbywan/yett#usage */
const START = `window.YETT_BLACKLIST = localStorage.consent === 'yes' ? [] : [/(tracker|stranger)\\.example/];`;

export const yett: Tool = {
  name: 'yett',
  files: {'/peer/yett.js': peerFile('yett/dist/yett.min.js')},
  dress: (parts) =>
    assemble(parts, {first: `<script>${START}</script><script src="/peer/yett.js"></script>`}),
  decide: decideBy({
    ready: `window.yett`,
    accept: `localStorage.consent = 'yes', yett.unblock()`,
    reject: `localStorage.consent = 'no'`,
    partly: `localStorage.consent = 'no'`,
  }),
};
