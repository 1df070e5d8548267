import type {Messages} from './messages.js';

/** Polish. */
export const messages = {
  content: () => import('./content/pl.js'),
  registry: () => import('./registry/pl.js'),
  label: 'Ustawienia prywatności',
  thisSite: 'Ta strona',
  title: 'Twoja prywatność, Twój wybór',
  ask: '{site} prosi o Twoją zgodę na korzystanie z plików cookie i podobnych technologii w tych celach: {purposes}. Bez Twojej zgody nic z tego się nie wydarzy.',
  titleNew: 'Mamy nowe pytanie',
  askNew:
    '{site} prosi teraz o Twoją zgodę na korzystanie z plików cookie i podobnych technologii także w tych celach: {purposes}. Twoje wcześniejsze decyzje pozostają w mocy.',
  change: 'Decyzję możesz zmienić w każdej chwili, wybierając „{label}”.',
  unopposed: 'Włączone, chyba że odmówisz: {purposes}.',
  policyLink: 'Polityka prywatności',
  kept: 'Twój wybór został zapisany.',
  'accept-all': 'Zaakceptuj wszystko',
  'reject-all': 'Odrzuć wszystko',
  manage: 'Dostosuj wybór',
  broken:
    'Ustawienia prywatności są teraz niedostępne, dlatego na tej stronie działa tylko to, co niezbędne.',
  stillRunning:
    'Twój wybór został zapisany. To, co już działa na tej stronie, zatrzyma się po jej odświeżeniu.',
  reload: 'Odśwież stronę',
  close: 'Zamknij',
  closed: 'Kontynuuj bez akceptacji',
  intro:
    'Zdecyduj o każdym celu osobno. Nic się nie zmieni, dopóki nie naciśniesz jednego z przycisków poniżej.',
  saved: 'Zapisz wybór',
  contact: 'Pytania o prywatność: {contact}',
  minor: 'Ze względu na Twój wiek wszystko, co nie jest niezbędne, pozostaje wyłączone.',
  minorNote: 'Wyłączone ze względu na Twój wiek.',
  receipt: 'Pobierz moje potwierdzenie',
  on: 'Wł.',
  off: 'Wył.',
  alwaysOn: 'Zawsze włączone',
  details: 'Szczegóły',
  services: 'Kto bierze w tym udział',
  stored: 'Zapisywane na Twoim urządzeniu',
  session: 'do zamknięcia przeglądarki',
  lasting: 'do usunięcia',
  retention: 'Okres przechowywania danych',
  legalBasis: 'Podstawa prawna',
  bases: {
    consent: 'Twoja zgoda',
    exempt: 'niezbędne do tego, z czego chcesz skorzystać',
    contract: 'nasza umowa z Tobą',
    'legal-obligation': 'obowiązek prawny',
    'legitimate-interest': 'nasz prawnie uzasadniony interes',
  },
  justification: 'Dlaczego jest zawsze włączone',
  object: 'Wnieś sprzeciw',
  objected: 'Zatrzymane, ponieważ został wniesiony sprzeciw.',
  gpc: 'Respektujemy sprzeciw przekazany przez Twoją przeglądarkę',
  gpcNote:
    'Wyłączone, ponieważ Twoja przeglądarka prosi, by nie sprzedawać ani nie udostępniać Twoich danych.',
  decided: 'Twoja decyzja z {date} dotyczy wersji {version} tej polityki.',
  categories: {
    essential: 'Niezbędne',
    preference: 'Preferencje',
    analytics: 'Statystyka',
    marketing: 'Reklama',
    security: 'Bezpieczeństwo',
  },
  purposes: {
    essential: 'działanie strony',
    preference: 'zapamiętanie Twoich ustawień',
    analytics: 'pomiar ruchu na stronie',
    marketing: 'reklama',
    security: 'ochrona przed nadużyciami',
    'license-enforcement': 'rozpoznanie Twojego urządzenia na potrzeby licencji',
    'refund-fraud': 'rozpoznanie Twojego urządzenia przy sprawdzaniu zwrotów pieniędzy',
    'account-security': 'rozpoznanie Twojego urządzenia w celu ochrony konta',
  },
  descriptions: {
    essential: 'Loguje Cię, podtrzymuje Twoją sesję i ją chroni.',
    preference: 'Zachowuje język i wygląd strony do następnej wizyty.',
    analytics: 'Liczy odwiedziny i błędy, aby ulepszać stronę.',
    marketing: 'Dobiera reklamy i mierzy ich skuteczność, tutaj i w innych witrynach.',
    security: 'Wykrywa nadużycia kont i płatności.',
    'license-enforcement':
      'Odczytuje cechy przeglądarki i urządzenia, aby policzyć urządzenia korzystające z jednej licencji.',
    'refund-fraud':
      'Odczytuje cechy przeglądarki i urządzenia, aby zauważyć powtarzające się żądania zwrotu pieniędzy z jednego urządzenia.',
    'account-security':
      'Odczytuje cechy przeglądarki i urządzenia, aby zauważyć logowanie na Twoje konto z nieznanego urządzenia.',
  },
  sale: '{site} sprzedaje Twoje dane lub udostępnia je na potrzeby reklam w innych witrynach: {purposes}. Tutaj możesz to zatrzymać w tej przeglądarce.',
  noSale:
    '{site} nie sprzedaje Twoich danych ani nie udostępnia ich na potrzeby reklam w innych witrynach.',
  'opt-out': 'Nie sprzedawaj i nie udostępniaj',
  optedOut: 'Twój sprzeciw został przyjęty. Twoje dane nie są sprzedawane ani udostępniane.',
} satisfies Messages;
