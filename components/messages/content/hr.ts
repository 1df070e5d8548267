import type {ContentMessages} from './messages.js';

/** Croatian. */
export const messages = {
  embedTitle: 'Sadržaj koji pruža {provider}',
  embedWhy:
    'Pri učitavanju {provider} saznaje vašu IP adresu i na kojem ste web-mjestu te može nešto pohraniti u vaš preglednik.',
  embedScope:
    '„{always}” dopušta i svrhu „{purpose}” na cijelom ovom web-mjestu. To možete promijeniti u svakom trenutku pod „{label}”.',
  'load-once': 'Učitaj jednom',
  always: 'Uvijek dopusti',
  embedFailed: 'Ovo se ovdje ne može prikazati.',

  declarationIntro:
    'Ovo je sve što {site} može pohraniti na vašem uređaju i svi koji mogu sudjelovati, prema verziji {version} pravila.',
  undecided: 'Još niste odlučili, pa ne radi ništa što nije nužno.',
  withdraw: 'Povuci sve privole',
  withdrawn: 'Povukli ste sve privole.',
  changed: 'Vaš je izbor spremljen.',
  print: 'Ispiši',
  statuses: {
    given: 'Pristali ste',
    refused: 'Odbili ste',
    withdrawn: 'Povukli ste privolu',
    requested: 'Isključeno: još vas nismo pitali',
    expired: 'Isključeno: vaš je odgovor istekao',
    invalidated: 'Isključeno: promijenilo se otkad ste odgovorili',
    unopposed: 'Uključeno, osim ako odbijete',
  },
  hosts: 'Kontaktirani poslužitelji',
  columns: {
    name: 'Naziv',
    kind: 'Vrsta',
    duration: 'Trajanje',
    use: 'Čemu služi',
    now: 'Na ovom uređaju',
  },
  kinds: {
    cookie: 'Kolačić',
    localStorage: 'Lokalna pohrana',
    sessionStorage: 'Pohrana sesije',
    indexedDB: 'Baza podataka',
    cache: 'Predmemorija',
    file: 'Datoteka',
    serviceWorker: 'Skripta u pozadini',
  },
  here: 'Sada ovdje',
  absent: 'Nije ovdje',
  hereCount: 'Sada na ovom uređaju: {count} od {total}',
  nothingStored: 'Ne pohranjuje ništa na vašem uređaju.',
  ownCookie: 'Pamti vaš izbor i obavijesti koje ste zatvorili.',
  unseen: 'Kolačići koje može čitati samo poslužitelj ovdje se ne vide.',
  undeclared: 'Na ovom je uređaju pronađeno i',
  noScript:
    'Uz JavaScript ova stranica prikazuje i ono što se nalazi na vašem uređaju te možete promijeniti svoj izbor.',

  noticeTitle: 'Naša će se pravila privatnosti promijeniti',
  noticeFrom: 'Od {date} ({days})',
  noticeHint:
    'Ne morate ništa učiniti. Ako za nešto novo bude potrebno vaše dopuštenje, pitat ćemo vas.',
  noticeLink: 'Pročitajte novi tekst',
} satisfies ContentMessages;
