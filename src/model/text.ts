/**
 * A text for visitors: one string, or one for each language (BCP 47 tags). A language that is missing falls back to
 * its parent (`de-AT` to `de`), then to English, then to the first one given.
 *
 * @example { "en": "Count visits", "de": "Besuche zählen" }
 */
export type Text = string | {readonly [language: string]: string};
