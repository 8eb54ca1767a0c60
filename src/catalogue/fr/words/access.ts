import type { Catalogue } from '../../shapes.ts';

/** Why a member may not do something. */
export const access: Catalogue['access'] = {
  takenAway: 'Les admins de ce serveur ne vous laissent pas utiliser cela ici. Adressez-vous à eux.',
  needs: {
    admin:
      'Il vous faut pour cela la permission « Gérer le serveur ». Adressez-vous aux admins de ce serveur.',
    moderator:
      'Il vous faut pour cela la permission « Gérer les messages » ou « Gérer le serveur ». Adressez-vous aux admins de ce serveur.',
    host: 'Il vous faut pour cela le rôle de l’animation de ce groupe, ou la permission « Gérer les évènements », « Gérer les messages » ou « Gérer le serveur ». Adressez-vous aux admins de ce serveur.',
  },
};
