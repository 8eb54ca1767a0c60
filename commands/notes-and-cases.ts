import { ApplicationCommandType } from 'discord-api-types/v10';

import type { UserMenu } from '../src/discord/command/command.ts';
import { IN_SERVERS } from '../src/discord/command/define-command.ts';
import { showLog } from './mod/show-log.ts';

export default {
  access: 'moderator',
  audited: false,
  description: 'Shows moderators everything in their log about a member',
  definition: { ...IN_SERVERS, type: ApplicationCommandType.User, name: 'Notes and cases' },

  run: async ({ targetUser: { id: about }, user }, context) =>
    showLog({ groupId: context.groupId, reader: user.id, about, from: null, before: null }, '0', context),
} satisfies UserMenu;
