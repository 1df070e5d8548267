import type {ContentMessages} from './messages.js';

/** Estonian. */
export const messages = {
  embedTitle: 'Sisu pakub {provider}',
  embedWhy:
    'Laadimisel saab {provider} teada teie IP-aadressi ja selle, millisel veebisaidil olete, ning võib teie brauserisse midagi salvestada.',
  embedScope:
    '„{always}“ lubab ka eesmärgi „{purpose}“ kogu sellel veebisaidil. Saate seda igal ajal muuta, avades „{label}“.',
  'load-once': 'Laadi üks kord',
  always: 'Luba alati',
  embedFailed: 'Seda ei saa siin näidata.',

  declarationIntro:
    'Siin on kõik, mida {site} võib teie seadmesse salvestada, ja kõik, kes võivad olla kaasatud, vastavalt poliitika versioonile {version}.',
  undecided: 'Te pole veel otsustanud, seega ei tööta midagi, mis pole hädavajalik.',
  withdraw: 'Võta kõik nõusolekud tagasi',
  withdrawn: 'Olete kõik nõusolekud tagasi võtnud.',
  changed: 'Teie valik on salvestatud.',
  print: 'Prindi',
  statuses: {
    given: 'Nõustusite',
    refused: 'Keeldusite',
    withdrawn: 'Võtsite nõusoleku tagasi',
    requested: 'Väljas: teilt pole veel küsitud',
    expired: 'Väljas: teie vastus on aegunud',
    invalidated: 'Väljas: see on pärast teie vastust muutunud',
    unopposed: 'Sees, kui te ei keeldu',
  },
  hosts: 'Ühendused',
  columns: {
    name: 'Nimi',
    kind: 'Liik',
    duration: 'Kestus',
    use: 'Milleks',
    now: 'Selles seadmes',
  },
  kinds: {
    cookie: 'Küpsis',
    localStorage: 'Kohalik salvestusruum',
    sessionStorage: 'Seansi salvestusruum',
    indexedDB: 'Andmebaas',
    cache: 'Vahemälu',
    file: 'Fail',
    serviceWorker: 'Taustaskript',
  },
  here: 'Praegu olemas',
  absent: 'Pole olemas',
  hereCount: 'Praegu selles seadmes: {count}, kokku {total}',
  nothingStored: 'Ei salvesta teie seadmesse midagi.',
  ownCookie: 'Peab meeles teie valiku ja selle, millised teated olete sulgenud.',
  unseen: 'Küpsiseid, mida saab lugeda ainult server, siin näha pole.',
  undeclared: 'Selles seadmes leidub veel',
  noScript:
    'JavaScripti abil näitab see leht ka seda, mis teie seadmes on, ja võimaldab teil valikut muuta.',

  noticeTitle: 'Meie privaatsuspoliitika muutub peagi',
  noticeFrom: 'Kehtib alates: {date} ({days})',
  noticeHint: 'Te ei pea midagi tegema. Kui midagi uut vajab teie luba, küsime seda teilt.',
  noticeLink: 'Loe uut teksti',
} satisfies ContentMessages;
