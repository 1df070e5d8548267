import type {StorageItem} from '../model/policy.js';
import type {StorageGuard} from './judge-storage.js';
import {call, type Handler, type Wrap} from './natives.js';
import {parse} from './parse.js';
import {refusal} from './refusal.js';
import {asText, text} from './trust.js';

/** Whether a cookie string means to take a cookie away. Taking away is always allowed. */
const isRemoval = (cookie: string): boolean => {
  const [, age, expires] =
    /;\s*(?:max-age\s*=\s*([^;]+)|expires\s*=\s*([^;]+))/i.exec(cookie) ?? [];
  return Number(age) <= 0 || new Date(expires!) < new Date();
};

/** The name in the first argument, which is read only once. Where there is none, it is for the browser to complain. */
export const nameIn = (args: unknown[]): string => (args.length ? (args[0] = text(args[0])) : '');

/**
 * Keeps what the policy does not allow from being stored by code in this page (ePrivacy Directive Art. 5(3)). A refused
 * cookie or item is dropped without a word, as browsers drop what they will not keep; a database or cache throws the
 * `SecurityError` that the specifications provide for.
 *
 * @param base - What relative addresses are relative to.
 */
export const guardStorage = (may: StorageGuard, wrap: Wrap, base: () => string): void => {
  wrap('Document:cookie=', (args, self, native) => {
    const cookie = nameIn(args);
    // WebKit takes a value without a name for one.
    const [key = ''] = cookie.replace(/^[\s=]+/, '').split(/[=;]/);
    // Browsers read dates by rules of their own, but of several ages all take the last; WebKit reads no further than a
    // control character, or a separator of lines.
    if (isRemoval(cookie)) args[0] = `${cookie.replace(/[\0-\x1f\u2028]/g, '')};max-age=0`;
    else if (!may('cookie', key.trim(), () => call(native, self, args))) return [];
  });
  wrap('CookieStore:set', (args, self, native) => {
    // What an object says it says once, and its name, too. Of two arguments the first is a name, whatever else it says it is.
    const init = {...(args[0] as {name?: string})};
    const key = 1 in args ? nameIn(args) : ((args[0] = init), (init.name &&= text(init.name)));
    return may('cookie', text(key).trim(), () => call(native, self, args))
      ? undefined
      : [Promise.resolve()];
  });
  wrap('IDBFactory:open', (args) => {
    if (!may('indexedDB', nameIn(args))) throw refusal('SecurityError');
  });
  const promising =
    (kind: StorageItem['kind'], read = nameIn): Handler =>
    (args) =>
      !args.length || may(kind, read(args))
        ? undefined
        : [Promise.reject(refusal('SecurityError'))];
  wrap('CacheStorage:open', promising('cache'));
  // Where a file of an allowed name is moved to is its maker's business.
  wrap('FileSystemDirectoryHandle:getFileHandle getDirectoryHandle', promising('file'));
  // It stays, with all that it registers for, by the address of its script.
  wrap(
    'ServiceWorkerContainer:register',
    promising(
      'serviceWorker',
      (args) => parse(text((args[0] = asText(args[0]))), base())?.pathname ?? '',
    ),
  );
  // It lasts as long as the tab does.
  wrap(':name=', ([name]) => (!name || may('sessionStorage', 'window.name') ? undefined : []));
};
