import type {BannerMessages} from '../messages.js';

/** English for the first layer. It comes with the interface: it is what every language falls back to. */
export const banner = {
  label: 'Privacy choices',
  thisSite: 'This site',
  title: 'Your privacy, your choice',
  ask: '{site} would like your permission for {purposes}. None of this happens unless you agree.',
  titleNew: 'We have something new to ask',
  askNew: '{site} would like your permission for {purposes}. Your earlier choices still stand.',
  change: 'You can change your choice at any time under “{label}”.',
  unopposed: 'On, unless you say no: {purposes}.',
  policyLink: 'Privacy policy',
  kept: 'Your choices are saved.',
  'accept-all': 'Accept all',
  'reject-all': 'Reject all',
  manage: 'Manage preferences',
  broken: 'Privacy choices are not available, so nothing optional runs here.',
  stillRunning: 'Your choices are saved. What already runs stops when you reload.',
  reload: 'Reload page',
  close: 'Close',
  closed: 'Continue without accepting',
  purposes: {
    essential: 'running the site',
    preference: 'remembering your settings',
    analytics: 'measuring how the site is used',
    marketing: 'advertising',
    security: 'protection against abuse',
    'license-enforcement': 'recognising your device for your licence',
    'refund-fraud': 'recognising your device for refunds',
    'account-security': 'recognising your device for your account',
  },
} satisfies BannerMessages;
