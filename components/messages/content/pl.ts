import type {ContentMessages} from './messages.js';

/** Polish. */
export const messages = {
  embedTitle: 'Treść zewnętrzna: {provider}',
  embedWhy:
    'Po załadowaniu przeglądarka połączy się z dostawcą ({provider}), który dowie się, jaki masz adres IP i w której witrynie jesteś, i może zapisać coś w Twojej przeglądarce.',
  embedScope:
    '„{always}” włącza też cel „{purpose}” w całej tej witrynie. Możesz to zmienić w każdej chwili, wybierając „{label}”.',
  'load-once': 'Załaduj raz',
  always: 'Zawsze zezwalaj',
  embedFailed: 'Tej treści nie można tutaj wyświetlić.',

  declarationIntro:
    'Oto wszystko, co {site} może zapisywać na Twoim urządzeniu, i wszyscy, którzy mogą brać w tym udział, zgodnie z wersją {version} polityki.',
  undecided: 'Nie podjęto jeszcze decyzji, dlatego działa tylko to, co niezbędne.',
  withdraw: 'Wycofaj wszystkie zgody',
  withdrawn: 'Wszystkie zgody zostały wycofane.',
  changed: 'Twój wybór został zapisany.',
  print: 'Drukuj',
  statuses: {
    given: 'Zgoda wyrażona',
    refused: 'Odmowa zgody',
    withdrawn: 'Zgoda wycofana',
    requested: 'Wyłączone: jeszcze o to nie pytaliśmy',
    expired: 'Wyłączone: Twoja odpowiedź straciła ważność',
    invalidated: 'Wyłączone: od Twojej odpowiedzi coś się zmieniło',
    unopposed: 'Włączone, chyba że odmówisz',
  },
  hosts: 'Łączy się z serwerami',
  columns: {
    name: 'Nazwa',
    kind: 'Rodzaj',
    duration: 'Okres',
    use: 'Do czego służy',
    now: 'Na tym urządzeniu',
  },
  kinds: {
    cookie: 'Plik cookie',
    localStorage: 'Pamięć lokalna',
    sessionStorage: 'Pamięć sesji',
    indexedDB: 'Baza danych',
    cache: 'Pamięć podręczna',
    file: 'Plik',
    serviceWorker: 'Skrypt działający w tle',
  },
  here: 'Jest teraz',
  absent: 'Nie ma',
  hereCount: 'Teraz na tym urządzeniu: {count} z {total}',
  nothingStored: 'Nie zapisuje niczego na Twoim urządzeniu.',
  ownCookie: 'Pamięta Twój wybór i zamknięte przez Ciebie powiadomienia.',
  unseen: 'Plików cookie, które może odczytać tylko serwer, tutaj nie widać.',
  undeclared: 'Na tym urządzeniu znaleziono także',
  noScript:
    'Gdy JavaScript jest włączony, ta strona pokazuje też, co znajduje się na Twoim urządzeniu, i pozwala zmienić wybór.',

  noticeTitle: 'Nasza polityka prywatności wkrótce się zmieni',
  noticeFrom: 'Od {date} ({days})',
  noticeHint: 'Nie musisz nic robić. Jeśli coś nowego będzie wymagać Twojej zgody, zapytamy.',
  noticeLink: 'Przeczytaj nową treść',
} satisfies ContentMessages;
