import type {Messages} from './messages.js';

/** Italian. */
export const messages = {
  content: () => import('./content/it.js'),
  label: 'Scelte sulla privacy',
  thisSite: 'Questo sito',
  title: 'I tuoi dati, la tua scelta',
  ask: '{site} ti chiede il permesso per: {purposes}. Niente di tutto questo avviene senza il tuo accordo.',
  titleNew: 'Abbiamo una nuova domanda',
  askNew:
    '{site} ora ti chiede il permesso anche per: {purposes}. Quello che hai già deciso resta valido.',
  change: 'Puoi cambiare la tua scelta in qualsiasi momento in «{label}».',
  policyLink: 'Informativa sulla privacy',
  'accept-all': 'Accetta tutto',
  'reject-all': 'Rifiuta tutto',
  manage: 'Gestisci preferenze',
  broken:
    'Al momento le scelte sulla privacy non sono disponibili, quindi su questa pagina non funziona nulla di facoltativo.',
  stillRunning:
    'La tua scelta è salvata. Ciò che è già partito su questa pagina si ferma quando la ricarichi.',
  reload: 'Ricarica la pagina',
  close: 'Chiudi',
  intro: 'Decidi per ogni finalità. Non cambia nulla finché non premi uno dei pulsanti in basso.',
  saved: 'Salva le scelte',
  alwaysOn: 'Sempre attivo',
  details: 'Dettagli',
  services: 'Chi è coinvolto',
  stored: 'Salvato sul tuo dispositivo',
  session: 'fino alla chiusura del browser',
  retention: 'Conservazione dei dati',
  legalBasis: 'Base giuridica',
  bases: {
    consent: 'il tuo consenso',
    exempt: 'necessario per ciò che hai richiesto',
    contract: 'il nostro contratto con te',
    'legal-obligation': 'un obbligo di legge',
    'legitimate-interest': 'il nostro legittimo interesse',
  },
  justification: 'Perché è sempre attivo',
  object: 'Mi oppongo',
  objected: 'Ti sei opposto: questo è stato fermato.',
  gpc: 'Richiesta di esclusione rispettata',
  gpcNote: 'Disattivato, perché il tuo browser chiede di non vendere né condividere i tuoi dati.',
  decided: 'Hai deciso il {date}, sulla versione {version} di questa informativa.',
  categories: {
    essential: 'Essenziale',
    preference: 'Preferenze',
    analytics: 'Statistiche',
    marketing: 'Marketing',
    security: 'Sicurezza',
  },
  purposes: {
    essential: ['il funzionamento del sito', 'Ti fa accedere, mantiene la sessione e la protegge.'],
    preference: [
      'ricordare le tue impostazioni',
      'Conserva lingua e aspetto per la prossima visita.',
    ],
    analytics: ['misurare l’uso del sito', 'Conta visite ed errori per migliorare il sito.'],
    marketing: ['la pubblicità', 'Sceglie e misura la pubblicità, qui e su altri siti.'],
    security: ['la protezione dagli abusi', 'Rileva l’uso improprio di account e pagamenti.'],
    'license-enforcement': [
      'riconoscere il tuo dispositivo per la tua licenza',
      'Legge caratteristiche del browser e del dispositivo, per contare i dispositivi che condividono una licenza.',
    ],
  },
} satisfies Messages;
