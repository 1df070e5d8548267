/**
 * Plays Global Privacy Control in an engine that has none: script sees what the specification defines
 * (https://w3c.github.io/gpc/#javascript-property-to-detect-preference). The `Sec-GPC` header is not played.
 */
export const gpcSignal = (): void => {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
    get: () => true,
    enumerable: true,
    configurable: true,
  });
};
