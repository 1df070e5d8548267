import type {Messages} from './messages.js';

/** Romanian. */
export const messages = {
  content: () => import('./content/ro.js'),
  registry: () => import('./registry/ro.js'),
  label: 'Opțiuni de confidențialitate',
  thisSite: 'Acest site',
  title: 'Datele dumneavoastră, alegerea dumneavoastră',
  ask: '{site} vă cere permisiunea pentru: {purposes}. Nimic din toate acestea nu se întâmplă fără acordul dumneavoastră.',
  titleNew: 'Avem o întrebare nouă',
  askNew:
    '{site} vă cere acum permisiunea și pentru: {purposes}. Ceea ce ați decis deja rămâne valabil.',
  change: 'Vă puteți schimba oricând alegerea la „{label}”.',
  unopposed: 'Pornit, dacă nu refuzați: {purposes}.',
  policyLink: 'Politica de confidențialitate',
  kept: 'Alegerile dumneavoastră au fost salvate.',
  'accept-all': 'Acceptă tot',
  'reject-all': 'Respinge tot',
  manage: 'Gestionează preferințele',
  broken:
    'Opțiunile de confidențialitate nu sunt disponibile acum, așa că pe această pagină nu rulează nimic opțional.',
  stillRunning:
    'Alegerea dumneavoastră a fost salvată. Ce a pornit deja pe această pagină se oprește când o reîncărcați.',
  reload: 'Reîncarcă pagina',
  close: 'Închide',
  closed: 'Continuă fără a accepta',
  intro:
    'Decideți pentru fiecare scop în parte. Nimic nu se schimbă până nu apăsați unul dintre butoanele de mai jos.',
  saved: 'Salvează alegerile',
  contact: 'Întrebări despre confidențialitate: {contact}',
  minor: 'Din cauza vârstei dumneavoastră, tot ce este opțional rămâne oprit.',
  minorNote: 'Oprit, din cauza vârstei dumneavoastră.',
  receipt: 'Descarcă dovada mea',
  on: 'Pornit',
  off: 'Oprit',
  alwaysOn: 'Mereu pornit',
  details: 'Detalii',
  services: 'Cine este implicat',
  stored: 'Stocat pe dispozitivul dumneavoastră',
  session: 'până închideți browserul',
  lasting: 'până la ștergere',
  retention: 'Perioada de stocare a datelor',
  legalBasis: 'Temei juridic',
  bases: {
    consent: 'consimțământul dumneavoastră',
    exempt: 'necesar pentru ceea ce ați solicitat',
    contract: 'contractul nostru cu dumneavoastră',
    'legal-obligation': 'o obligație legală',
    'legitimate-interest': 'interesul nostru legitim',
  },
  justification: 'De ce este mereu pornit',
  object: 'Mă opun',
  objected: 'V-ați opus, așa că s-a oprit.',
  gpc: 'Opoziția transmisă de browserul dumneavoastră este respectată',
  gpcNote:
    'Oprit, deoarece browserul dumneavoastră cere ca datele să nu fie vândute sau partajate.',
  decided: 'Ați decis pe {date}, cu privire la versiunea {version} a acestei politici.',
  categories: {
    essential: 'Esențiale',
    preference: 'Preferințe',
    analytics: 'Statistici',
    marketing: 'Marketing',
    security: 'Securitate',
  },
  purposes: {
    essential: 'funcționarea site-ului',
    preference: 'reținerea setărilor dumneavoastră',
    analytics: 'măsurarea utilizării site-ului',
    marketing: 'publicitate',
    security: 'protecția împotriva abuzurilor',
    'license-enforcement': 'recunoașterea dispozitivului pentru licența dumneavoastră',
    'refund-fraud': 'recunoașterea dispozitivului la verificarea rambursărilor',
    'account-security': 'recunoașterea dispozitivului pentru protejarea contului dumneavoastră',
  },
  descriptions: {
    essential: 'Vă autentifică, vă menține sesiunea și o protejează.',
    preference: 'Păstrează limba și aspectul pentru următoarea vizită.',
    analytics: 'Numără vizitele și erorile, pentru a îmbunătăți site-ul.',
    marketing: 'Alege și măsoară publicitatea, aici și pe alte site-uri.',
    security: 'Observă folosirea abuzivă a conturilor și a plăților.',
    'license-enforcement':
      'Citește caracteristici ale browserului și ale dispozitivului, pentru a număra dispozitivele care folosesc aceeași licență.',
    'refund-fraud':
      'Citește caracteristici ale browserului și ale dispozitivului, pentru a observa cererile repetate de rambursare de pe același dispozitiv.',
    'account-security':
      'Citește caracteristici ale browserului și ale dispozitivului, pentru a observa conectările la contul dumneavoastră de pe un dispozitiv necunoscut.',
  },
  sale: '{site} vinde datele dumneavoastră sau le partajează pentru publicitate pe alte site-uri: {purposes}. Puteți opri acest lucru aici, pentru acest browser.',
  noSale:
    '{site} nu vinde datele dumneavoastră și nu le partajează pentru publicitate pe alte site-uri.',
  'opt-out': 'Nu vindeți și nu partajați',
  optedOut:
    'Opoziția dumneavoastră a fost înregistrată. Datele dumneavoastră nu sunt vândute și nu sunt partajate.',
} satisfies Messages;
