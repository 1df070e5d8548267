/** What the visitor has to be told, in their language. The words are the site's: what an account is called is its own affair. */
export interface AccountMessages {
  /** Within the question: that the choice is for the account, on every device. Required (requirement N4). */
  readonly hint: string;
  /** That what was chosen elsewhere holds here now, or what of it does not: by `told` of `syncAccount`. */
  readonly status?: string | undefined;
}

const ESCAPES: {readonly [character: string]: string} = {'&': '&amp;', '<': '&lt;'};

const escape = (text: string): string => text.replace(/[&<]/g, (each) => ESCAPES[each]!);

/**
 * Mark-up for the page of somebody who is signed in, at the beginning of `<body>`: the banner with the hint in it, and the
 * message, which a screen reader says (WCAG SC 4.1.3).
 *
 * @throws {TypeError} Without a hint: nobody may be asked for an account who is not told so.
 */
export const accountMarkup = ({hint, status}: AccountMessages): string => {
  if (!hint.trim())
    throw new TypeError('accountMarkup: "hint" has to say that the choice is for the account.');
  const message = status ? `<p role="status">${escape(status)}</p>` : '';
  return `<consent-banner><p>${escape(hint)}</p></consent-banner>${message}`;
};
