import {assemble} from '../assemble.js';
import type {Tool} from '../tool.js';
import {decideBy} from './decide-by.js';
import {inertScripts} from './mark-tags.js';
import {peerFile} from '../../../scripts/peers.js';

const START = `CookieConsent.run({
  // A driven browser says that it is one.
  hideFromBots: false,
  categories: {
    necessary: {enabled: true, readOnly: true},
    preference: {},
    analytics: {autoClear: {cookies: [{name: /^leak_/}]}, services: {tracker: {}}},
  },
  language: {default: 'en', translations: {en: {
    consentModal: {title: 'Cookies', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Reject'},
    preferencesModal: {title: 'Choices', savePreferencesBtn: 'Save', sections: []},
  }}},
});`;

/** https://cookieconsent.orestbida.com/advanced/manage-scripts.html */
export const cookieconsent: Tool = {
  name: 'vanilla-cookieconsent',
  files: {
    '/peer/cookieconsent.umd.js': peerFile('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
  },
  dress: (parts) =>
    assemble(parts, {
      last: `<script src="/peer/cookieconsent.umd.js"></script><script>${START}</script>`,
      mark: (markup) => inertScripts(markup, 'data-category=analytics'),
    }),
  decide: decideBy({
    ready: `document.readyState === 'complete'`,
    accept: `CookieConsent.acceptCategory('all')`,
    reject: `CookieConsent.acceptCategory([])`,
    partly: `CookieConsent.acceptCategory(['preference'])`,
  }),
};
