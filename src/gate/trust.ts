/** https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy, as far as it is used here. */
export interface TrustPolicy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface TrustFactory {
  isHTML(value: unknown): boolean;
  isScriptURL(value: unknown): boolean;
  createPolicy(name: string, rules: TrustPolicy): TrustPolicy;
}

const same = (value: string): string => value;

const rules: TrustPolicy = {createHTML: same, createScriptURL: same};

const factory = (globalThis as {trustedTypes?: TrustFactory}).trustedTypes;

let policy: TrustPolicy | undefined;

/**
 * How the gate hands on text where Trusted Types are enforced: what comes out of it was in the page before, or comes out
 * with less in it than went in. Throws where the page's policy does not allow `consent-gate`.
 */
export const trust = (): TrustPolicy =>
  (policy ??= factory?.createPolicy('consent-gate', rules) ?? rules);

/** Takes over the policy of another file of ours: a page may allow one of each name. */
export const adoptTrust = (other: TrustPolicy): void => void (policy = other);

/** A text as trusted as the value that it was made from. */
export const asTrusted = (value: unknown, text: string): string =>
  typeof value === 'object' ? trust().createHTML(text) : text;

/** A value as text, by the browser's own rules: `toString` before `valueOf`, which `'' +` asks first; a symbol is an error. */
export const text = (value: unknown): string => ''.concat(value as string);

/** A value as text. An object that reads differently every time has read for the last time; a trusted one stays what it is. */
export const asText = (value: unknown): string =>
  (typeof value === 'object' && (factory?.isHTML(value) || factory?.isScriptURL(value))
    ? value
    : text(value)) as string;
