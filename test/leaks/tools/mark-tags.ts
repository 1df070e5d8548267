const ATTRIBUTES = `((?:"[^"]*"|'[^']*'|[^'">])*)`;

/** Changes the attributes of every start tag of these names in a piece of mark-up. */
export const rewriteTags = (
  markup: string,
  names: readonly string[],
  change: (attributes: string) => string,
): string =>
  markup.replace(
    new RegExp(`<(${names.join('|')})(?=[\\s/>])${ATTRIBUTES}>`, 'gi'),
    (_whole, name: string, attributes: string) => `<${name}${change(attributes)}>`,
  );

/** `src` and the like under an inert name. */
export const withInert = (attributes: string, names: readonly string[]): string =>
  attributes.replace(new RegExp(`([\\s/])(${names.join('|')})=`, 'gi'), '$1data-$2=');

/**
 * Scripts as every consent tool's documentation has them: of type `text/plain`, with their own type beside it. Without
 * quotation marks, since the tag may stand in an attribute.
 */
export const inertScripts = (markup: string, mark: string): string =>
  rewriteTags(markup, ['script'], (attributes) => {
    const [whole = '', type = 'text/javascript'] =
      /[\s/]type="?([^"\s/]*)"?/i.exec(attributes) ?? [];
    if (/importmap|speculationrules/.test(type)) return attributes;
    return ` type=text/plain data-type=${type || 'text/javascript'} ${mark}${attributes.replace(whole, '')}`;
  });
