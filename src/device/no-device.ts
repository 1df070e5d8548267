import type {Device} from './device.js';

/** Nobody may know it, or nobody can. */
export const noDevice = (reason: Device['reason']): Device => ({
  kind: 'none',
  id: '',
  strength: 'none',
  reason,
  release: () => Promise.resolve({released: false, reason: 'unavailable'}),
});
