import type { Catalogue } from '../../shapes.ts';

/** What went wrong, in the member's words, and what to do about it. */
export const errors: Catalogue['errors'] = {
  noTexts: 'Il n’y a encore aucun texte dont tirer une réponse. Les admins peuvent en ajouter un avec /add.',
  noSuchWork: 'Cette œuvre n’existe pas ici. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.',
  noOneWork: (typed) =>
    `« ${typed} » ne correspond pas à une œuvre précise. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.`,
  fileOrUrl: 'Donnez soit un fichier, soit une adresse, pas les deux.',
  workGone: 'Cette œuvre ne fait pas partie des textes, ou n’en fait plus partie.',
  workOfAll:
    'Cette œuvre est ouverte à tous les groupes. Seule la personne qui exploite le bot peut la modifier ou la retirer ; vous pouvez la fermer pour ce groupe avec /group settings.',
  workNotHeld: 'Cette œuvre ne fait pas partie des textes du groupe, ou n’en fait plus partie.',
  sectionWithoutWork: 'Choisissez aussi l’œuvre : une section fait partie d’une œuvre.',
  noSuchSection: (title) =>
    `« ${title} » n’a pas cette section. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.`,
  noSectionCalled: (typed) =>
    `Cette œuvre n’a pas de section « ${typed} ». Choisissez-en une dans la liste qui s’ouvre pendant la saisie.`,
  questionTooLong: (limit, length) =>
    `Une question peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}. Raccourcissez-la.`,
  questionWithoutWords: 'Écrivez au moins un mot.',
  questionEmpty: 'La question est vide. Écrivez ce que vous aimeriez savoir.',
  feedbackClosed:
    'Cette réponse a plus de trente jours, et les avis sur elle ne sont plus comptés. Posez de nouveau la question pour en avoir une autre.',
  questionGone: 'Cette question a été retirée, ou n’est pas dans l’historique de ce groupe.',
  questionNotYours: 'Seule la personne qui a posé une question peut la modifier.',
  quotedWorksGone:
    'Les œuvres citées ne font plus partie des textes du groupe ; leur texte ne peut donc pas être affiché.',
  noWorkSpeaksTo: (topic) => `Aucune œuvre ne parle de « ${topic} ». Essayez avec d’autres mots.`,
  topicOrWork: 'Donnez un thème ou une œuvre, pas les deux.',
  mayNotAdd: {
    admins:
      'Dans ce groupe, seuls les admins peuvent ajouter des œuvres. Adressez-vous à eux, ou demandez que /group settings soit modifié.',
    hosts:
      'Dans ce groupe, seuls l’animation et les admins peuvent ajouter des œuvres. Adressez-vous à eux, ou demandez que /group settings soit modifié.',
  },
};
