import type { Catalogue } from '../../shapes.ts';

/** The reading line: how far the group and its members have read. */
export const readingLine: Catalogue['readingLine'] = {
  where: ({ percent, section, page }) =>
    [
      `à ${percent} %`,
      ...(section === null ? [] : [`dans ${section}`]),
      ...(page === null ? [] : [page]),
    ].join(', '),
  beforeAll: 'avant ses premiers mots',
  groupAt: (title, where) =>
    `La ligne du groupe dans **${title}** se trouve ${where}. Rien de ce qui est au-delà n’est montré au groupe.`,
  groupOpen: (title) => `**${title}** n’a pas de ligne : tout peut être montré.`,
  ownSet: (title, where) =>
    `Votre propre ligne dans **${title}** se trouve ${where}. Les réponses visibles uniquement par vous vont jusque-là et pas plus loin, jusqu’à ce que vous la modifiiez ou la supprimiez avec \`/progress clear: True\`.`,
  yours: (where) => `la vôtre ${where}`,
  ofGroup: (where) => `celle du groupe ${where}`,
  groupHasNone: 'le groupe n’en a pas',
  heading: '**Jusqu’où vous avez lu**',
  noLines:
    'Il n’y a pas de ligne : toutes les œuvres peuvent vous être montrées en entier. Réglez la vôtre avec /progress.',
  cleared: 'Votre propre ligne est supprimée. Celle du groupe s’applique de nouveau à vous.',
  nothingToClear: 'Vous n’avez pas réglé de ligne ici.',
  sayWhere: 'Indiquez jusqu’où : section, page ou pourcentage.',
  sayWhich: 'Choisissez aussi l’œuvre.',
  sayOne: 'N’indiquez qu’un seul endroit : section, page ou pourcentage.',
  notBoth: 'Indiquez un endroit ou supprimez la ligne, pas les deux.',
  noSection: (title) =>
    `« ${title} » n’a pas cette section. Choisissez-en une dans la liste qui s’ouvre pendant la saisie, ou écrivez son numéro.`,
  noPages: (title) => `« ${title} » n’a pas de pages. Donnez une section, ou un pourcentage.`,
  noPage: (title, page) => `« ${title} » n’a pas de page « ${page} ».`,
  wrongPercent: 'Les pourcentages vont de 0 à 100.',
  isOff: 'Ce groupe a désactivé la ligne de lecture. Les admins peuvent l’activer avec /group settings.',
  notShared:
    'Ceci n’est pas partagé : cela pourrait aller au-delà de la ligne du groupe, car la vôtre va plus loin ou une ligne a été déplacée depuis. Pour chercher ce que le groupe peut voir, mentionnez-moi avec la question, ou utilisez d’abord /progress clear: True.',
  reportHidden: 'Le rapport d’import sera affiché une fois l’œuvre lue jusqu’au bout.',
  nothingRead: (title) => `Rien de « ${title} » n’a encore été lu, donc rien n’en est montré.`,
};
