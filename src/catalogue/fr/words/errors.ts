import type { Catalogue } from '../../catalogue.ts';

/** What went wrong, in the member's words, and what to do about it. */
export const errors: Catalogue['errors'] = {
  noTexts:
    'Il n’y a encore aucun texte d’où tirer une réponse. L’administration peut en ajouter un avec /corpus add.',
  noSuchWork: 'Cette œuvre n’existe pas ici. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.',
  noOneWork: (typed) =>
    `« ${typed} » ne désigne pas ici une œuvre précise. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.`,
  fileOrUrl: 'Donnez soit un fichier, soit une adresse : le texte vient de l’un des deux.',
  workGone: 'Cette œuvre n’est pas parmi les textes, ou n’y est plus.',
  workOfAll:
    'Cette œuvre est ouverte à tous les groupes. Seule la personne qui exploite le bot peut la retirer ; /group settings la ferme pour ce groupe.',
  workNotHeld: 'Cette œuvre n’est pas parmi les textes du groupe, ou n’y est plus.',
  sectionWithoutWork: 'Choisissez aussi l’œuvre : une section fait partie d’une œuvre.',
  noSuchSection: (title) =>
    `« ${title} » n’a pas cette section. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.`,
  noSectionCalled: (typed) =>
    `Aucune section ne s’appelle « ${typed} » dans cette œuvre. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.`,
  questionTooLong: (limit, length) =>
    `Une question peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}. Raccourcissez-la.`,
  questionWithoutWords: 'Posez votre question avec au moins un mot.',
  questionEmpty: 'La question est vide. Écrivez ce que vous aimeriez savoir.',
  questionGone: 'Cette question a été retirée, ou n’est pas dans le registre de ce groupe.',
  questionNotYours: 'Seule la personne qui a posé une question peut la changer.',
  quotedWorksGone:
    'Les œuvres citées ici ne sont plus parmi les textes du groupe ; leur texte ne peut pas être montré.',
  noWorkSpeaksTo: (topic) =>
    `Aucune œuvre ne parle de « ${topic} ». Avec d’autres mots, vous trouverez peut-être davantage.`,
  mayNotAdd: {
    admins:
      'Dans ce groupe, l’administration ajoute les œuvres. Adressez-vous à elle, ou faites changer /group settings.',
    hosts:
      'Dans ce groupe, l’animation et l’administration ajoutent les œuvres. Adressez-vous à elles, ou faites changer /group settings.',
  },
};
