import type {HostPattern} from '../model/policy.js';
import {splitPattern} from './host-source.js';

/** What has a meaning in a URL pattern: https://urlpattern.spec.whatwg.org/#escape-a-pattern-string */
const PATTERN_SYNTAX = /[+*?:{}()\\]/g;

const PRINTABLE = /^[\x20-\x7e]*$/;

const pattern = (scheme: string, host: string, path: string): string => {
  // A URL pattern's path is all of it unless it ends with a star; what it does not mention may be anything.
  const text = scheme + host + (path && `${path.replace(PATTERN_SYNTAX, '\\$&')}*`);
  // https://www.rfc-editor.org/rfc/rfc9651#name-strings
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
};

/**
 * The value of `Connection-Allowlist`, with which Chromium refuses what a Content-Security-Policy has no word for: WebRTC,
 * DNS look-ups, preconnects. Links and other navigations as well, so that it is for sites that know where theirs lead.
 * https://wicg.github.io/connection-allowlists/ (draft of May 2026)
 *
 * Redirects are let through here, since the default is to refuse every one; the Content-Security-Policy beside it looks at
 * where they lead.
 *
 * @param hosts - All that may be connected to, besides the page's own origin.
 * @param urls - More of them, by their whole origin: the page's own WebSockets, for one.
 * @param group - The name under which reports are sent. Default: nobody is told.
 */
export const connectionAllowlist = (
  hosts: readonly HostPattern[],
  urls: readonly string[] = [],
  group?: string,
): string => {
  const patterns = hosts
    .map(splitPattern)
    // Structured fields know ASCII alone, and one fault would make a browser drop the whole header.
    .filter(({path}) => PRINTABLE.test(path))
    .flatMap(({host, path}) => [pattern('https://', host, path), pattern('wss://', host, path)]);
  const list = ['response-origin', ...patterns, ...urls.map((url) => pattern('', url, ''))];
  return `(${[...new Set(list)].join(' ')});redirects=allow${group ? `;report-to=${group}` : ''}`;
};
