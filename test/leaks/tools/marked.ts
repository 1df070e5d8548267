import {assemble} from '../assemble.js';
import type {Tool} from '../tool.js';
import {decideGate} from './decide-gate.js';
import {TAGS} from './standard.js';

/** Our gate, with what a vendor gave the site in a `<template>`, as README asks for. */
export const marked: Tool = {
  name: 'marked',
  files: {},
  dress: (parts) =>
    assemble(parts, {
      first: TAGS,
      mark: (markup) => `<template data-consent="analytics">${markup}</template>`,
    }),
  decide: decideGate,
};
