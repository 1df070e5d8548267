import {fromBase64Url} from './base64url.js';
import {sha256} from './keys.js';

/** The public half of a device's key: https://www.rfc-editor.org/rfc/rfc7518#section-6.2.1 */
export interface PublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

/** What a proof is about. */
export interface Statement {
  readonly action: 'activate';
  /** As in `location.origin`. */
  readonly origin: string;
  readonly purpose: string;
  readonly challenge: string;
}

/** The text whose UTF-8 bytes a device signs. */
const statementText = ({action, origin, purpose, challenge}: Statement): string =>
  ['consent-gate seat v1', action, origin, purpose, challenge].join('\n');

/** Whether the holder of a key signed a statement. A key that is on no curve is nobody's. */
export const verifyProof = async (
  publicKey: PublicKey,
  proof: string,
  statement: Statement,
): Promise<boolean> => {
  const signature = fromBase64Url(proof);
  if (!signature) return false;
  try {
    const how = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};
    const key = await crypto.subtle.importKey('jwk', publicKey, how, false, ['verify']);
    const text = new TextEncoder().encode(statementText(statement));
    return await crypto.subtle.verify(how, key, signature, text);
  } catch {
    return false;
  }
};

/** A key's name: https://www.rfc-editor.org/rfc/rfc7638 */
export const thumbprint = ({crv, kty, x, y}: PublicKey): Promise<string> =>
  sha256(JSON.stringify({crv, kty, x, y}));
