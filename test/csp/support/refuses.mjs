/**
 * What a browser would do with a policy, written from the specification and without our own code, so that one mistake is
 * not made twice. https://www.w3.org/TR/CSP3/#match-url-to-source-expression
 */

/** Which directive counts for a kind of request, by falling back. https://www.w3.org/TR/CSP3/#directive-fallback-list */
const FALLBACK = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'style-src-elem': ['style-src-elem', 'style-src', 'default-src'],
  'worker-src': ['worker-src', 'child-src', 'script-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

const DEFAULT_PORTS = {'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443'};

/** @param {string} policy @returns {Map<string, string[]>} */
export const directivesOf = (policy) =>
  new Map(
    policy
      .split(';')
      .map((each) => each.trim().split(/\s+/))
      .map(([name, ...values]) => [name, values]),
  );

/** @param {string} source @param {URL} url @param {URL} page */
const matches = (source, url, page) => {
  if (source === "'self'") {
    const secure = ['https:', 'wss:'].includes(url.protocol);
    return url.host === page.host && (secure || url.protocol === page.protocol);
  }
  if (source.startsWith("'")) return false;
  if (/^[a-z]+:$/.test(source)) return url.protocol === source;
  const parts = /^(?:([a-z]+:)\/\/)?(\*|[^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!parts) throw new Error(`${source} is no source.`);
  const [, scheme = page.protocol, host, port, path] = parts;
  const upgrades = {'http:': ['https:'], 'ws:': ['wss:', 'http:', 'https:'], 'wss:': ['https:']};
  if (url.protocol !== scheme && !upgrades[scheme]?.includes(url.protocol)) return false;
  const sameHost = host.startsWith('*')
    ? url.hostname.endsWith(host.slice(1))
    : host === url.hostname;
  if (!sameHost) return false;
  const actual = url.port || DEFAULT_PORTS[url.protocol];
  if (port !== '*' && actual !== (port ?? DEFAULT_PORTS[url.protocol])) return false;
  if (!path || path === '/') return true;
  const [wanted, found] = [decodeURIComponent(path), decodeURIComponent(url.pathname)];
  return wanted.endsWith('/') ? found.startsWith(wanted) : found === wanted;
};

/**
 * Whether a policy refuses a request of a page without a nonce.
 *
 * @param {string} policy
 * @param {string} kind `img-src`
 * @param {string} url
 */
export const refuses = (policy, kind, url, page = 'https://www.site.example/') => {
  const directives = directivesOf(policy);
  const name = (FALLBACK[kind] ?? [kind, 'default-src']).find((each) => directives.has(each));
  if (!name) return false;
  return !directives.get(name).some((source) => matches(source, new URL(url), new URL(page)));
};

/** Every kind of request that a page can make. */
export const KINDS = [
  'script-src-elem',
  'style-src-elem',
  'connect-src',
  'img-src',
  'font-src',
  'media-src',
  'frame-src',
  'worker-src',
  'manifest-src',
  'object-src',
];
