import type {Fault} from './fault.js';
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

/** ISO 3166-1 or -2. `EU` and `UK` look like it and are not (requirement C3). */
const CODE = /^(?!EU$|UK$)[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/**
 * What is wrong with the mode that a service asks for: `advanced` lets its code run before a yes, so it has to say where, in
 * codes that mean something (requirements C3, C5).
 */
export const findModeFaults = (
  {use = '', options = {}}: Service,
  path: string,
): readonly Fault[] => {
  const {mode, regions} = options;
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
  const codes = String(regions ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const at = `${path}.options.regions`;
  if (!codes.length) return [{path: at, code: 'no-regions'}];
  return codes
    .filter((code) => !CODE.test(code))
    .map((found) => ({path: at, code: 'region', found}));
};
