import type {ContentMessages} from './messages.js';

/** Norwegian Bokmål. */
export const messages = {
  embedTitle: 'Innhold fra {provider}',
  embedWhy:
    'Når innholdet lastes inn, kontaktes {provider}, som da får vite IP-adressen din og hvilket nettsted du er på, og som kan lagre noe i nettleseren din.',
  embedScope:
    '«{always}» tillater også «{purpose}» på hele dette nettstedet. Du kan når som helst endre det under «{label}».',
  'load-once': 'Last inn én gang',
  always: 'Tillat alltid',
  embedFailed: 'Dette kan ikke vises her.',

  declarationIntro:
    'Dette er alt {site} kan lagre på enheten din, og alle som kan være involvert, ifølge versjon {version} av erklæringen.',
  undecided: 'Du har ikke valgt ennå, så bare det nødvendige kjører.',
  withdraw: 'Trekk tilbake alle samtykker',
  withdrawn: 'Du har trukket tilbake alle samtykker.',
  changed: 'Valget ditt er lagret.',
  print: 'Skriv ut',
  statuses: {
    given: 'Du har samtykket',
    refused: 'Du har sagt nei',
    withdrawn: 'Du har trukket tilbake samtykket',
    requested: 'Av: du er ikke spurt ennå',
    expired: 'Av: svaret ditt er utløpt',
    invalidated: 'Av: dette er endret siden du svarte',
    unopposed: 'På, med mindre du sier nei',
  },
  hosts: 'Kobler til',
  columns: {
    name: 'Navn',
    kind: 'Type',
    duration: 'Lagringstid',
    use: 'Brukes til',
    now: 'På denne enheten',
  },
  kinds: {
    cookie: 'Informasjonskapsel',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Øktlagring',
    indexedDB: 'Database',
    cache: 'Hurtigbuffer',
    file: 'Fil',
    serviceWorker: 'Bakgrunnsskript',
  },
  here: 'Finnes nå',
  absent: 'Finnes ikke',
  hereCount: 'På denne enheten nå: {count} av {total}',
  nothingStored: 'Lagrer ingenting på enheten din.',
  ownCookie: 'Husker valget ditt og hvilke meldinger du har lukket.',
  unseen: 'Informasjonskapsler som bare serveren kan lese, vises ikke her.',
  undeclared: 'Også funnet på denne enheten',
  noScript:
    'Med JavaScript viser denne siden også hva som finnes på enheten din, og lar deg endre valget ditt.',

  noticeTitle: 'Personvernerklæringen vår skal endres',
  noticeFrom: 'Fra {date} ({days})',
  noticeHint: 'Du trenger ikke å gjøre noe. Hvis noe nytt krever samtykke fra deg, spør vi.',
  noticeLink: 'Les den nye teksten',
} satisfies ContentMessages;
