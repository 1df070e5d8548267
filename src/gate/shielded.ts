/** By which a window says that its device cannot be read: the file that sees to it may come by two ways. */
export const SHIELDED = Symbol.for('consent-gate.never');
