import type {ContentMessages} from './messages.js';

/** Dutch. */
export const messages = {
  embedTitle: 'Inhoud van {provider}',
  embedWhy:
    'Bij het laden wordt verbinding gemaakt met {provider}. Die ziet dan je IP-adres en op welke site je bent, en kan iets opslaan in je browser.',
  embedScope:
    '‘{always}’ staat ook ‘{purpose}’ toe op deze hele site. Je kunt dat op elk moment wijzigen via ‘{label}’.',
  'load-once': 'Eén keer laden',
  always: 'Altijd toestaan',
  embedFailed: 'Dit kan hier niet worden getoond.',

  declarationIntro:
    'Dit is alles wat {site} op je apparaat mag opslaan, en iedereen die erbij betrokken kan zijn, volgens versie {version} van het beleid.',
  undecided: 'Je hebt nog niet gekozen, dus er draait niets dat niet noodzakelijk is.',
  withdraw: 'Alle toestemming intrekken',
  withdrawn: 'Je hebt alle toestemming ingetrokken.',
  changed: 'Je keuze is opgeslagen.',
  print: 'Afdrukken',
  statuses: {
    given: 'Je hebt toestemming gegeven',
    refused: 'Je hebt geweigerd',
    withdrawn: 'Je hebt je toestemming ingetrokken',
    requested: 'Uit: dit is je nog niet gevraagd',
    expired: 'Uit: je antwoord is verlopen',
    invalidated: 'Uit: dit is veranderd sinds je antwoord',
    unopposed: 'Aan, tenzij je weigert',
  },
  hosts: 'Maakt verbinding met',
  columns: {
    name: 'Naam',
    kind: 'Soort',
    duration: 'Bewaartermijn',
    use: 'Waarvoor',
    now: 'Op dit apparaat',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Lokale opslag',
    sessionStorage: 'Sessieopslag',
    indexedDB: 'Database',
    cache: 'Cache',
    file: 'Bestand',
    serviceWorker: 'Achtergrondscript',
  },
  here: 'Nu aanwezig',
  absent: 'Niet aanwezig',
  hereCount: 'Nu op dit apparaat: {count} van {total}',
  nothingStored: 'Slaat niets op je apparaat op.',
  ownCookie: 'Onthoudt je keuze en welke aankondigingen je hebt gesloten.',
  unseen: 'Cookies die alleen de server kan lezen, zijn hier niet te zien.',
  undeclared: 'Ook gevonden op dit apparaat',
  noScript:
    'Met JavaScript laat deze pagina ook zien wat er op je apparaat staat en kun je hier je keuze wijzigen.',

  noticeTitle: 'Onze privacyverklaring gaat veranderen',
  noticeFrom: 'Vanaf {date} ({days})',
  noticeHint:
    'Je hoeft niets te doen. Als iets nieuws je toestemming nodig heeft, vragen we het je.',
  noticeLink: 'De nieuwe tekst lezen',
} satisfies ContentMessages;
