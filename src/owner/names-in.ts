/** What purposes and services have that a mark may name. */
interface Named {
  readonly id?: string;
  readonly use?: string;
  readonly category?: string;
}

/**
 * The names that a mark (`data-consent`) may have.
 *
 * @param parts - A policy's purposes, and its services.
 */
export const namesIn = (parts: (readonly Named[])[]): readonly (string | undefined)[] =>
  parts.flat().flatMap(({use, id, category}) => [id ?? use, category]);
