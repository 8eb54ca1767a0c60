import type { Catalogue } from '../../shapes.ts';

/** Discord's permissions as Discord's settings name them. */
export const permissions: Catalogue['permissions'] = {
  ViewChannel: 'Kanal ansehen',
  SendMessages: 'Nachrichten senden',
  SendMessagesInThreads: 'Nachrichten in Threads senden',
  ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
  AttachFiles: 'Dateien anhängen',
  CreatePublicThreads: 'Öffentliche Threads erstellen',
  ManageThreads: 'Threads verwalten',
  CreateEvents: 'Events erstellen',
  ManageEvents: 'Events verwalten',
  ManageChannels: 'Kanäle verwalten',
  MuteMembers: 'Mitglieder stummschalten',
  MoveMembers: 'Mitglieder verschieben',
  Connect: 'Verbinden',
};
