import type {RegistrySentences} from './sentences.js';

/** What stored items are for, in French. */
export const sentences: RegistrySentences = {
  'Checks whether something can be stored.':
    'Vérifie s’il est possible d’enregistrer quelque chose.',
  'Counts map loads.': 'Compte les chargements de la carte.',
  'Counts pages.': 'Compte les pages vues.',
  'Counts visits.': 'Compte les visites.',
  'Decides whether a visit is recorded.':
    'Détermine si le déroulement d’une visite est enregistré.',
  'Finds the domain to store cookies on.': 'Trouve le domaine sur lequel enregistrer les cookies.',
  'Holds settings of this service.': 'Contient des réglages de ce service.',
  'Holds the state of one tab.': 'Conserve l’état d’un onglet.',
  'Holds the state of the checkout.': 'Conserve l’état de la commande en cours.',
  'Holds the state of the player.': 'Conserve l’état du lecteur vidéo.',
  'Holds the state of the toolbar.': 'Conserve l’état de la barre d’outils.',
  'Holds variables of one visit.': 'Contient des variables d’une visite.',
  'Holds what could not be sent yet.': 'Conserve ce qui n’a pas encore pu être envoyé.',
  'Holds what is known about the visitor.': 'Conserve ce que l’on sait du visiteur.',
  'Joins pages into one recording.': 'Réunit plusieurs pages en un seul enregistrement.',
  'Keeps a conversation together.': 'Garde le fil d’une conversation.',
  'Keeps one visit together.': 'Relie ce qui appartient à une même visite.',
  'Keeps pieces of the map.': 'Conserve des morceaux de la carte.',
  'Keeps the visitor signed in.': 'Maintient le visiteur connecté à son compte.',
  'Keeps what was fetched, so that it is fetched less often.':
    'Conserve ce qui a été téléchargé, pour le télécharger moins souvent.',
  'Measures how fast pages are.': 'Mesure la rapidité des pages.',
  'Measures how much of a page is seen.': 'Mesure quelle part d’une page est vue.',
  'Protects a sign-in from being intercepted.':
    'Empêche qu’une connexion à un compte soit interceptée.',
  'Proves which device this is.': 'Prouve de quel appareil il s’agit.',
  'Recognises one visit, to prevent fraud.': 'Reconnaît une même visite, pour prévenir la fraude.',
  'Recognises the device that was activated.': 'Reconnaît l’appareil qui a été activé.',
  'Recognises the device, to prevent fraud.': 'Reconnaît l’appareil, pour prévenir la fraude.',
  'Remembers an objection to this service.': 'Retient que le visiteur s’oppose à ce service.',
  'Remembers how far a video was watched.': 'Retient jusqu’où une vidéo a été regardée.',
  'Remembers settings of the player.': 'Retient les réglages du lecteur vidéo.',
  'Remembers that this service was agreed to.': 'Retient que ce service a été accepté.',
  'Remembers the advertisement that was clicked.':
    'Retient la publicité sur laquelle le visiteur a cliqué.',
  'Remembers the name and address given with a comment.':
    'Retient le nom et l’adresse donnés avec un commentaire.',
  "Remembers the visitor's organisation.": 'Retient à quelle organisation appartient le visiteur.',
  'Remembers what was chosen about privacy.': 'Retient les choix de confidentialité.',
  'Remembers when the visitor was last here.': 'Retient quand la dernière visite a eu lieu.',
  'Remembers where the visitor came from.':
    'Retient d’où venait le visiteur en arrivant sur le site.',
  'Remembers whether the chat is open.': 'Retient si la fenêtre de discussion est ouverte.',
  'Remembers which language was chosen.': 'Retient la langue choisie.',
  'Remembers which link was followed.': 'Retient sur quel lien le visiteur a cliqué.',
  'Remembers which messages were shown.': 'Retient quels messages ont été affichés.',
  'Remembers which products were looked at.': 'Retient quels produits ont été consultés.',
  'Remembers which version of a page is shown.': 'Retient quelle version d’une page est affichée.',
  'Remembers who signed in.': 'Retient qui s’est connecté.',
  'Slows requests down.': 'Limite la fréquence des requêtes.',
  'Tells people and robots apart.': 'Distingue les humains des robots.',
  'Tells visitors apart for advertising.':
    'Distingue les visiteurs les uns des autres pour la publicité.',
  'Tells visitors apart.': 'Distingue les visiteurs les uns des autres.',
};
