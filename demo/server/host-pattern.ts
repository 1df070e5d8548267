/** Whether `host` is meant by `pattern`: the host itself, or `*.example.com` for example.com and all below it. */
export const hostMatches = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.')
    ? host === pattern.slice(2) || host.endsWith(pattern.slice(1))
    : host === pattern;
