import type { Catalogue } from '../../shapes.ts';

/** Which roles may use which commands. */
export const roleMap: Catalogue['roleMap'] = {
  title: 'Permissions des rôles',
  introduction:
    'Les membres qui ont la permission peuvent utiliser une commande. Ici, vous pouvez aussi l’autoriser à des rôles. Les commandes des admins ne peuvent pas être autorisées à des rôles.',
  none: 'Aucun rôle n’a de commandes supplémentaires.',
  choose: 'Choisir une commande',
  all: (command) => `${command} : tout`,
  ask: (command) => `**Qui peut utiliser ${command}, en plus des membres qui ont la permission ?**`,
  roles: 'Rôles ; n’en choisissez aucun pour tout retirer',
  gone: 'un rôle supprimé',
  clean: 'Retirer les rôles supprimés',
  back: 'Retour',
  notEveryone:
    'Le rôle que tout le monde a ne peut pas être choisi. Choisissez un rôle que seuls certains ont.',
  hidden: {
    host: 'Discord cache cette commande aux membres sans « Gérer les évènements ». Autorisez-la aussi pour les rôles dans Paramètres du serveur → Intégrations pour qu’ils la voient.',
    moderator:
      'Discord cache cette commande aux membres sans « Gérer les messages ». Autorisez-la aussi pour les rôles dans Paramètres du serveur → Intégrations pour qu’ils la voient.',
  },
};
