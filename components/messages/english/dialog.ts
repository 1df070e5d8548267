import type {DialogMessages} from '../messages.js';

/** English for the dialog, which brings it along. */
export const dialog = {
  intro: 'Decide for each purpose. Nothing changes until you press one of the buttons below.',
  contact: 'Questions about privacy: {contact}',
  decided: 'You made this choice on {date}, under version {version} of this policy.',
  minor: 'Because of your age, everything optional stays off.',
  minorNote: 'Off, because of your age.',
  saved: 'Save choices',
  receipt: 'Download my receipt',
  on: 'On',
  off: 'Off',
  alwaysOn: 'Always on',
  details: 'Details',
  services: 'Who is involved',
  stored: 'Stored on your device',
  session: 'until you close the browser',
  lasting: 'until it is deleted',
  retention: 'Data is kept',
  legalBasis: 'Legal basis',
  bases: {
    consent: 'your consent',
    exempt: 'needed for what you asked for',
    contract: 'our contract with you',
    'legal-obligation': 'a legal duty',
    'legitimate-interest': 'our legitimate interest',
  },
  justification: 'Why it is always on',
  object: 'Object',
  objected: 'You objected, so this has stopped.',
  // The regulation's own example.
  gpc: 'Opt-Out Request Honored',
  gpcNote: 'Off, because your browser asks sites not to sell or share your data.',
  categories: {
    essential: 'Essential',
    preference: 'Preferences',
    analytics: 'Analytics',
    marketing: 'Marketing',
    security: 'Security',
  },
  descriptions: {
    essential: 'Keeps you signed in and your session safe.',
    preference: 'Remembers your language and look for your next visit.',
    analytics: 'Counts visits and errors to improve the site.',
    marketing: 'Chooses and measures advertising, here and on other sites.',
    security: 'Detects misuse of accounts and payments.',
    'license-enforcement':
      'Reads traits of your browser and device, to count the devices that share a licence.',
    'refund-fraud': 'Reads traits of your browser and device, to detect repeated refunds.',
    'account-security':
      'Reads traits of your browser and device, to detect sign-ins from new devices.',
  },
} satisfies DialogMessages;
