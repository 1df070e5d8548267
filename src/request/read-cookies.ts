/** One cookie of a request. */
export interface RequestCookie {
  readonly name: string;
  readonly value: string;
}

/**
 * The cookies of a `Cookie` header, in its order. Anything may stand there; what has no name is left out.
 * https://www.rfc-editor.org/rfc/rfc6265#section-5.4
 */
export const readCookies = (header: string | null | undefined): readonly RequestCookie[] =>
  (header ?? '')
    .split(';')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return {
        name: pair.slice(0, Math.max(equals, 0)).trim(),
        value: pair.slice(equals + 1).trim(),
      };
    })
    .filter(({name}) => name);
