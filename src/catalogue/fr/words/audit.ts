import type { Catalogue } from '../../shapes.ts';

/** Who did what among hosts, moderators and admins. */
export const audit: Catalogue['audit'] = {
  title: 'Journal des actions de l’animation, de la modération et des admins',
  none: 'Rien n’est enregistré à ce sujet.',
  exported:
    'Le journal des actions de l’animation, de la modération et des admins, les plus récentes d’abord.',
  button: (command, action) => `${command} [${action}]`.trim(),
  on: 'sur',
  chosen: 'choisi',
  erased: 'détails effacés',
  rights: {
    permission: 'par une permission',
    'host role': 'par le rôle de l’animation',
    'role map': 'par un rôle autorisé',
    override: 'par les intégrations',
    cover: 'désigné pour animer une rencontre',
  },
};
