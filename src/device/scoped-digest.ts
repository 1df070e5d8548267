/**
 * A digest of what was read that holds for this site, this purpose and this way of reading alone: two of them cannot be
 * joined without the traits they were made from (requirement E6). Hexadecimal, 64 digits.
 *
 * @throws On plain http, where `crypto.subtle` is missing: an id that could be undone is not given out.
 */
export const scopedDigest = async (purposeId: string, ...read: string[]): Promise<string> => {
  const text = [location.hostname, purposeId, ...read].join('|');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
