import Cookies from 'js-cookie';
import type {CookieSettings} from '../model/policy.js';
import {attempt, cookieName} from './cookie-storage.js';

/** Keeps a text in the decision's cookie until `expires`. */
export const writeCookie = (settings: CookieSettings = {}, text: string, expires: Date): void =>
  void attempt(() =>
    Cookies.set(cookieName(settings), text, {
      path: '/',
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      ...(settings.domain && {domain: settings.domain}),
      expires,
    }),
  );
