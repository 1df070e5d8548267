import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {json, SERVICES, sourceOf, type Tool} from '../tool.js';

const CACHE = join(import.meta.dirname, '../../../.cache/race');

const POLICY = {
  version: '1',
  site: {name: 'Race', privacyPolicy: '/privacy'},
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    ...SERVICES.map(({purpose, title}) => ({
      id: purpose,
      category: purpose,
      basis: 'consent',
      name: title,
    })),
  ],
  services: SERVICES.map(({id, purpose}) => ({id, purpose, hosts: [`${id}.example`]})),
};

const tag = (id: string, purpose: string): string =>
  `<template data-consent="${purpose}"><script async src="${sourceOf(id)}"></script></template>`;

const TRIGGER = '<consent-trigger><button>Privacy choices</button></consent-trigger>';
const ACCEPT = 'consent-banner[open] [data-action="accept-all"]';

/** README, "In sixty seconds". */
export const scriptTag: Tool = {
  name: 'consent-gate, two tags',
  own: true,
  head: `<script type="application/json" id="consent-policy">${json(POLICY)}</script><script src="/consent-gate.js"></script>`,
  last: TRIGGER,
  tag,
  accept: ACCEPT,
};
