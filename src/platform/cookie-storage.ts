import Cookies from 'js-cookie';
import {cookieName} from '../model/cookie-name.js';
import {findText} from '../model/find-text.js';
import {inDomain} from '../model/in-domain.js';
import type {Policy} from '../model/policy.js';

/** Where the decision is kept, as text. Neither method throws. */
export interface RecordStorage {
  /**
   * The text that was written last, here or in another tab. Undefined if there is none, null if that cannot be known:
   * silence counts as an answer only where the visitor could have spoken.
   */
  read(): string | null | undefined;
  /** Keeps the text until `expires`. Where nothing can be kept, nothing is, and `read` says so. */
  write(text: string, expires: Date): void;
}

/** Runs an access to the jar, which throws in a sandboxed frame and does not exist on a server. */
const attempt = <T>(access: () => T): T | null => {
  try {
    // A page that is being prerendered has no visitor yet: it neither knows nor decides anything.
    // https://developer.mozilla.org/docs/Web/API/Document/prerendering
    const {prerendering} = document as {prerendering?: boolean};
    return prerendering || !navigator.cookieEnabled ? null : access();
  } catch {
    return null;
  }
};

/** The decision's one first-party cookie. Exempt itself, since it records the visitor's own choice (requirement L13). */
export const createCookieStorage = (policy: Pick<Policy, 'cookie'>): RecordStorage => {
  const name = cookieName(policy);
  const domain = policy.cookie?.domain;
  return {
    read: () => attempt(() => findText(document.cookie, name)),
    write: (text, expires) =>
      void attempt(() =>
        Cookies.set(name, text, {
          path: '/',
          sameSite: 'Lax',
          secure: location.protocol === 'https:',
          // On another host (a preview, localhost) the browser would take no cookie with it.
          domain: inDomain(location.hostname, domain) ? domain : '',
          expires,
        }),
      ),
  };
};
