/** Discord's permissions as Discord's settings name them. */
export const permissions = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  ReadMessageHistory: 'Read Message History',
  AttachFiles: 'Attach Files',
  CreatePublicThreads: 'Create Public Threads',
  ManageThreads: 'Manage Threads',
  CreateEvents: 'Create Events',
  ManageEvents: 'Manage Events',
  ManageChannels: 'Manage Channels',
  MuteMembers: 'Mute Members',
  MoveMembers: 'Move Members',
  Connect: 'Connect',
};
