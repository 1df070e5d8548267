import {peerFile} from '../../../scripts/peers.js';
import {json, SERVICES, sourceOf, type Tool} from '../tool.js';

const NAME = 'vanilla-cookieconsent';

const CONFIG = {
  // A driven browser says that it is one.
  hideFromBots: false,
  categories: {
    necessary: {enabled: true, readOnly: true},
    ...Object.fromEntries(SERVICES.map(({id, purpose}) => [purpose, {services: {[id]: {}}}])),
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Cookies on this site',
          description: 'We would like to use cookies for Analytics and Marketing.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences',
          footer: '<a href="/privacy">Privacy policy</a>',
        },
        preferencesModal: {
          title: 'Preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          sections: [
            {title: 'Essential', linkedCategory: 'necessary'},
            ...SERVICES.map(({title, purpose}) => ({title, linkedCategory: purpose})),
          ],
        },
      },
    },
  },
};

/**
 * https://cookieconsent.orestbida.com/essential/getting-started.html, with the script where the browser looks ahead and not behind
 * an import.
 */
export const cookieconsent: Tool = {
  name: NAME,
  files: {
    '/cookieconsent.css': peerFile(`${NAME}/dist/cookieconsent.css`),
    '/cookieconsent.js': peerFile(`${NAME}/dist/cookieconsent.umd.js`),
  },
  head: `<link rel="stylesheet" href="/cookieconsent.css"><script defer src="/cookieconsent.js"></script>`,
  last: `<script type="module">CookieConsent.run(${json(CONFIG)})</script>`,
  tag: (id, purpose) =>
    `<script type="text/plain" data-category="${purpose}" data-service="${id}" src="${sourceOf(id)}"></script>`,
  accept: '#cc-main .cm__btn[data-role="all"]',
};
