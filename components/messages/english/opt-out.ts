import type {OptOutMessages} from '../messages.js';

/** English for the opt-out of selling and sharing, which brings it along. */
export const optOut = {
  sale: '{site} sells your data, or shares it for advertising on other sites: {purposes}. You can stop that here, for this browser.',
  noSale: '{site} does not sell your data, and does not share it for advertising on other sites.',
  'opt-out': 'Do not sell or share',
  gpc: 'Opt-Out Request Honored',
  optedOut: 'You have opted out. Your data is not sold or shared.',
  // As the dialog has them.
  object: 'Object',
  objected: 'You objected, so this has stopped.',
} satisfies OptOutMessages;
