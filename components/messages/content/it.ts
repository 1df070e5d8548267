import type {ContentMessages} from './messages.js';

/** Italian. */
export const messages = {
  embedTitle: 'Contenuto di {provider}',
  embedWhy:
    'Caricandolo si contatta {provider}, che così viene a sapere il tuo indirizzo IP e il sito su cui ti trovi e può salvare qualcosa nel tuo browser.',
  embedScope:
    '«{always}» consente anche «{purpose}» su tutto il sito. Puoi cambiarlo in qualsiasi momento in «{label}».',
  'load-once': 'Carica una volta',
  always: 'Consenti sempre',
  embedFailed: 'Questo contenuto non può essere mostrato qui.',

  declarationIntro:
    'Ecco tutto ciò che {site} può salvare sul tuo dispositivo e tutti quelli che possono essere coinvolti, secondo la versione {version} della sua informativa.',
  undecided: 'Non hai ancora deciso, quindi non funziona nulla di facoltativo.',
  withdraw: 'Revoca tutti i consensi',
  withdrawn: 'Hai revocato tutti i consensi.',
  changed: 'La tua scelta è salvata.',
  print: 'Stampa',
  statuses: {
    given: 'Hai dato il consenso',
    refused: 'Hai detto di no',
    withdrawn: 'Hai revocato il consenso',
    requested: 'Disattivato: non ti è ancora stato chiesto',
    expired: 'Disattivato: la tua risposta è scaduta',
    invalidated: 'Disattivato: è cambiato da quando hai risposto',
    unopposed: 'Attivo, a meno che tu dica di no',
  },
  hosts: 'Contatta',
  columns: {
    name: 'Nome',
    kind: 'Tipo',
    duration: 'Durata',
    use: 'A cosa serve',
    now: 'Su questo dispositivo',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Memoria locale',
    sessionStorage: 'Memoria di sessione',
    indexedDB: 'Database',
    cache: 'Cache',
    file: 'File locale',
    serviceWorker: 'Script in background',
  },
  here: 'Presente ora',
  absent: 'Non presente',
  hereCount: 'Ora su questo dispositivo: {count} di {total}',
  nothingStored: 'Non salva nulla sul tuo dispositivo.',
  ownCookie: 'Ricorda la tua scelta e quali avvisi hai chiuso.',
  unseen: 'I cookie che solo il server può leggere non compaiono qui.',
  undeclared: 'Trovato inoltre su questo dispositivo',
  noScript:
    'Con JavaScript questa pagina mostra anche che cosa c’è sul tuo dispositivo e ti permette di cambiare la tua scelta.',

  noticeTitle: 'La nostra informativa sulla privacy sta per cambiare',
  noticeFrom: 'Data di inizio: {date} ({days})',
  noticeHint:
    'Non devi fare nulla. Se qualcosa di nuovo richiede il tuo permesso, te lo chiederemo.',
  noticeLink: 'Leggi il nuovo testo',
} satisfies ContentMessages;
