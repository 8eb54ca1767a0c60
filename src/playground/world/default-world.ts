import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';

import type { WorldOptions } from './world-options.ts';

/** The default token of worlds; it is valid nowhere else. */
export const LOOPBACK_TOKEN = 'loopback.token.not-a-secret';

/** The default permissions of everyone in a new guild, as far as they matter here. */
export const EVERYONE =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.CreatePublicThreads |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.AddReactions |
  Permission.ReadMessageHistory |
  Permission.UseApplicationCommands |
  Permission.UseExternalApps;

/** The default permissions of the bot's role. */
export const BOT =
  EVERYONE |
  Permission.CreateEvents |
  Permission.ManageEvents |
  Permission.ManageChannels |
  Permission.ManageThreads;

/** The Reading Room: a member, a host, a moderator and an admin in three channels. */
export const defaultWorld: WorldOptions = {
  guilds: [
    {
      name: 'The Reading Room',
      owner: 'Ada',
      roles: [
        { name: 'Host', permissions: Permission.CreateEvents | Permission.ManageEvents, color: 0x2f_85_5a },
        {
          name: 'Moderator',
          permissions:
            Permission.ManageMessages |
            Permission.ManageThreads |
            Permission.ModerateMembers |
            Permission.KickMembers,
          color: 0x2b_6c_b0,
        },
        { name: 'Admin', permissions: Permission.Administrator, color: 0xb8_32_80 },
      ],
      members: [
        { name: 'Mara' },
        { name: 'Hanna', roles: ['Host'] },
        { name: 'Mo', roles: ['Moderator'] },
        { name: 'Ada', roles: ['Admin'] },
      ],
      channels: [
        { name: 'reading', topic: 'What we read this week' },
        { name: 'questions', topic: 'Questions for the next meeting' },
        {
          name: 'hosts',
          topic: 'For those who lead',
          overwrites: [
            { for: '@everyone', deny: Permission.ViewChannel },
            { for: 'Host', allow: Permission.ViewChannel },
            { for: 'Moderator', allow: Permission.ViewChannel },
            { for: '@bot', allow: Permission.ViewChannel },
          ],
        },
      ],
    },
  ],
};
