import {assemble} from '../assemble.js';
import type {Tool} from '../tool.js';
import {decideBy} from './decide-by.js';
import {peerFile} from '../../../scripts/peers.js';

const CONFIG = `window.orejimeConfig = {
  privacyPolicyUrl: '/privacy',
  purposes: [
    {id: 'analytics', title: 'Analytics', cookies: [/^leak_/]},
    {id: 'preference', title: 'Preferences', cookies: []},
  ],
};`;

/** A template around whatever a vendor gave: https://github.com/boscop-fr/orejime#usage */
export const orejime: Tool = {
  name: 'orejime',
  files: {'/peer/orejime.js': peerFile('orejime/dist/orejime-standard-en.js')},
  dress: (parts) =>
    assemble(parts, {
      mark: (markup) => `<template data-purpose="analytics">${markup}</template>`,
      last: `<script>${CONFIG}</script><script src="/peer/orejime.js"></script>`,
    }),
  decide: decideBy({
    ready: `window.orejime?.manager`,
    accept: `orejime.manager.acceptAll()`,
    reject: `orejime.manager.declineAll()`,
    partly: `orejime.manager.setConsent('preference', true), orejime.manager.setConsent('analytics', false)`,
  }),
};
