/** The page's own; that of a worker out of a blob is its maker's. A worker's location is replaced later. */
export const host = (globalThis as Partial<typeof globalThis>).location?.origin.split('//')[1];

/** What goes over the network. What does not parse cannot be requested; other schemes stay on the device. */
export const parse = (href: string, base = document.baseURI): URL | undefined => {
  // Most of what stays is plain to see, and to parse takes long.
  if (/^(data|blob):|^$/.test(href)) return undefined;
  try {
    // A server that tells somebody's address is one like any other: https://www.rfc-editor.org/rfc/rfc7064
    const url = new URL(href.replace(/^(stun|turn)s?:/i, 'https://'), base);
    return /^(http|ws)/.test(url.protocol) ? url : undefined;
  } catch (error) {
    // Not a TypeError: the stack is used up (RangeError, InternalError), and nobody knows whether it parses.
    if ((error as Error).name < 'T') throw error;
    return undefined;
  }
};
