import type {Messages} from './messages.js';

/** German. */
export const messages = {
  content: () => import('./content/de.js'),
  label: 'Datenschutz-Auswahl',
  thisSite: 'Diese Website',
  title: 'Ihre Daten, Ihre Entscheidung',
  ask: '{site} bittet um Ihre Erlaubnis für: {purposes}. Ohne Ihre Zustimmung geschieht nichts davon.',
  titleNew: 'Wir haben eine neue Frage',
  askNew:
    '{site} bittet jetzt auch um Ihre Erlaubnis für: {purposes}. Was Sie bereits entschieden haben, gilt weiter.',
  change: 'Sie können Ihre Wahl jederzeit unter „{label}“ ändern.',
  policyLink: 'Datenschutzerklärung',
  'accept-all': 'Alle akzeptieren',
  'reject-all': 'Alle ablehnen',
  manage: 'Einstellungen verwalten',
  broken:
    'Die Datenschutz-Auswahl lässt sich gerade nicht einrichten, deshalb läuft auf dieser Seite nichts Optionales.',
  stillRunning:
    'Ihre Wahl ist gespeichert. Was auf dieser Seite schon gestartet ist, endet, wenn Sie sie neu laden.',
  reload: 'Seite neu laden',
  close: 'Schließen',
  intro:
    'Entscheiden Sie für jeden Zweck. Erst mit einer der Schaltflächen unten ändert sich etwas.',
  saved: 'Auswahl speichern',
  alwaysOn: 'Immer an',
  details: 'Details',
  services: 'Wer beteiligt ist',
  stored: 'Auf Ihrem Gerät gespeichert',
  session: 'bis Sie den Browser schließen',
  retention: 'Aufbewahrung der Daten',
  legalBasis: 'Rechtsgrundlage',
  bases: {
    consent: 'Ihre Einwilligung',
    exempt: 'nötig für das, was Sie angefordert haben',
    contract: 'unser Vertrag mit Ihnen',
    'legal-obligation': 'eine rechtliche Pflicht',
    'legitimate-interest': 'unser berechtigtes Interesse',
  },
  justification: 'Warum es immer an ist',
  object: 'Widersprechen',
  objected: 'Sie haben widersprochen, dies ist beendet.',
  gpc: 'Ihr Widerspruch per Browser wird beachtet',
  gpcNote: 'Aus, weil Ihr Browser verlangt, Ihre Daten nicht zu verkaufen oder weiterzugeben.',
  decided: 'Sie haben am {date} über Version {version} dieser Erklärung entschieden.',
  categories: {
    essential: 'Notwendig',
    preference: 'Einstellungen',
    analytics: 'Statistik',
    marketing: 'Marketing',
    security: 'Sicherheit',
  },
  purposes: {
    essential: ['Betrieb der Website', 'Meldet Sie an, erhält Ihre Sitzung und schützt sie.'],
    preference: [
      'Merken Ihrer Einstellungen',
      'Behält Sprache und Aussehen bis zum nächsten Besuch.',
    ],
    analytics: ['Messen der Nutzung', 'Zählt Besuche und Fehler, um die Website zu verbessern.'],
    marketing: ['Werbung', 'Wählt Werbung aus und misst sie, hier und auf anderen Websites.'],
    security: ['Schutz vor Missbrauch', 'Bemerkt den Missbrauch von Konten und Zahlungen.'],
    'license-enforcement': [
      'Wiedererkennen Ihres Geräts für Ihre Lizenz',
      'Liest Merkmale von Browser und Gerät, um die Geräte zu zählen, die sich eine Lizenz teilen.',
    ],
  },
} satisfies Messages;
