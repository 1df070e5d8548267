import type {Messages} from './messages.js';

/** Hungarian. */
export const messages = {
  content: () => import('./content/hu.js'),
  registry: () => import('./registry/hu.js'),
  label: 'Adatvédelmi beállítások',
  thisSite: 'Ez a webhely',
  title: 'Az Ön adatai, az Ön döntése',
  ask: '{site} az Ön engedélyét kéri a következőkhöz: {purposes}. Beleegyezése nélkül ezek egyike sem történik meg.',
  titleNew: 'Új kérdésünk van',
  askNew:
    '{site} most a következőkhöz is az Ön engedélyét kéri: {purposes}. Korábbi döntései továbbra is érvényesek.',
  change: 'Döntését bármikor módosíthatja itt: „{label}”.',
  unopposed: 'Bekapcsolva, hacsak el nem utasítja: {purposes}.',
  policyLink: 'Adatvédelmi tájékoztató',
  kept: 'Választását mentettük.',
  'accept-all': 'Összes elfogadása',
  'reject-all': 'Összes elutasítása',
  manage: 'Beállítások kezelése',
  broken:
    'Az adatvédelmi beállítások most nem érhetők el, ezért ezen az oldalon semmi nem fut, ami nem feltétlenül szükséges.',
  stillRunning:
    'Választását mentettük. Ami ezen az oldalon már elindult, az oldal újratöltésekor leáll.',
  reload: 'Oldal újratöltése',
  close: 'Bezárás',
  closed: 'Folytatás elfogadás nélkül',
  intro:
    'Döntsön minden célról külön. Semmi sem változik, amíg meg nem nyomja az alábbi gombok egyikét.',
  saved: 'Választás mentése',
  contact: 'Adatvédelmi kérdések: {contact}',
  minor: 'Életkora miatt minden kikapcsolva marad, ami nem feltétlenül szükséges.',
  minorNote: 'Kikapcsolva az életkora miatt.',
  receipt: 'Igazolásom letöltése',
  on: 'Be',
  off: 'Ki',
  alwaysOn: 'Mindig bekapcsolva',
  details: 'Részletek',
  services: 'Közreműködők',
  stored: 'Az eszközén tárolva',
  session: 'a böngésző bezárásáig',
  lasting: 'törlésig',
  retention: 'Az adatok megőrzési ideje',
  legalBasis: 'Jogalap',
  bases: {
    consent: 'az Ön hozzájárulása',
    exempt: 'szükséges ahhoz, amit Ön kért',
    contract: 'az Önnel kötött szerződésünk',
    'legal-obligation': 'jogi kötelezettség',
    'legitimate-interest': 'a mi jogos érdekünk',
  },
  justification: 'Miért van mindig bekapcsolva',
  object: 'Tiltakozás',
  objected: 'Ön tiltakozott ez ellen, ezért leállítottuk.',
  gpc: 'Böngészője kérését teljesítjük',
  gpcNote:
    'Kikapcsolva, mert böngészője azt kéri, hogy adatait ne adják el és ne osszák meg másokkal.',
  decided: 'Döntésének ideje: {date}. A tájékoztató verziója: {version}.',
  categories: {
    essential: 'Szükséges',
    preference: 'Beállítások',
    analytics: 'Statisztika',
    marketing: 'Marketing',
    security: 'Biztonság',
  },
  purposes: {
    essential: 'a webhely működtetése',
    preference: 'az Ön beállításainak megjegyzése',
    analytics: 'a webhely használatának mérése',
    marketing: 'hirdetések',
    security: 'visszaélések elleni védelem',
    'license-enforcement': 'az Ön eszközének felismerése a licenchez',
    'refund-fraud': 'az Ön eszközének felismerése a visszatérítések ellenőrzésekor',
    'account-security': 'az Ön eszközének felismerése a fiókja védelmére',
  },
  descriptions: {
    essential: 'Bejelentkezteti Önt, fenntartja és védi a munkamenetét.',
    preference: 'Megőrzi a nyelvet és a megjelenést a következő látogatásig.',
    analytics: 'Számolja a látogatásokat és a hibákat, hogy a webhely jobb legyen.',
    marketing: 'Hirdetéseket választ ki és méri a hatásukat, itt és más webhelyeken.',
    security: 'Észleli a fiókokkal és fizetésekkel való visszaéléseket.',
    'license-enforcement':
      'Kiolvassa a böngésző és az eszköz jellemzőit, hogy megszámolja az egy licencet használó eszközöket.',
    'refund-fraud':
      'Kiolvassa a böngésző és az eszköz jellemzőit, hogy észrevegye, ha egy eszközről újra meg újra visszatérítést kérnek.',
    'account-security':
      'Kiolvassa a böngésző és az eszköz jellemzőit, hogy észrevegye, ha ismeretlen eszközről lépnek be a fiókjába.',
  },
  sale: '{site} eladja az Ön adatait, vagy megosztja őket más webhelyeken megjelenő hirdetésekhez: {purposes}. Ezt itt leállíthatja ebben a böngészőben.',
  noSale:
    '{site} nem adja el az Ön adatait, és nem osztja meg őket más webhelyeken megjelenő hirdetésekhez.',
  'opt-out': 'Ne adják el, ne osszák meg',
  optedOut: 'Kérését rögzítettük. Adatait nem adjuk el és nem osztjuk meg.',
} satisfies Messages;
