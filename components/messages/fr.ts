import type {Messages} from './messages.js';

/** French. */
export const messages = {
  label: 'Choix de confidentialité',
  thisSite: 'Ce site',
  title: 'Vos données, votre choix',
  ask: '{site} vous demande votre accord pour : {purposes}. Sans votre accord, rien de cela n’a lieu.',
  titleNew: 'Nous avons une nouvelle question',
  askNew:
    '{site} vous demande maintenant aussi votre accord pour : {purposes}. Vos choix précédents restent valables.',
  change: 'Vous pouvez modifier votre choix à tout moment sous « {label} ».',
  policyLink: 'Politique de confidentialité',
  kept: 'Vos choix sont enregistrés.',
  'accept-all': 'Tout accepter',
  'reject-all': 'Tout refuser',
  manage: 'Gérer les préférences',
  broken:
    'Les choix de confidentialité sont indisponibles pour le moment ; rien de facultatif ne fonctionne donc sur cette page.',
  stillRunning:
    'Votre choix est enregistré. Ce qui a déjà démarré sur cette page s’arrête quand vous la rechargez.',
  reload: 'Recharger la page',
  close: 'Fermer',
  closed: 'Continuer sans accepter',
  intro:
    'Décidez pour chaque finalité. Rien ne change avant que vous n’utilisiez un des boutons ci-dessous.',
  saved: 'Enregistrer mes choix',
  contact: 'Questions sur vos données : {contact}',
  minor:
    'En raison de votre âge, rien ne peut être accepté en bloc, seulement une finalité à la fois.',
  minorNote: 'Désactivé, en raison de votre âge.',
  receipt: 'Télécharger mon justificatif',
  on: 'Oui',
  off: 'Non',
  alwaysOn: 'Toujours actif',
  details: 'Détails',
  services: 'Qui intervient',
  stored: 'Enregistré sur votre appareil',
  session: 'jusqu’à la fermeture du navigateur',
  retention: 'Conservation des données',
  legalBasis: 'Base juridique',
  bases: {
    consent: 'votre consentement',
    exempt: 'nécessaire à ce que vous avez demandé',
    contract: 'notre contrat avec vous',
    'legal-obligation': 'une obligation légale',
    'legitimate-interest': 'notre intérêt légitime',
  },
  justification: 'Pourquoi c’est toujours actif',
  object: 'S’opposer',
  objected: 'Vous vous y êtes opposé ; c’est arrêté.',
  gpc: 'Demande d’opposition respectée',
  gpcNote: 'Désactivé, car votre navigateur demande de ne pas vendre ni partager vos données.',
  decided: 'Vous avez choisi le {date}, sur la version {version} de cette politique.',
  categories: {
    essential: 'Essentiel',
    preference: 'Préférences',
    analytics: 'Statistiques',
    marketing: 'Marketing',
    security: 'Sécurité',
  },
  purposes: {
    essential: 'le fonctionnement du site',
    preference: 'la mémorisation de vos réglages',
    analytics: 'la mesure de l’utilisation du site',
    marketing: 'la publicité',
    security: 'la protection contre les abus',
    'license-enforcement': 'la reconnaissance de votre appareil pour votre licence',
  },
  descriptions: {
    essential: 'Vous connecte, maintient votre session et la protège.',
    preference: 'Garde la langue et l’apparence pour votre prochaine visite.',
    analytics: 'Compte les visites et les erreurs pour améliorer le site.',
    marketing: 'Choisit et mesure la publicité, ici et sur d’autres sites.',
    security: 'Repère l’usage abusif des comptes et des paiements.',
    'license-enforcement':
      'Lit des caractéristiques du navigateur et de l’appareil, pour compter les appareils qui partagent une licence.',
  },
  sale: '{site} vend vos données, ou les transmet pour de la publicité sur d’autres sites : {purposes}. Vous pouvez y mettre fin ici, pour ce navigateur.',
  noSale:
    '{site} ne vend pas vos données et ne les transmet pas pour de la publicité sur d’autres sites.',
  'opt-out': 'Ne pas vendre ni transmettre',
  optedOut: 'C’est enregistré. Vos données ne sont ni vendues ni transmises.',
} satisfies Messages;
