import type {ContentMessages} from './messages.js';

/** French. */
export const messages = {
  embedTitle: 'Contenu de {provider}',
  embedWhy:
    'Au chargement, {provider} obtient votre adresse IP, sait sur quel site vous êtes et peut enregistrer des données dans votre navigateur.',
  embedScope:
    '« {always} » autorise aussi « {purpose} » partout sur ce site. Vous pouvez changer cela à tout moment sous « {label} ».',
  'load-once': 'Charger une fois',
  always: 'Toujours autoriser',
  embedFailed: 'Ce contenu ne peut pas s’afficher ici.',

  declarationIntro:
    'Voici tout ce que {site} peut enregistrer sur votre appareil, et tous les acteurs qui peuvent intervenir, selon la version {version} de sa politique.',
  undecided: 'Vous n’avez pas encore choisi : rien de facultatif n’est donc activé.',
  withdraw: 'Retirer tous mes consentements',
  withdrawn: 'Vous avez retiré tous vos consentements.',
  changed: 'Votre choix est enregistré.',
  print: 'Imprimer',
  statuses: {
    given: 'Vous avez accepté',
    refused: 'Vous avez refusé',
    withdrawn: 'Vous avez retiré votre consentement',
    requested: 'Désactivé : la question ne vous a pas encore été posée',
    expired: 'Désactivé : votre réponse a expiré',
    invalidated: 'Désactivé : cela a changé depuis votre réponse',
    unopposed: 'Actif, sauf si vous refusez',
  },
  hosts: 'Contacte',
  columns: {
    name: 'Nom',
    kind: 'Type',
    duration: 'Durée',
    use: 'Utilité',
    now: 'Sur cet appareil',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Stockage local',
    sessionStorage: 'Stockage de session',
    indexedDB: 'Base de données',
    cache: 'Cache',
    file: 'Fichier',
    serviceWorker: 'Script en arrière-plan',
  },
  here: 'Présent',
  absent: 'Absent',
  hereCount: 'Sur cet appareil en ce moment : {count} sur {total}',
  nothingStored: 'N’enregistre rien sur votre appareil.',
  ownCookie: 'Retient votre choix et les annonces que vous avez fermées.',
  unseen: 'Les cookies que seul le serveur peut lire n’apparaissent pas ici.',
  undeclared: 'Trouvé aussi sur cet appareil',
  noScript:
    'Avec JavaScript, cette page montre aussi ce qui se trouve sur votre appareil et vous permet de changer vos choix.',

  noticeTitle: 'Notre politique de confidentialité va changer',
  noticeFrom: 'À partir du {date} ({days})',
  noticeHint:
    'Vous n’avez rien à faire. Si quelque chose de nouveau nécessite votre accord, nous vous le demanderons.',
  noticeLink: 'Lire le nouveau texte',
} satisfies ContentMessages;
