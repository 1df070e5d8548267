/**
 * Whether an answer must not change the headers that the browser has stored: it says that a page is as it was, and so is
 * the nonce in it. A decision may have changed since, and browsers take a new policy from such an answer:
 * https://github.com/w3c/webappsec-csp/issues/161
 */
export const keepsStored = (
  status: number,
  {form}: {readonly form?: string | undefined},
): boolean => status === 304 && form !== 'full';
