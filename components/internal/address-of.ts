/**
 * Where a link to a site's contact leads. What is neither on the web nor in this site is written to: nothing runs at a press,
 * also where nobody checked the policy.
 */
export const addressOf = (contact: string): string =>
  contact.replace(/^(?!http|mailto:|tel:)[^/]+[:@]/, 'mailto:$&');
