/** Bytes as text without padding: https://www.rfc-editor.org/rfc/rfc4648#section-5 */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/**
 * The bytes of such a text; undefined for anything else. Of the spellings that a lenient reader takes for the same bytes
 * only one counts, so that nothing can be sent twice under two names.
 */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return toBase64Url(bytes) === text ? bytes : undefined;
};

/** That many random bits as such a text. */
export const randomText = (bits: number): string =>
  toBase64Url(crypto.getRandomValues(new Uint8Array(bits / 8)));
