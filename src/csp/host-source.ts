import type {HostPattern} from '../model/policy.js';

/** What a path may hold in a policy as it is; `;` and `,` would end a directive or the policy. */
const OUTSIDE_PATH = /[^A-Za-z0-9\-._~!$&()*+=:@/%]/gu;

const percent = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('');

/** A pattern's two parts: the host with its port, and the path, which is empty where all of the host is meant. */
export const splitPattern = (pattern: HostPattern): {host: string; path: string} => {
  const slash = pattern.indexOf('/');
  const [host, path] = slash < 0 ? [pattern, ''] : [pattern.slice(0, slash), pattern.slice(slash)];
  return {host, path: path === '/' ? '' : path};
};

/**
 * A service's host as a Content-Security-Policy says it. Without a scheme it means the page's own and safer ones, which
 * leaves WebSockets out in every browser: https://github.com/w3c/webappsec-csp/issues/429
 *
 * A path in a policy of ours is a beginning; there it is one only if it ends with a slash, and a whole path otherwise. So
 * `example.com/tag` gives two sources, the path and what lies below it: https://www.w3.org/TR/CSP3/#path-part-match
 *
 * @param scheme - `wss://` for a WebSocket's. Default none.
 */
export const hostSources = (
  pattern: HostPattern,
  scheme: '' | 'wss://' = '',
): readonly string[] => {
  const {host, path} = splitPattern(pattern);
  const source = scheme + host + path.replace(OUTSIDE_PATH, percent);
  return path && !path.endsWith('/') ? [source, `${source}/`] : [source];
};
