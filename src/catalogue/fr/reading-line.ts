import type { Catalogue } from '../catalogue.ts';

/** La ligne de lecture : jusqu’où le groupe et ses membres ont lu. */
export const readingLine: Catalogue['readingLine'] = {
  where: ({ percent, section, page }) =>
    [
      `à ${percent} %`,
      ...(section === null ? [] : [`dans ${section}`]),
      ...(page === null ? [] : [page]),
    ].join(', '),
  beforeAll: 'avant ses premiers mots',
  groupAt: (title, where) =>
    `La ligne du groupe dans **${title}** se trouve ${where}. Rien au-delà n’est montré à tous.`,
  groupOpen: (title) => `**${title}** n’a pas de ligne : tout peut être montré.`,
  ownSet: (title, where) =>
    `Votre propre ligne dans **${title}** se trouve ${where}. Ce que vous seul voyez va jusque-là et pas plus loin, jusqu’à ce que vous la changiez ou utilisiez /progress clear.`,
  yours: (where) => `la vôtre ${where}`,
  ofGroup: (where) => `celle du groupe ${where}`,
  groupHasNone: 'le groupe n’en a pas tracé',
  heading: '**Jusqu’où vous avez lu**',
  noLines:
    'Aucune ligne n’est tracée : toutes les œuvres peuvent vous être montrées en entier. /progress set en trace une pour vous.',
  cleared: 'Votre propre ligne est effacée. Celle du groupe vaut de nouveau pour vous.',
  nothingToClear: 'Vous n’avez pas tracé de ligne ici.',
  sayWhere: 'Dites jusqu’où avec section, page ou percent.',
  sayOne: 'Donnez un seul endroit : section, page, percent ou none.',
  noSection: (title) =>
    `« ${title} » n’a pas cette section. Choisissez-en une dans la liste qui s’ouvre, ou tapez son numéro.`,
  noPages: (title) => `« ${title} » n’a pas de pages. Donnez une section, ou un pourcentage.`,
  noPage: (title, page) => `« ${title} » n’a pas de page « ${page} ».`,
  wrongPercent: 'Le pourcentage va de 0 à 100.',
  isOff: 'Ce groupe a désactivé la ligne de lecture. Un admin peut l’activer avec /group settings.',
  notShared:
    'Ceci n’est pas partagé : cela pourrait aller au-delà de la ligne du groupe, car la vôtre va plus loin ou une ligne a été déplacée depuis. Ce que le groupe peut voir se cherche de nouveau : mentionnez-moi avec la question, ou utilisez d’abord /progress clear.',
  reportHidden: 'Le déroulement de l’import sera dit une fois l’œuvre lue jusqu’au bout.',
  nothingRead: (title) => `Rien de « ${title} » n’a encore été lu, donc rien n’en est montré.`,
};
