import type {ContentMessages} from './messages.js';

/** German. */
export const messages = {
  embedTitle: 'Inhalt von {provider}',
  embedWhy:
    'Beim Laden erfährt {provider} Ihre IP-Adresse und welche Website Sie besuchen, und kann etwas in Ihrem Browser speichern.',
  embedScope:
    '„{always}“ erlaubt auch „{purpose}“ überall auf dieser Website. Das können Sie jederzeit unter „{label}“ ändern.',
  'load-once': 'Einmal laden',
  always: 'Immer erlauben',
  embedFailed: 'Das lässt sich hier nicht anzeigen.',

  declarationIntro:
    'Hier steht alles, was {site} auf Ihrem Gerät speichern darf, und wer daran beteiligt sein darf, nach Version {version} der Datenschutzerklärung.',
  undecided: 'Sie haben noch nicht entschieden. Bis dahin läuft nur das Notwendige.',
  withdraw: 'Alle Einwilligungen widerrufen',
  withdrawn: 'Sie haben alle Einwilligungen widerrufen.',
  changed: 'Ihre Auswahl ist gespeichert.',
  print: 'Drucken',
  statuses: {
    given: 'Sie haben zugestimmt',
    refused: 'Sie haben abgelehnt',
    withdrawn: 'Sie haben Ihre Einwilligung widerrufen',
    requested: 'Aus: Sie wurden noch nicht gefragt',
    expired: 'Aus: Ihre Antwort ist abgelaufen',
    invalidated: 'Aus: hat sich seit Ihrer Antwort geändert',
    unopposed: 'An, solange Sie nicht ablehnen',
  },
  hosts: 'Kontaktiert',
  columns: {
    name: 'Name',
    kind: 'Art',
    duration: 'Dauer',
    use: 'Wofür',
    now: 'Auf diesem Gerät',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Lokaler Speicher',
    sessionStorage: 'Sitzungsspeicher',
    indexedDB: 'Datenbank',
    cache: 'Zwischenspeicher',
    file: 'Datei',
    serviceWorker: 'Hintergrundskript',
  },
  here: 'Vorhanden',
  absent: 'Nicht vorhanden',
  hereCount: 'Jetzt auf diesem Gerät: {count} von {total}',
  nothingStored: 'Speichert nichts auf Ihrem Gerät.',
  ownCookie: 'Merkt sich Ihre Auswahl und welche Ankündigungen Sie geschlossen haben.',
  unseen: 'Cookies, die nur der Server lesen kann, sind hier nicht zu sehen.',
  undeclared: 'Außerdem auf diesem Gerät gefunden',
  noScript:
    'Mit JavaScript zeigt diese Seite auch, was auf Ihrem Gerät liegt, und Sie können Ihre Auswahl hier ändern.',

  noticeTitle: 'Unsere Datenschutzerklärung ändert sich',
  noticeFrom: 'Ab {date} ({days})',
  noticeHint: 'Sie müssen nichts tun. Wenn etwas Neues Ihre Erlaubnis braucht, fragen wir Sie.',
  noticeLink: 'Den neuen Text lesen',
} satisfies ContentMessages;
