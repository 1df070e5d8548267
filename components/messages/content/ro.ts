import type {ContentMessages} from './messages.js';

/** Romanian. */
export const messages = {
  embedTitle: 'Conținut de la {provider}',
  embedWhy:
    'La încărcare, browserul contactează {provider}, care află astfel adresa dumneavoastră IP și pe ce site vă aflați și poate stoca ceva în browserul dumneavoastră.',
  embedScope:
    '„{always}” permite și „{purpose}” pe tot acest site. Puteți schimba acest lucru oricând la „{label}”.',
  'load-once': 'Încarcă o dată',
  always: 'Permite mereu',
  embedFailed: 'Acest conținut nu poate fi afișat aici.',

  declarationIntro:
    'Iată tot ce poate stoca {site} pe dispozitivul dumneavoastră și toți cei care pot fi implicați, conform versiunii {version} a politicii.',
  undecided: 'Nu ați decis încă, așa că nu rulează nimic opțional.',
  withdraw: 'Retrage toate consimțămintele',
  withdrawn: 'V-ați retras toate consimțămintele.',
  changed: 'Alegerea dumneavoastră a fost salvată.',
  print: 'Tipărește',
  statuses: {
    given: 'V-ați dat acordul',
    refused: 'Ați refuzat',
    withdrawn: 'V-ați retras consimțământul',
    requested: 'Oprit: încă nu v-am întrebat',
    expired: 'Oprit: răspunsul dumneavoastră a expirat',
    invalidated: 'Oprit: s-a schimbat de când ați răspuns',
    unopposed: 'Pornit, dacă nu refuzați',
  },
  hosts: 'Contactează',
  columns: {
    name: 'Nume',
    kind: 'Tip',
    duration: 'Durată',
    use: 'La ce folosește',
    now: 'Pe acest dispozitiv',
  },
  kinds: {
    cookie: 'Modul cookie',
    localStorage: 'Stocare locală',
    sessionStorage: 'Stocare de sesiune',
    indexedDB: 'Bază de date',
    cache: 'Cache',
    file: 'Fișier',
    serviceWorker: 'Script în fundal',
  },
  here: 'Prezent acum',
  absent: 'Absent',
  hereCount: 'Acum pe acest dispozitiv: {count} din {total}',
  nothingStored: 'Nu stochează nimic pe dispozitivul dumneavoastră.',
  ownCookie: 'Reține alegerea dumneavoastră și anunțurile pe care le-ați închis.',
  unseen: 'Modulele cookie pe care le poate citi doar serverul nu apar aici.',
  undeclared: 'Găsite de asemenea pe acest dispozitiv',
  noScript:
    'Cu JavaScript, această pagină arată și ce se află pe dispozitivul dumneavoastră și vă permite să schimbați alegerea.',

  noticeTitle: 'Politica noastră de confidențialitate se va schimba',
  noticeFrom: 'Începând cu {date} ({days})',
  noticeHint:
    'Nu trebuie să faceți nimic. Dacă ceva nou are nevoie de permisiunea dumneavoastră, vă vom întreba.',
  noticeLink: 'Citește noul text',
} satisfies ContentMessages;
