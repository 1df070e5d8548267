import type {Messages} from './messages.js';

/** French. */
export const messages = {
  content: () => import('./content/fr.js'),
  label: 'Choix de confidentialité',
  thisSite: 'Ce site',
  title: 'Vos données, votre choix',
  ask: '{site} vous demande votre accord pour : {purposes}. Sans votre accord, rien de cela n’a lieu.',
  titleNew: 'Nous avons une nouvelle question',
  askNew:
    '{site} vous demande maintenant aussi votre accord pour : {purposes}. Vos choix précédents restent valables.',
  change: 'Vous pouvez modifier votre choix à tout moment sous « {label} ».',
  policyLink: 'Politique de confidentialité',
  'accept-all': 'Tout accepter',
  'reject-all': 'Tout refuser',
  manage: 'Gérer les préférences',
  broken:
    'Les choix de confidentialité sont indisponibles pour le moment ; rien de facultatif ne fonctionne donc sur cette page.',
  stillRunning:
    'Votre choix est enregistré. Ce qui a déjà démarré sur cette page s’arrête quand vous la rechargez.',
  reload: 'Recharger la page',
  close: 'Fermer',
  intro:
    'Décidez pour chaque finalité. Rien ne change avant que vous n’utilisiez un des boutons ci-dessous.',
  saved: 'Enregistrer mes choix',
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
    essential: [
      'le fonctionnement du site',
      'Vous connecte, maintient votre session et la protège.',
    ],
    preference: [
      'la mémorisation de vos réglages',
      'Garde la langue et l’apparence pour votre prochaine visite.',
    ],
    analytics: [
      'la mesure de l’utilisation du site',
      'Compte les visites et les erreurs pour améliorer le site.',
    ],
    marketing: ['la publicité', 'Choisit et mesure la publicité, ici et sur d’autres sites.'],
    security: [
      'la protection contre les abus',
      'Repère l’usage abusif des comptes et des paiements.',
    ],
    'license-enforcement': [
      'la reconnaissance de votre appareil pour votre licence',
      'Lit des caractéristiques du navigateur et de l’appareil, pour compter les appareils qui partagent une licence.',
    ],
  },
} satisfies Messages;
