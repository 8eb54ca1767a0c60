import type { Catalogue } from '../../shapes.ts';

/** Summaries. */
export const summaries: Catalogue['summaries'] = {
  of: (name) => `Phrases clés de ${name}`,
  ofSection: (section, name) => `Phrases clés de ${section}, dans ${name}`,
  onTopic: (topic) => `Sur « ${topic} »`,
  share: (shown, sentences, percent) =>
    `${shown.toLocaleString('fr')} sur ${sentences}, ${percent < 1 ? 'moins de 1' : percent} % des mots`,
  inTextOrder: 'dans l’ordre du texte',
  sameLength: (works) => `${works}, à longueur égale`,
  others: (works) => `Non affiché : ${works}. Choisissez une œuvre ou un thème plus précis.`,
  ofThisSection: 'Résumé de cette section',
  sayWhat: 'Choisissez une œuvre, ou donnez un thème.',
  topicOrSection: 'Donnez un thème ou une section, pas les deux.',
  wrongNumber: (least, most) =>
    `Un résumé compte de ${least} à ${most} phrases. Choisissez un nombre entier entre les deux.`,
  workGone: 'Cette œuvre vient d’être retirée des textes et ne peut donc pas être résumée.',
  emptyWork: (title) => `« ${title} » n’a pas de phrases à résumer.`,
  emptySection: (section) => `« ${section} » n’a pas de phrases à résumer. Essayez une autre section.`,
  noTextSpeaks: (topic) => `Aucun des textes ne parle de « ${topic} ». Essayez avec d’autres mots.`,
  textSilent: (topic) => `Ce texte ne parle pas de « ${topic} ». Essayez avec d’autres mots.`,
};
