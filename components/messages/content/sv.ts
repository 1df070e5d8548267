import type {ContentMessages} from './messages.js';

/** Swedish. */
export const messages = {
  embedTitle: 'Innehåll från {provider}',
  embedWhy:
    'När innehållet laddas kontaktas {provider}, som då får veta din IP-adress och vilken webbplats du besöker, och som kan lagra något i din webbläsare.',
  embedScope:
    '”{always}” tillåter även ”{purpose}” på hela den här webbplatsen. Du kan när som helst ändra det under ”{label}”.',
  'load-once': 'Ladda en gång',
  always: 'Tillåt alltid',
  embedFailed: 'Innehållet kan inte visas här.',

  declarationIntro:
    'Det här är allt som {site} kan lagra på din enhet, och alla som kan vara inblandade, enligt version {version} av policyn.',
  undecided: 'Du har inte valt ännu, så bara det nödvändiga körs.',
  withdraw: 'Återkalla alla samtycken',
  withdrawn: 'Du har återkallat alla samtycken.',
  changed: 'Ditt val har sparats.',
  print: 'Skriv ut',
  statuses: {
    given: 'Du har samtyckt',
    refused: 'Du har sagt nej',
    withdrawn: 'Du har återkallat ditt samtycke',
    requested: 'Av: du har inte fått frågan ännu',
    expired: 'Av: ditt svar har gått ut',
    invalidated: 'Av: detta har ändrats sedan du svarade',
    unopposed: 'På, om du inte säger nej',
  },
  hosts: 'Kontaktar',
  columns: {
    name: 'Namn',
    kind: 'Typ',
    duration: 'Lagringstid',
    use: 'Används till',
    now: 'På den här enheten',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Sessionslagring',
    indexedDB: 'Databas',
    cache: 'Cache',
    file: 'Fil',
    serviceWorker: 'Bakgrundsskript',
  },
  here: 'Finns nu',
  absent: 'Finns inte',
  hereCount: 'På den här enheten nu: {count} av {total}',
  nothingStored: 'Lagrar inget på din enhet.',
  ownCookie: 'Kommer ihåg ditt val och vilka meddelanden du har stängt.',
  unseen: 'Cookies som bara servern kan läsa syns inte här.',
  undeclared: 'Hittades också på den här enheten',
  noScript:
    'Med JavaScript visar den här sidan också vad som finns på din enhet och låter dig ändra ditt val.',

  noticeTitle: 'Vår integritetspolicy kommer att ändras',
  noticeFrom: 'Från och med den {date} ({days})',
  noticeHint: 'Du behöver inte göra något. Om något nytt kräver ditt samtycke frågar vi dig.',
  noticeLink: 'Läs den nya texten',
} satisfies ContentMessages;
