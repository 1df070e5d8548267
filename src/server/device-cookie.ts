import {readCookies} from '../request/read-cookies.js';

/**
 * The cookie that names a device. Script cannot read it, which is why Safari keeps it for longer than a week; and only
 * this very host can set it: https://www.rfc-editor.org/rfc/rfc6265bis#section-4.1.3
 */
const nameOn = (origin: string): string =>
  origin.startsWith('https:') ? '__Host-consent-device' : 'consent-device';

/** The token in a request's cookie; undefined where there is none, or something else. */
export const readToken = (request: Request, origin: string): string | undefined => {
  const name = nameOn(origin);
  const value = readCookies(request.headers.get('cookie')).find(
    (each) => each.name === name,
  )?.value;
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : undefined;
};

/** @param seconds - How long the browser keeps it; 0 removes it. */
export const deviceCookie = (origin: string, token: string, seconds: number): string => {
  const secure = origin.startsWith('https:') ? ' Secure;' : '';
  const age = Math.floor(seconds);
  return `${nameOn(origin)}=${token}; Path=/;${secure} HttpOnly; SameSite=Lax; Max-Age=${age}`;
};
