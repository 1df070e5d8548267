/**
 * Whether a host is in the domain that shares one decision, which may be written with a dot before it. Where none is named,
 * no host is.
 */
export const inDomain = (hostname: string, domain: string | undefined): boolean =>
  !!domain && `.${hostname}`.endsWith(domain.replace(/^\.?/, '.'));
