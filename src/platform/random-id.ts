/** 128 random bits in base64url, 22 characters. `crypto.randomUUID` is missing on plain http; this is not. */
export const randomId = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22);
