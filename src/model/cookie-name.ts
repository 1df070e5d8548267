import type {CookieSettings} from './policy.js';

/** What the decision's cookie is called. */
export const cookieName = ({cookie}: {readonly cookie?: CookieSettings | undefined}): string =>
  cookie?.name ?? 'cookie_consent';
