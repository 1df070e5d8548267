/**
 * How a provider's player or map is put into a page: one file of data each in `providers/`, named as the registry names
 * the service.
 */
export interface Provider {
  /** What it is, for the drawing on the placeholder. */
  readonly kind: 'video' | 'audio' | 'map' | 'post';
  /** What visitors know it as. */
  readonly name: string;
  /** The legal entity behind it. A policy that declares the service is believed before this. */
  readonly vendor: string;
  /** The address of the frame, in its most sparing form. `{id}` is what was found, `{host}` the host of this page. */
  readonly frame: string | ((id: string) => string);
  /**
   * Finds what to embed in what an author has: the address that people share. Its first group that matches is the id; what
   * does not match is an id already.
   */
  readonly find: RegExp;
  /** What an id looks like. Anything else is not loaded. */
  readonly id: RegExp;
  /** Width to height, as CSS writes it, or a height alone where it is the same for every width. */
  readonly ratio?: string;
  readonly height?: string;
  /** Permissions that it needs to do its work: https://w3c.github.io/webappsec-permissions-policy/ */
  readonly allow?: string;
  /** What it may do besides running scripts on its own origin. */
  readonly sandbox?: string;
}
