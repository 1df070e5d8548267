const directives = (value: string): readonly string[] =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

/**
 * One of our headers beside what the site has sent under that name, neither weaker for it. A second policy is added to the
 * first, after a comma, which stands for a header of its own: https://www.w3.org/TR/CSP3/#parse-response-csp
 *
 * @param present - The site's own value; undefined where there is none.
 */
export const mergeHeader = (name: string, ours: string, present: string | undefined): string => {
  if (!present) return ours;
  if (/^vary$/i.test(name)) {
    const names = directives(present);
    const missing = directives(ours).filter(
      (each) => !names.some((other) => other === '*' || other.toLowerCase() === each.toLowerCase()),
    );
    return [...names, ...missing].join(', ');
  }
  if (/^cache-control$/i.test(name)) return withPrivate(present);
  // Only the first list counts, so a site's own stays: https://wicg.github.io/connection-allowlists/#headers
  if (/^connection-allowlist/i.test(name)) return present;
  // Also Reporting-Endpoints and Document-Policy, whose entries have names.
  return `${present}, ${ours}`;
};

/** For this visitor alone, and otherwise as the site would have it. */
const withPrivate = (present: string): string => {
  const kept = directives(present).filter((each) => !/^(public|s-maxage=.*)$/i.test(each));
  return kept.some((each) => /^(private|no-store)$/i.test(each))
    ? kept.join(', ')
    : ['private', ...kept].join(', ');
};
