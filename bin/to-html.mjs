/** @param {unknown} text */
export const escape = (text) =>
  String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * One of Lit's templates as text: its strings as they stand, its values as text and nothing else. What only a page with
 * script has use for is left out: listeners, properties, and attributes that are off.
 *
 * @param {unknown} value what a template's function returned
 * @returns {string}
 */
export const toHtml = (value) => {
  if (Array.isArray(value)) return value.map(toHtml).join('');
  // `nothing` is a symbol.
  if (value === undefined || value === null || typeof value === 'symbol') return '';
  if (typeof value !== 'object' || !('strings' in value)) return escape(value);
  const {strings, values} =
    /** @type {{strings: readonly string[], values: readonly unknown[]}} */ (value);
  return strings
    .map((text, i) => {
      if (i === values.length) return text;
      const each = values[i];
      // Lit's own marks: https://lit.dev/docs/templates/expressions/
      const [attribute, sign, name] = /([?.@]?)([\w-]+)=$/.exec(text) ?? [];
      if (attribute === undefined) return text + toHtml(each);
      const before = text.slice(0, -attribute.length);
      if (sign === '?') return each ? before + name : before;
      if (sign || typeof each === 'symbol') return before;
      return `${before}${name}="${escape(each)}"`;
    })
    .join('')
    .replace(/\s+/g, ' ');
};
