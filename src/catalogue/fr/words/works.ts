import { nameLanguage, UNKNOWN_LANGUAGE } from '../../../corpus/language.ts';
import type { Catalogue } from '../../shapes.ts';

/** The corpus and its works. */
export const works: Catalogue['works'] = {
  groupTexts: (number) => `**Les textes du groupe** (${number})`,
  none: 'Il n’y a pas encore d’œuvre. Les admins peuvent en ajouter une.',
  speakTo: (topic) => `Œuvres sur « ${topic} »`,
  notShown: (left) => `Non affiché : ${left}. Choisissez un thème plus précis pour les voir.`,
  added: 'Ajoutée aux textes du groupe',
  presentAlready: 'Le groupe a déjà ce texte ; rien n’a changé',
  kept: 'Conservée',
  leftOutOf: (title, number) => `**Laissé de côté dans ${title}** (${number})`,
  showDrops: 'Afficher tout ce qui a été laissé de côté',
  remove: 'La retirer',
  keep: 'La garder',
  confirmRemoval:
    'Retirer cette œuvre des textes du groupe ? Elle ne répondra plus aux questions. Les citations dans l’historique des questions restent.',
  removed: 'L’œuvre est retirée des textes du groupe. Les citations dans l’historique des questions restent.',
  inSections: (words, sections) => `${words} ; ${sections}`,
  inLanguage: (code) => (code === UNKNOWN_LANGUAGE ? 'langue incertaine' : nameLanguage(code, 'fr')),
  readIt: 'La lire',
  source: 'Source',
  openToAll: 'ouverte à tous les groupes',
  addedOn: (added) =>
    `Ajoutée le ${added.time}${added.by === null ? '' : ` par ${added.by}`} depuis ${added.origin}, lue comme ${[added.format, added.encoding].filter(Boolean).join(', ')}.`,
  proved: (proved, sentences) =>
    `${proved} sur ${sentences} ont un lien vérifié, qui sélectionne exactement cette phrase.`,
  nothingLeftOut: 'Rien n’a été laissé de côté.',
  leftOutAs: (reason, lines, examples) =>
    `Laissé de côté (${reason}) : ${lines}, p. ex. ${examples.map((example) => `« ${example} »`).join(', ')}`,
  dropped: (line, reason, text) => `${line === null ? '' : `Ligne ${line}, `}${reason} : « ${text} »`,
};
