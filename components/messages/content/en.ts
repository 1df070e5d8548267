import type {
  ContentMessages,
  DeclarationMessages,
  EmbedMessages,
  NoticeMessages,
} from './messages.js';

/** English, element by element: each has its own within it, to speak while another language is on its way. */
export const embed = {
  embedTitle: 'Content from {provider}',
  embedWhy:
    'Loading this tells {provider} your IP address and which site you are on. It may store something in your browser.',
  embedScope:
    '“{always}” also allows “{purpose}” everywhere on this site. You can change that at any time under “{label}”.',
  'load-once': 'Load once',
  always: 'Always allow',
  embedFailed: 'This cannot be shown here.',
} satisfies EmbedMessages;

export const declaration = {
  declarationIntro:
    'This is everything {site} may store on your device, and everyone who may be involved, under version {version} of its policy.',
  undecided: 'You have not decided yet, so nothing optional runs.',
  withdraw: 'Withdraw all consent',
  withdrawn: 'You have withdrawn all consent.',
  changed: 'Your choice is saved.',
  print: 'Print',
  statuses: {
    given: 'You agreed',
    refused: 'You said no',
    withdrawn: 'You withdrew your consent',
    requested: 'Off: you have not been asked yet',
    expired: 'Off: your answer has expired',
    invalidated: 'Off: this has changed since you answered',
    unopposed: 'On, unless you say no',
  },
  hosts: 'Contacts',
  columns: {
    name: 'Name',
    kind: 'Kind',
    duration: 'Kept',
    use: 'What for',
    now: 'On this device',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Local storage',
    sessionStorage: 'Session storage',
    indexedDB: 'Database',
    cache: 'Cache',
    file: 'File',
    serviceWorker: 'Background script',
  },
  here: 'Here now',
  absent: 'Not here',
  hereCount: 'On this device now: {count} of {total}',
  nothingStored: 'Stores nothing on your device.',
  ownCookie: 'Remembers your choice, and which announcements you have closed.',
  unseen: 'Cookies that only the server can read do not show up here.',
  undeclared: 'Also found on this device',
  noScript:
    'With JavaScript, this page also shows what is on your device and lets you change your choice.',
} satisfies DeclarationMessages;

export const notice = {
  noticeTitle: 'Our privacy policy is about to change',
  noticeFrom: 'From {date} ({days})',
  noticeHint:
    'There is nothing you need to do. If something new needs your permission, we will ask.',
  noticeLink: 'Read the new text',
} satisfies NoticeMessages;

export const messages: ContentMessages = {...embed, ...declaration, ...notice};
