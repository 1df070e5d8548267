import type {ContentMessages} from './messages.js';

/** Danish. */
export const messages = {
  embedTitle: 'Indhold fra {provider}',
  embedWhy:
    'Når indholdet indlæses, kontaktes {provider}, som så kender din IP-adresse og ved, hvilket websted du er på, og kan gemme noget i din browser.',
  embedScope:
    '”{always}” tillader også ”{purpose}” overalt på dette websted. Du kan til enhver tid ændre det under ”{label}”.',
  'load-once': 'Indlæs én gang',
  always: 'Tillad altid',
  embedFailed: 'Dette kan ikke vises her.',

  declarationIntro:
    'Dette er alt, hvad {site} må gemme på din enhed, og alle, der kan være involveret, ifølge version {version} af politikken.',
  undecided: 'Du har ikke valgt endnu, så intet valgfrit kører.',
  withdraw: 'Træk alle samtykker tilbage',
  withdrawn: 'Du har trukket alle samtykker tilbage.',
  changed: 'Dit valg er gemt.',
  print: 'Udskriv',
  statuses: {
    given: 'Du sagde ja',
    refused: 'Du sagde nej',
    withdrawn: 'Du har trukket dit samtykke tilbage',
    requested: 'Slået fra: du er ikke blevet spurgt endnu',
    expired: 'Slået fra: dit svar er udløbet',
    invalidated: 'Slået fra: det er ændret, siden du svarede',
    unopposed: 'Slået til, medmindre du siger nej',
  },
  hosts: 'Kontakter',
  columns: {
    name: 'Navn',
    kind: 'Type',
    duration: 'Varighed',
    use: 'Formål',
    now: 'På denne enhed',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Lokalt lager',
    sessionStorage: 'Sessionslager',
    indexedDB: 'Database',
    cache: 'Cache',
    file: 'Fil',
    serviceWorker: 'Baggrundsscript',
  },
  here: 'Findes nu',
  absent: 'Findes ikke',
  hereCount: 'På denne enhed nu: {count} af {total}',
  nothingStored: 'Gemmer intet på din enhed.',
  ownCookie: 'Husker dit valg, og hvilke meddelelser du har lukket.',
  unseen: 'Cookies, som kun serveren kan læse, vises ikke her.',
  undeclared: 'Også fundet på denne enhed',
  noScript:
    'Med JavaScript viser denne side også, hvad der ligger på din enhed, og du kan ændre dit valg her.',

  noticeTitle: 'Vores privatlivspolitik ændres snart',
  noticeFrom: 'Fra {date} ({days})',
  noticeHint: 'Du behøver ikke gøre noget. Hvis noget nyt kræver din tilladelse, spørger vi dig.',
  noticeLink: 'Læs den nye tekst',
} satisfies ContentMessages;
