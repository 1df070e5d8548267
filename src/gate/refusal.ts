/**
 * What a call ends with that may not be: `AbortError`, as if the page itself had called it off; `SecurityError`, as where
 * storage is turned off.
 */
export const refusal = (name: 'AbortError' | 'SecurityError'): DOMException =>
  new DOMException('consent-gate', name);
