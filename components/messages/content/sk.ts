import type {ContentMessages} from './messages.js';

/** Slovak. */
export const messages = {
  embedTitle: 'Externý obsah: {provider}',
  embedWhy:
    'Pri načítaní sa váš prehliadač spojí s poskytovateľom obsahu ({provider}), ktorý sa tak dozvie vašu IP adresu a to, na ktorom webe ste, a môže si v prehliadači niečo uložiť.',
  embedScope:
    '„{always}“ povolí aj účel „{purpose}“ na celom tomto webe. Zmeniť to môžete kedykoľvek v časti „{label}“.',
  'load-once': 'Načítať raz',
  always: 'Povoliť vždy',
  embedFailed: 'Tento obsah sa tu nedá zobraziť.',

  declarationIntro:
    'Toto je všetko, čo môže {site} ukladať vo vašom zariadení, a všetci, ktorí sa na tom môžu podieľať, podľa verzie {version} zásad.',
  undecided: 'Ešte ste sa nerozhodli, preto funguje len to, čo je nevyhnutné.',
  withdraw: 'Odvolať všetky súhlasy',
  withdrawn: 'Odvolali ste všetky súhlasy.',
  changed: 'Vaša voľba je uložená.',
  print: 'Vytlačiť',
  statuses: {
    given: 'Súhlasili ste',
    refused: 'Odmietli ste',
    withdrawn: 'Odvolali ste súhlas',
    requested: 'Vypnuté: ešte sme sa vás nepýtali',
    expired: 'Vypnuté: platnosť vašej odpovede sa skončila',
    invalidated: 'Vypnuté: od vašej odpovede nastala zmena',
    unopposed: 'Zapnuté, kým neodmietnete',
  },
  hosts: 'Kontaktované servery',
  columns: {
    name: 'Názov',
    kind: 'Druh',
    duration: 'Trvanie',
    use: 'Na čo slúži',
    now: 'V tomto zariadení',
  },
  kinds: {
    cookie: 'Súbor cookie',
    localStorage: 'Lokálne úložisko',
    sessionStorage: 'Úložisko relácie',
    indexedDB: 'Databáza',
    cache: 'Vyrovnávacia pamäť',
    file: 'Súbor',
    serviceWorker: 'Skript na pozadí',
  },
  here: 'Teraz tu je',
  absent: 'Nie je tu',
  hereCount: 'Teraz v tomto zariadení: {count} z {total}',
  nothingStored: 'Vo vašom zariadení nič neukladá.',
  ownCookie: 'Pamätá si vašu voľbu a ktoré oznámenia ste zatvorili.',
  unseen: 'Súbory cookie, ktoré môže čítať iba server, sa tu nezobrazujú.',
  undeclared: 'V tomto zariadení sa našlo aj',
  noScript:
    'S JavaScriptom táto stránka ukáže aj to, čo je vo vašom zariadení, a umožní vám zmeniť voľbu.',

  noticeTitle: 'Naše zásady ochrany súkromia sa zmenia',
  noticeFrom: 'Od {date} ({days})',
  noticeHint: 'Nemusíte nič robiť. Ak bude niečo nové vyžadovať váš súhlas, opýtame sa vás.',
  noticeLink: 'Prečítať nové znenie',
} satisfies ContentMessages;
