/** A country by its ISO 3166 code, in a language's own word for it; anything else, which `Intl` would throw at, as it is. */
export const nameCountry = (code: string | undefined, language: string): string | undefined =>
  code && /^[A-Z]{2}$/.test(code)
    ? new Intl.DisplayNames(language, {type: 'region'}).of(code)
    : code;
