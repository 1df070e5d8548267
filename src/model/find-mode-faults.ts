import {advancedRegions} from './advanced-regions.js';
import type {Fault} from './fault.js';
import {isRegion} from './is-region.js';
import type {Service} from './policy.js';

/** Services whose vendor has a mode for before a yes; a test compares them with `src/calls/vendors/`. */
export const withAdvancedMode: readonly string[] = [
  'clarity',
  'floodlight',
  'google-ads',
  'google-analytics',
  'google-tag-manager',
  'matomo',
  'microsoft-uet',
];

const MODES = ['basic', 'advanced'];

/**
 * What is wrong with the mode that a service asks for: `advanced` lets its code run before a yes, so it has to say where, in
 * codes that mean something (requirements C3, C5).
 */
export const findModeFaults = (service: Service, path: string): readonly Fault[] => {
  const {use = '', options: {mode} = {}} = service;
  const has = withAdvancedMode.includes(use);
  if (mode !== 'advanced') {
    return has && mode !== undefined && mode !== 'basic'
      ? [{path: `${path}.options.mode`, code: 'one-of', found: mode, expected: MODES}]
      : [];
  }
  if (!has)
    return [
      {path: `${path}.options.mode`, code: 'no-advanced', found: use, expected: withAdvancedMode},
    ];
  const codes = advancedRegions(service);
  const at = `${path}.options.regions`;
  if (!codes.length) return [{path: at, code: 'no-regions'}];
  return codes
    .filter((code) => !isRegion(code))
    .map((found) => ({path: at, code: 'region', found}));
};
