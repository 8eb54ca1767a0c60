import type { Catalogue } from '../../shapes.ts';

/** What the bot says around its commands. */
export const interaction: Catalogue['interaction'] = {
  failed: (id) =>
    `Une erreur s’est produite (${id}). Elle est enregistrée ; la personne qui exploite le bot peut la retrouver avec cet identifiant.`,
  needsServer: 'Cela ne fonctionne que sur un serveur avec Concordance.',
  withoutBot: {
    missing:
      'Le bot lui-même n’est pas sur ce serveur, seulement ses commandes : il répond aux questions, mais ne peut rien publier, rien rappeler, organiser aucune rencontre, ni voir qu’on le mentionne.',
    missingForAdmins: (link) => `Vous pouvez l’ajouter ici : ${link}`,
  },
  restarting: 'Concordance redémarre. Réessayez dans une minute.',
  outdated: 'Ce bouton vient d’une version plus ancienne de Concordance. Utilisez de nouveau la commande.',
  commandGone: 'Cette commande n’existe plus. Rechargez Discord pour voir les commandes actuelles.',
  doneAlready: 'Cela a déjà été fait.',
  onlyYou: 'Visible uniquement par vous.',
  share: 'Partager dans le salon',
  shared: 'Partagé',
  sharedBy: (mention) => `Partagé par ${mention}`,
  delete: 'Supprimer',
  notYours: 'Seules la personne qui a publié ceci et la modération peuvent le supprimer.',
  lookupGone: 'Cette recherche est trop ancienne et n’est plus enregistrée. Utilisez de nouveau la commande.',
  fileNotFetched: (name) =>
    `Le fichier « ${name} » n’a pas pu être récupéré auprès de Discord. Réessayez dans une minute.`,
  fileTooLarge: (name) =>
    `Le fichier « ${name} » dépasse 16 Mio. N’enregistrez que le texte, ou divisez le fichier.`,
  mentionWithoutQuestion:
    'Écrivez votre question à côté de mon nom, et je répondrai à partir des textes, par exemple « Qu’est-ce qu’un protocole ? »',
  mayNotPost:
    'Le bot ne peut pas écrire dans ce salon. Demandez aux admins de lui accorder ici « Envoyer des messages ».',
  tooMuchForFile: 'C’est trop pour un seul fichier. Demandez-en moins, par exemple moins de jours.',
};
