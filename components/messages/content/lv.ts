import type {ContentMessages} from './messages.js';

/** Latvian. */
export const messages = {
  embedTitle: 'Saturu nodrošina {provider}',
  embedWhy:
    'Ielādējot notiek saziņa ar satura nodrošinātāju ({provider}), kas tā uzzina jūsu IP adresi un to, kurā vietnē esat, un var kaut ko saglabāt jūsu pārlūkā.',
  embedScope:
    '„{always}” atļauj arī nolūku „{purpose}” visā šajā vietnē. To varat mainīt jebkurā laikā sadaļā „{label}”.',
  'load-once': 'Ielādēt vienreiz',
  always: 'Vienmēr atļaut',
  embedFailed: 'To šeit nevar parādīt.',

  declarationIntro:
    'Šeit ir viss, ko {site} var saglabāt jūsu ierīcē, un visi, kas var tikt iesaistīti, saskaņā ar politikas versiju {version}.',
  undecided: 'Izvēle vēl nav izdarīta, tāpēc nedarbojas nekas, kas nav nepieciešams.',
  withdraw: 'Atsaukt visas piekrišanas',
  withdrawn: 'Jūs atsaucāt visas piekrišanas.',
  changed: 'Jūsu izvēle ir saglabāta.',
  print: 'Drukāt',
  statuses: {
    given: 'Jūs piekritāt',
    refused: 'Jūs atteicāties',
    withdrawn: 'Jūs atsaucāt piekrišanu',
    requested: 'Izslēgts: jums vēl nav jautāts',
    expired: 'Izslēgts: jūsu atbildes termiņš ir beidzies',
    invalidated: 'Izslēgts: kopš jūsu atbildes tas ir mainījies',
    unopposed: 'Ieslēgts, ja vien neatteiksieties',
  },
  hosts: 'Saziņa ar',
  columns: {
    name: 'Nosaukums',
    kind: 'Veids',
    duration: 'Ilgums',
    use: 'Nolūks',
    now: 'Šajā ierīcē',
  },
  kinds: {
    cookie: 'Sīkdatne',
    localStorage: 'Lokālā krātuve',
    sessionStorage: 'Sesijas krātuve',
    indexedDB: 'Datubāze',
    cache: 'Kešatmiņa',
    file: 'Datne',
    serviceWorker: 'Fona skripts',
  },
  here: 'Tagad ir',
  absent: 'Nav',
  hereCount: 'Tagad šajā ierīcē: {count} no {total}',
  nothingStored: 'Jūsu ierīcē neko nesaglabā.',
  ownCookie: 'Atceras jūsu izvēli un aizvērtos paziņojumus.',
  unseen: 'Sīkdatnes, ko var nolasīt tikai serveris, šeit nav redzamas.',
  undeclared: 'Šajā ierīcē atrasts arī',
  noScript: 'Ar JavaScript šī lapa parāda arī to, kas ir jūsu ierīcē, un ļauj mainīt jūsu izvēli.',

  noticeTitle: 'Mūsu privātuma politika drīz mainīsies',
  noticeFrom: 'Stājas spēkā: {date} ({days})',
  noticeHint: 'Jums nekas nav jādara. Ja kaut kam jaunam būs vajadzīga jūsu atļauja, mēs jautāsim.',
  noticeLink: 'Lasīt jauno tekstu',
} satisfies ContentMessages;
