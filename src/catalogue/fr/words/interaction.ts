import type { Catalogue } from '../../catalogue.ts';

/** What the bot says around its commands. */
export const interaction: Catalogue['interaction'] = {
  failed: (id) =>
    `Quelque chose n’a pas marché (${id}). C’est noté ; la personne qui exploite le bot le retrouvera par cet identifiant.`,
  needsServer: 'Cela ne se fait que sur un serveur qui a Concordance.',
  restarting: 'Concordance redémarre. Réessayez dans une minute.',
  outdated: 'Ce bouton vient d’une version plus ancienne de Concordance. Utilisez de nouveau la commande.',
  commandGone: 'Cette commande n’existe plus. Rechargez Discord pour voir les commandes actuelles.',
  doneAlready: 'C’est déjà fait.',
  onlyYou: 'Vous seul·e voyez ceci.',
  share: 'Partager dans le salon',
  shared: 'Partagé',
  sharedBy: (mention) => `Partagé par ${mention}`,
  delete: 'Supprimer',
  notYours: 'Seule la personne qui a publié ceci, ou la modération, peut le supprimer.',
  lookupGone: 'Cette recherche est trop ancienne et n’est plus gardée. Utilisez de nouveau la commande.',
  fileNotFetched: (name) =>
    `Le fichier « ${name} » n’a pas pu être récupéré auprès de Discord. Réessayez dans une minute.`,
  fileTooLarge: (name) => `Le fichier « ${name} » dépasse 16 Mio. Enregistrez le texte seul, ou divisez-le.`,
  mentionWithoutQuestion:
    'Écrivez votre question à côté de mon nom, et je réponds à partir des textes : par exemple « Qu’est-ce qu’un protocole ? »',
  mayNotPost:
    'Le bot ne peut pas écrire dans ce salon. Demandez à quelqu’un qui gère ce serveur de lui permettre ici « Envoyer des messages ».',
  tooMuchForFile: 'C’est trop pour un seul fichier. Demandez-en moins à la fois, par exemple moins de jours.',
};
