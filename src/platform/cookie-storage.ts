import type {CookieSettings} from '../model/policy.js';

/** Where the decision is kept, as text. Neither method throws. */
export interface RecordStorage {
  /**
   * The text that was written last, here or in another tab. Undefined if there is none, null if that cannot be known:
   * silence counts as an answer only where the visitor could have spoken.
   */
  read(): string | null | undefined;
  /**
   * Keeps the text until `expires`. Where nothing can be kept, nothing is, and `read` says so. Default: in the policy's
   * cookie.
   */
  write?(text: string, expires: Date): void;
}

/** The name of the decision's cookie. */
export const cookieName = (settings: CookieSettings = {}): string =>
  settings.name ?? 'cookie_consent';

/** Runs an access to the jar, which throws in a sandboxed frame and does not exist on a server. */
export const attempt = <T>(access: () => T): T | null => {
  try {
    // A page that is being prerendered has no visitor yet: it neither knows nor decides anything.
    // https://developer.mozilla.org/docs/Web/API/Document/prerendering
    const {prerendering} = document as {prerendering?: boolean};
    return prerendering || !navigator.cookieEnabled ? null : access();
  } catch {
    return null;
  }
};

/**
 * The decision's one first-party cookie. Exempt itself, since it records the visitor's own choice (standards L13). It is
 * read here by hand: nothing in a record is ever escaped, and what looks otherwise is none of ours.
 */
export const createCookieStorage = (settings?: CookieSettings): RecordStorage => {
  const start = `${cookieName(settings)}=`;
  return {
    read: () =>
      attempt(() =>
        document.cookie
          .split('; ')
          .find((each) => each.startsWith(start))
          ?.slice(start.length),
      ),
  };
};
