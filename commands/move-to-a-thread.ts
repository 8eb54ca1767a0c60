import { ApplicationCommandType } from 'discord-api-types/v10';

import type { MessageMenu } from '../src/discord/command/command.ts';
import { IN_SERVERS } from '../src/discord/command/define-command.ts';
import { asideActions, askForThread } from './mod/aside.ts';

export default {
  access: 'moderator',
  audited: false,
  acknowledge: 'modal',
  description: 'Moves a side question from its message into its own thread',
  definition: { ...IN_SERVERS, type: ApplicationCommandType.Message, name: 'Move to a thread' },
  run: askForThread,
  actions: asideActions,
} satisfies MessageMenu;
