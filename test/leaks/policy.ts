/** The hosts of the laboratory. */
export const SITE = 'leaks.example';
/** Declared for the purpose `analytics`. */
export const TRACKER = 'tracker.example';
/** Declared nowhere. */
export const STRANGER = 'stranger.example';
/** Essential, so it always may. */
export const ALLOWED = 'allowed.example';

const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache', 'file'];

/** What the site declares, as JSON would write it. */
export const POLICY = {
  version: '1',
  site: {name: 'Leaks', privacyPolicy: '/privacy'},
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'preference', category: 'preference', basis: 'consent', name: 'Preferences'},
    {id: 'analytics', category: 'analytics', basis: 'consent', name: 'Analytics'},
  ],
  services: [
    {id: 'allowed', purpose: 'essential', hosts: [ALLOWED]},
    {id: 'maps', purpose: 'preference', hosts: ['maps.example']},
    {
      id: 'tracker',
      purpose: 'analytics',
      // The last is where datagrams go: only a loopback name reaches us past the proxy.
      hosts: [TRACKER, `*.${TRACKER}`, 'tracker.localhost'],
      storage: [
        ...KINDS.map((kind) => ({kind, name: 'leak_*'})),
        {kind: 'sessionStorage', name: 'window.name'},
        {kind: 'serviceWorker', name: '*/sw.js'},
      ],
    },
  ],
};
