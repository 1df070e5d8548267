import type {ContentMessages} from './messages.js';

/** Slovenian. */
export const messages = {
  embedTitle: 'Zunanja vsebina: {provider}',
  embedWhy:
    'Ob nalaganju se brskalnik poveže s ponudnikom vsebine ({provider}), ki tako izve vaš naslov IP in na katerem spletnem mestu ste, ter lahko kaj shrani v vaš brskalnik.',
  embedScope:
    '»{always}« dovoli tudi namen »{purpose}« na celotnem spletnem mestu. To lahko kadar koli spremenite pod »{label}«.',
  'load-once': 'Naloži enkrat',
  always: 'Vedno dovoli',
  embedFailed: 'Te vsebine tukaj ni mogoče prikazati.',

  declarationIntro:
    'To je vse, kar lahko {site} shrani v vašo napravo, in vsi, ki lahko pri tem sodelujejo, v skladu z različico {version} politike.',
  undecided: 'Niste se še odločili, zato deluje samo tisto, kar je nujno.',
  withdraw: 'Prekliči vse privolitve',
  withdrawn: 'Preklicali ste vse privolitve.',
  changed: 'Vaša izbira je shranjena.',
  print: 'Natisni',
  statuses: {
    given: 'Privolili ste',
    refused: 'Zavrnili ste',
    withdrawn: 'Preklicali ste privolitev',
    requested: 'Izklopljeno: tega vas še nismo vprašali',
    expired: 'Izklopljeno: vaš odgovor je potekel',
    invalidated: 'Izklopljeno: od vašega odgovora se je nekaj spremenilo',
    unopposed: 'Vklopljeno, razen če zavrnete',
  },
  hosts: 'Povezuje se z naslovi',
  columns: {
    name: 'Ime',
    kind: 'Vrsta',
    duration: 'Trajanje',
    use: 'Čemu služi',
    now: 'V tej napravi',
  },
  kinds: {
    cookie: 'Piškotek',
    localStorage: 'Lokalna shramba',
    sessionStorage: 'Shramba seje',
    indexedDB: 'Zbirka podatkov',
    cache: 'Predpomnilnik',
    file: 'Datoteka',
    serviceWorker: 'Skripta v ozadju',
  },
  here: 'Zdaj je tu',
  absent: 'Ni tu',
  hereCount: 'Zdaj v tej napravi: {count} od {total}',
  nothingStored: 'V vašo napravo ne shrani ničesar.',
  ownCookie: 'Zapomni si vašo izbiro in katera obvestila ste zaprli.',
  unseen: 'Piškotki, ki jih lahko bere samo strežnik, tukaj niso vidni.',
  undeclared: 'V tej napravi je bilo najdeno tudi',
  noScript:
    'Z JavaScriptom ta stran pokaže tudi, kaj je v vaši napravi, in vam omogoči, da spremenite izbiro.',

  noticeTitle: 'Naša politika zasebnosti se bo spremenila',
  noticeFrom: 'Začetek veljavnosti: {date} ({days})',
  noticeHint:
    'Ničesar vam ni treba storiti. Če bo za kaj novega potrebna privolitev, vas bomo vprašali.',
  noticeLink: 'Preberite novo besedilo',
} satisfies ContentMessages;
