import type { Catalogue } from '../../shapes.ts';

/** Discord's permissions as Discord's settings name them. */
export const permissions: Catalogue['permissions'] = {
  ViewChannel: 'Voir les salons',
  SendMessages: 'Envoyer des messages',
  SendMessagesInThreads: 'Envoyer des messages dans les fils',
  ReadMessageHistory: 'Voir les anciens messages',
  AttachFiles: 'Joindre des fichiers',
  CreatePublicThreads: 'Créer des fils publics',
  ManageThreads: 'Gérer les fils',
  CreateEvents: 'Créer des évènements',
  ManageEvents: 'Gérer les évènements',
  ManageChannels: 'Gérer les salons',
  MuteMembers: 'Couper le micro de membres',
  MoveMembers: 'Déplacer des membres',
  Connect: 'Se connecter',
};
