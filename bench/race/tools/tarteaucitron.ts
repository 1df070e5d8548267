import {peerFile} from '../../../scripts/peers.js';
import {json, SERVICES, sourceOf, type Tool} from '../tool.js';

const NAME = 'tarteaucitronjs';

const CONFIG = {
  privacyUrl: '/privacy',
  orientation: 'bottom',
  showIcon: false,
  showAlertSmall: false,
  highPrivacy: true,
  serviceDefaultState: 'wait',
  DenyAllCta: true,
  AcceptAllCta: true,
  adblocker: false,
  mandatory: true,
  // Otherwise it fetches them after `load`, with two hundred services that the page has not.
  useExternalCss: true,
  useExternalJs: true,
};

/** https://github.com/AmauriC/tarteaucitron.js#create-custom-service */
const service = (id: string, purpose: string, title: string): string => `
tarteaucitron.services.${id} = {key: '${id}', type: '${purpose === 'marketing' ? 'ads' : 'analytic'}', name: '${title}', needConsent: true, cookies: [], js: () => tarteaucitron.addScript('${sourceOf(id)}')};
(tarteaucitron.job = tarteaucitron.job || []).push('${id}');`;

/** https://github.com/AmauriC/tarteaucitron.js#installation */
export const tarteaucitron: Tool = {
  name: 'tarteaucitron',
  files: {
    '/tarteaucitron.css': peerFile(`${NAME}/css/tarteaucitron.min.css`),
    '/tarteaucitron.js': peerFile(`${NAME}/tarteaucitron.min.js`),
    '/tarteaucitron.en.js': peerFile(`${NAME}/lang/tarteaucitron.en.min.js`),
  },
  head: `<script>var tarteaucitronForceLanguage = 'en'</script><script defer src="/tarteaucitron.js"></script><script defer src="/tarteaucitron.en.js"></script><link rel="stylesheet" href="/tarteaucitron.css">`,
  last: `<script type="module">tarteaucitron.init(${json(CONFIG)});${SERVICES.map(
    ({id, purpose, title}) => service(id, purpose, title),
  ).join('')}</script>`,
  tag: () => undefined,
  accept: '#tarteaucitronPersonalize2',
};
