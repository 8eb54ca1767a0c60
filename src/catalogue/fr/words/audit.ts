import type { Catalogue } from '../../catalogue.ts';

/** Who did what among hosts, moderators and admins. */
export const audit: Catalogue['audit'] = {
  title: 'Ce qu’ont fait l’animation, la modération et les admins',
  none: 'Rien n’est consigné à ce sujet.',
  exported: 'Ce qu’ont fait l’animation, la modération et les admins, le plus récent d’abord.',
  button: (command, action) => `${command} [${action}]`.trim(),
  on: 'sur',
  chosen: 'choisi',
  erased: 'ce qui a été dit avec est effacé',
  rights: {
    permission: 'par permission',
    'host role': 'par le rôle de l’animation',
    'role map': 'par un rôle autorisé',
    override: 'par les Intégrations',
    cover: 'désigné pour une rencontre',
  },
};
