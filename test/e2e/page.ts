import type {World} from '../../demo/server/world.js';
import type {} from '../../src/global.js';

/** The policy of the test site, as JSON would write it. */
export const POLICY = {
  version: '1',
  site: {name: 'Test site', privacyPolicy: '/privacy'},
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'preference', category: 'preference', basis: 'consent', name: 'Preferences'},
    {id: 'analytics', category: 'analytics', basis: 'consent', name: 'Analytics'},
    {id: 'marketing', category: 'marketing', basis: 'consent', name: 'Marketing'},
    {
      id: 'licence',
      category: 'security',
      basis: 'consent',
      fingerprint: true,
      name: {en: 'Licence enforcement'},
    },
  ],
  services: [
    {id: 'checkout', purpose: 'essential', hosts: ['pay.example']},
    {
      id: 'stats',
      purpose: 'analytics',
      hosts: ['cdn.stats.example', '*.stats.example'],
      storage: [
        {kind: 'cookie', name: '_st_*'},
        {kind: 'localStorage', name: 'stats.*'},
        {kind: 'sessionStorage', name: 'stats.*'},
        {kind: 'indexedDB', name: 'stats'},
        {kind: 'cache', name: 'stats-*'},
      ],
    },
    {id: 'maps', purpose: 'preference', hosts: ['maps.example']},
    {id: 'ads', purpose: 'marketing', hosts: ['ads.example']},
  ],
};

export interface PageOptions {
  readonly policy?: object;
  /** What comes after our script in `<head>`. */
  readonly head?: string;
  readonly body?: string;
  /** Attributes of our script tag. */
  readonly attributes?: string;
  readonly nonce?: string;
}

/** A page of the test site, with the policy inline and our script first, as the README says. */
export const pageOf = ({
  policy = POLICY,
  head = '',
  body = '',
  attributes = '',
  nonce,
}: PageOptions = {}): string => {
  const stamp = nonce ? ` nonce="${nonce}"` : '';
  return `<!doctype html><html lang="en"><head><title>Test</title><link rel="icon" href="data:,"><script${stamp}>window.ran = [];</script>
    ${attributes.includes('data-policy') ? '' : `<script type="application/json" id="consent-policy">${JSON.stringify(policy)}</script>`}
    <script src="/consent-gate.js"${stamp} ${attributes}></script>${head}</head><body><h1>Test</h1>${body}</body></html>`;
};

/** Plays the vendors of the policy, and some that nobody declared. Each file says that it ran, and where from. */
export const playVendors = (world: World): void => {
  for (const host of [
    'cdn.stats.example',
    'a.stats.example',
    'pay.example',
    'maps.example',
    'ads.example',
    'tracker.example',
  ]) {
    world.vendor(host, ({path}) =>
      path.endsWith('.html')
        ? {type: 'text/html', body: `<!doctype html><p>${host}</p>`}
        : path.endsWith('.svg')
          ? {
              type: 'image/svg+xml',
              body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
            }
          : {
              type: 'text/javascript',
              headers: {'access-control-allow-origin': '*'},
              body: `(window.ran ??= []).push(${JSON.stringify(host + path)});`,
            },
    );
  }
};

/** What the page's scripts pushed. */
export const ran = (): string[] => (window as unknown as {ran: string[]}).ran;

declare global {
  interface Window {
    ran: string[];
  }
}
