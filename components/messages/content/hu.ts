import type {ContentMessages} from './messages.js';

/** Hungarian. */
export const messages = {
  embedTitle: 'Külső tartalom: {provider}',
  embedWhy:
    'Betöltéskor a szolgáltató ({provider}) megtudja az Ön IP-címét és azt, hogy melyik webhelyen jár, és adatokat tárolhat a böngészőjében.',
  embedScope:
    'Az „{always}” gomb az egész webhelyen engedélyezi ezt a célt is: „{purpose}”. Ezt bármikor módosíthatja itt: „{label}”.',
  'load-once': 'Betöltés egyszer',
  always: 'Engedélyezés mindig',
  embedFailed: 'Ez itt nem jeleníthető meg.',

  declarationIntro:
    'Ez mindaz, amit {site} az Ön eszközén tárolhat, és mindenki, akit bevonhat. A tájékoztató verziója: {version}.',
  undecided: 'Még nem döntött, ezért semmi nem fut, ami nem feltétlenül szükséges.',
  withdraw: 'Minden hozzájárulás visszavonása',
  withdrawn: 'Minden hozzájárulását visszavonta.',
  changed: 'Választását mentettük.',
  print: 'Nyomtatás',
  statuses: {
    given: 'Ön hozzájárult',
    refused: 'Ön elutasította',
    withdrawn: 'Ön visszavonta a hozzájárulását',
    requested: 'Kikapcsolva: még nem kérdeztük meg',
    expired: 'Kikapcsolva: a válasza lejárt',
    invalidated: 'Kikapcsolva: a válasza óta megváltozott',
    unopposed: 'Bekapcsolva, hacsak el nem utasítja',
  },
  hosts: 'Felkeresett kiszolgálók',
  columns: {
    name: 'Név',
    kind: 'Típus',
    duration: 'Időtartam',
    use: 'Mire való',
    now: 'Ezen az eszközön',
  },
  kinds: {
    cookie: 'Süti',
    localStorage: 'Helyi tárhely',
    sessionStorage: 'Munkamenet-tárhely',
    indexedDB: 'Adatbázis',
    cache: 'Gyorsítótár',
    file: 'Fájl',
    serviceWorker: 'Háttérben futó szkript',
  },
  here: 'Most itt van',
  absent: 'Nincs itt',
  hereCount: 'Most ezen az eszközön: {count}/{total}',
  nothingStored: 'Semmit sem tárol az eszközén.',
  ownCookie: 'Megjegyzi a választását, és hogy mely közleményeket zárta be.',
  unseen: 'A csak a kiszolgáló által olvasható sütik itt nem látszanak.',
  undeclared: 'Ezen az eszközön találtuk még',
  noScript:
    'JavaScripttel ez az oldal azt is megmutatja, mi van az eszközén, és itt módosíthatja a választását.',

  noticeTitle: 'Adatvédelmi tájékoztatónk hamarosan megváltozik',
  noticeFrom: 'Hatályba lép: {date} ({days})',
  noticeHint: 'Nincs teendője. Ha valami újhoz az engedélye szükséges, meg fogjuk kérdezni.',
  noticeLink: 'Az új szöveg elolvasása',
} satisfies ContentMessages;
