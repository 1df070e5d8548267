import {scriptJson} from '../../../demo/html.js';
import {assemble} from '../assemble.js';
import type {Tool} from '../tool.js';
import {decideBy} from './decide-by.js';
import {peerFile} from '../../../scripts/peers.js';

const FILES = [
  'tarteaucitron.js',
  'tarteaucitron.services.js',
  'lang/tarteaucitron.en.js',
  'css/tarteaucitron.css',
  'advertising.js',
];

const START = `tarteaucitronForceLanguage = 'en';
tarteaucitron.init({privacyUrl: '/privacy', highPrivacy: true, serviceDefaultState: 'wait', DenyAllCta: true, AcceptAllCta: true, adblocker: false, mandatory: true});
(tarteaucitron.job = tarteaucitron.job || []).push('tracker');`;

/** A service of one's own inserts what the vendor gave: https://github.com/AmauriC/tarteaucitron.js#create-custom-service */
const service = (markup: readonly string[]): string => `addEventListener('load', () => {
  tarteaucitron.services.tracker = {
    key: 'tracker', type: 'analytic', name: 'Tracker', needConsent: true, cookies: [],
    js: () => document.body.append(document.createRange().createContextualFragment(${scriptJson(markup.join('\n'))})),
  };
});`;

export const tarteaucitron: Tool = {
  name: 'tarteaucitronjs',
  files: Object.fromEntries(
    FILES.map((file) => [`/peer/tarteaucitron/${file}`, peerFile(`tarteaucitronjs/${file}`)]),
  ),
  dress: (parts) => {
    const markup = [...parts.head, ...parts.body].flatMap((piece) =>
      'vendor' in piece ? [piece.vendor] : [],
    );
    return assemble(parts, {
      first: `<script src="/peer/tarteaucitron/tarteaucitron.js"></script><script>${START}${service(markup)}</script>`,
      mark: () => '',
    });
  },
  decide: decideBy({
    ready: `document.getElementById('tarteaucitronRoot')`,
    accept: `tarteaucitron.userInterface.respondAll(true)`,
    reject: `tarteaucitron.userInterface.respondAll(false)`,
    partly: `tarteaucitron.userInterface.respondAll(false)`,
  }),
};
