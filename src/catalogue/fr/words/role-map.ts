import type { Catalogue } from '../../catalogue.ts';

/** Which roles may use which commands. */
export const roleMap: Catalogue['roleMap'] = {
  title: 'Qui peut quoi',
  introduction:
    'Qui a la permission peut utiliser une commande. Ici, vous laissez aussi des rôles l’utiliser. Ce qui est réservé aux admins le reste.',
  none: 'Aucun rôle ne peut plus que ce que ses permissions autorisent.',
  choose: 'Choisissez une commande',
  all: (command) => `${command} : tout`,
  ask: (command) => `**Qui peut utiliser ${command}, outre celles et ceux qui ont la permission ?**`,
  roles: 'Rôles ; aucun : c’est repris',
  gone: 'un rôle qui n’existe plus',
  clean: 'Retirer les rôles qui n’existent plus',
  back: 'Retour',
  notEveryone: 'Tout le monde ne peut pas être choisi. Choisissez un rôle que seuls certains ont.',
  hidden: {
    host: 'Discord cache cette commande aux membres sans « Gérer les évènements ». Autorisez aussi les rôles dans Paramètres du serveur → Intégrations pour qu’ils la voient.',
    moderator:
      'Discord cache cette commande aux membres sans « Gérer les messages ». Autorisez aussi les rôles dans Paramètres du serveur → Intégrations pour qu’ils la voient.',
    admin:
      'Discord cache cette commande aux membres sans « Gérer le serveur ». Autorisez aussi les rôles dans Paramètres du serveur → Intégrations pour qu’ils la voient.',
  },
};
