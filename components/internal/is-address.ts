/**
 * Whether a text is an address that a link may have, as `Address` in the policy has it; an empty one links to nothing.
 * Nobody may have checked the policy: nothing runs at a press.
 */
export const isAddress = (text: string | undefined): text is string =>
  !!text && /^(https?:|[./?#]|[^:]*$)/.test(text);
