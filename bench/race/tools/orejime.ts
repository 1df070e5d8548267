import {peerFile} from '../../../scripts/peers.js';
import {json, SERVICES, sourceOf, type Tool} from '../tool.js';

const CONFIG = {
  privacyPolicyUrl: '/privacy',
  purposes: [
    {id: 'essential', title: 'Essential', cookies: [], isMandatory: true, isExempt: true},
    ...SERVICES.map(({purpose, title}) => ({id: purpose, title, cookies: []})),
  ],
};

/** https://github.com/boscop-fr/orejime#getting-started */
export const orejime: Tool = {
  name: 'Orejime',
  files: {
    '/orejime.css': peerFile('orejime/dist/orejime-standard.css'),
    '/orejime.js': peerFile('orejime/dist/orejime-standard-en.js'),
  },
  head: `<script>window.orejimeConfig = ${json(CONFIG)}</script><script defer src="/orejime.js"></script><link rel="stylesheet" href="/orejime.css">`,
  tag: (id, purpose) =>
    `<template data-purpose="${purpose}"><script async src="${sourceOf(id)}"></script></template>`,
  accept: '.orejime-Banner-saveButton, .orejime-Notice-saveButton',
};
