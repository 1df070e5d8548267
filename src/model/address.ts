/**
 * An address that a link may have: on the web, or in this site. One that runs code (`javascript:`) is none.
 *
 * @example "/privacy"
 * @example "https://example.com/privacy"
 * @pattern ^(https?:|[./?#]|[^:]*$)
 */
export type Address = string;

/**
 * Where questions go: an e-mail address, a telephone number (`tel:`), or an address on the web or in this site.
 *
 * @example "privacy@example.com"
 * @pattern ^(https?:|mailto:|tel:|[./?#]|[^:]*$)
 */
export type Contact = string;
