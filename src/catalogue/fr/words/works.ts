import type { Catalogue } from '../../catalogue.ts';

/** The corpus and its works. */
export const works: Catalogue['works'] = {
  groupTexts: (number) => `**Les textes du groupe** (${number})`,
  none: 'Il n’y a pas encore d’œuvre. Qui gère ce serveur peut en ajouter une.',
  speakTo: (topic) => `Œuvres qui parlent de « ${topic} »`,
  notShown: (left) => `Non montré : ${left}. Nommez un thème plus étroit pour les voir.`,
  added: 'Ajoutée aux textes du groupe',
  presentAlready: 'Le groupe a déjà ce texte ; rien n’a changé',
  kept: 'Gardée',
  leftOutOf: (title, number) => `**Laissé de côté dans ${title}** (${number})`,
  showDrops: 'Montrer tout ce qui est laissé de côté',
  remove: 'La retirer',
  keep: 'La garder',
  confirmRemoval:
    'Retirer cette œuvre des textes du groupe ? Elle ne répondra plus à aucune question. Les citations du registre des questions restent.',
  removed: 'L’œuvre n’est plus parmi les textes du groupe. Les citations du registre des questions restent.',
  inSections: (words, sections) => `${words} ; ${sections}`,
  readIt: 'La lire',
  source: 'Source',
  openToAll: 'ouverte à tous les groupes',
  addedOn: (added) =>
    `Ajoutée ${added.time}${added.by === null ? '' : ` par ${added.by}`} depuis ${added.origin}, lue comme ${[added.format, added.encoding].filter(Boolean).join(', ')}.`,
  proved: (proved, sentences) =>
    `${proved} sur ${sentences} ont un lien dont il est prouvé qu’il mène exactement à cette phrase.`,
  nothingLeftOut: 'Rien n’a été laissé de côté.',
  leftOutAs: (reason, lines, examples) =>
    `Laissé de côté (${reason}) : ${lines}, p. ex. ${examples.map((example) => `« ${example} »`).join(', ')}`,
  dropped: (line, reason, text) => `${line === null ? '' : `Ligne ${line}, `}${reason} : « ${text} »`,
};
