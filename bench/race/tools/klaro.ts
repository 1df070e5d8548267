import {peerFile} from '../../../scripts/peers.js';
import {json, SERVICES, sourceOf, type Tool} from '../tool.js';

const CONFIG = {
  version: 1,
  acceptAll: true,
  lang: 'en',
  translations: {
    zz: {privacyPolicyUrl: '/privacy'},
    en: {
      purposes: {
        essential: 'Essential',
        ...Object.fromEntries(SERVICES.map(({purpose, title}) => [purpose, title])),
      },
    },
  },
  services: [
    {name: 'own', title: 'This site', purposes: ['essential'], required: true},
    ...SERVICES.map(({id, title, purpose}) => ({name: id, title, purposes: [purpose]})),
  ],
};

/** https://github.com/klaro-org/klaro-js#getting-started, with the style sheet in a file of its own, which comes beside the script. */
export const klaro: Tool = {
  name: 'Klaro',
  files: {
    '/klaro.css': peerFile('klaro/dist/klaro.min.css'),
    '/klaro.js': peerFile('klaro/dist/klaro-no-css.js'),
  },
  head: `<script>var klaroConfig = ${json(CONFIG)}</script><script defer src="/klaro.js"></script><link rel="stylesheet" href="/klaro.css">`,
  tag: (id) =>
    `<script type="text/plain" data-type="text/javascript" data-name="${id}" data-src="${sourceOf(id)}"></script>`,
  accept: '.klaro .cookie-notice .cm-btn-success:not(.cm-btn-info)',
};
