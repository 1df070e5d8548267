import type {RegistrySentences} from './sentences.js';

/** What stored items are for, in Italian. */
export const sentences: RegistrySentences = {
  'Checks whether something can be stored.': 'Verifica se è possibile salvare qualcosa.',
  'Counts map loads.': 'Conta quante volte viene caricata la mappa.',
  'Counts pages.': 'Conta le pagine viste.',
  'Counts visits.': 'Conta le visite.',
  'Decides whether a visit is recorded.': 'Stabilisce se una visita viene registrata.',
  'Finds the domain to store cookies on.': 'Individua il dominio su cui salvare i cookie.',
  'Holds settings of this service.': 'Contiene impostazioni di questo servizio.',
  'Holds the state of one tab.': 'Conserva lo stato di una scheda del browser.',
  'Holds the state of the checkout.': 'Conserva lo stato dell’acquisto in corso.',
  'Holds the state of the player.': 'Conserva lo stato del lettore video.',
  'Holds the state of the toolbar.': 'Conserva lo stato della barra degli strumenti.',
  'Holds variables of one visit.': 'Contiene variabili di una visita.',
  'Holds what could not be sent yet.': 'Conserva ciò che non è stato ancora possibile inviare.',
  'Holds what is known about the visitor.': 'Conserva ciò che si sa del visitatore.',
  'Joins pages into one recording.': 'Unisce più pagine in un’unica registrazione.',
  'Keeps a conversation together.': 'Mantiene il filo di una conversazione.',
  'Keeps one visit together.': 'Collega ciò che appartiene a una stessa visita.',
  'Keeps pieces of the map.': 'Conserva parti della mappa.',
  'Keeps the visitor signed in.': 'Mantiene il visitatore connesso al suo account.',
  'Keeps what was fetched, so that it is fetched less often.':
    'Conserva ciò che è già stato scaricato, per scaricarlo meno spesso.',
  'Measures how fast pages are.': 'Misura la velocità delle pagine.',
  'Measures how much of a page is seen.': 'Misura quanta parte di una pagina viene vista.',
  'Protects a sign-in from being intercepted.':
    'Impedisce che l’accesso all’account venga intercettato.',
  'Proves which device this is.': 'Dimostra di quale dispositivo si tratta.',
  'Recognises one visit, to prevent fraud.': 'Riconosce una stessa visita, per prevenire le frodi.',
  'Recognises the device that was activated.': 'Riconosce il dispositivo che è stato attivato.',
  'Recognises the device, to prevent fraud.': 'Riconosce il dispositivo, per prevenire le frodi.',
  'Remembers an objection to this service.':
    'Ricorda che il visitatore si oppone a questo servizio.',
  'Remembers how far a video was watched.': 'Ricorda fino a che punto è stato guardato un video.',
  'Remembers settings of the player.': 'Ricorda le impostazioni del lettore video.',
  'Remembers that this service was agreed to.': 'Ricorda che questo servizio è stato accettato.',
  'Remembers the advertisement that was clicked.':
    'Ricorda su quale annuncio pubblicitario si è fatto clic.',
  'Remembers the name and address given with a comment.':
    'Ricorda il nome e l’indirizzo forniti con un commento.',
  "Remembers the visitor's organisation.":
    'Ricorda a quale organizzazione appartiene il visitatore.',
  'Remembers what was chosen about privacy.': 'Ricorda le scelte sulla privacy.',
  'Remembers when the visitor was last here.': 'Ricorda a quando risale l’ultima visita.',
  'Remembers where the visitor came from.': 'Ricorda da dove il visitatore è arrivato sul sito.',
  'Remembers whether the chat is open.': 'Ricorda se la chat è aperta.',
  'Remembers which language was chosen.': 'Ricorda la lingua scelta.',
  'Remembers which link was followed.': 'Ricorda su quale link si è fatto clic.',
  'Remembers which messages were shown.': 'Ricorda quali messaggi sono stati mostrati.',
  'Remembers which products were looked at.': 'Ricorda quali prodotti sono stati guardati.',
  'Remembers which version of a page is shown.':
    'Ricorda quale versione di una pagina viene mostrata.',
  'Remembers who signed in.': 'Ricorda chi ha effettuato l’accesso.',
  'Slows requests down.': 'Limita la frequenza delle richieste.',
  'Tells people and robots apart.': 'Distingue le persone dai robot.',
  'Tells visitors apart for advertising.':
    'Distingue i visitatori l’uno dall’altro per la pubblicità.',
  'Tells visitors apart.': 'Distingue i visitatori l’uno dall’altro.',
};
