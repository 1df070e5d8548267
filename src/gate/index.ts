import type {ConsentApi} from '../consent-api.js';
import {createGate, type GateOptions} from './create-gate.js';

/**
 * Makes the page do what the policy says: what is not allowed is held, what becomes allowed is released in order,
 * what stops being allowed is swept. Call it as early as you can; it sees nothing of what ran before.
 *
 * @param consent - Whose decisions to follow.
 * @returns A function that takes the gate away again. What it held stays held.
 */
export const gate = (consent: ConsentApi, options: Partial<GateOptions> = {}): (() => void) =>
  createGate(consent, {
    loadRelease: () => import('./release.js'),
    loadWithdraw: () => import('./withdraw.js'),
    ...options,
  });

export type {GateOptions} from './create-gate.js';
