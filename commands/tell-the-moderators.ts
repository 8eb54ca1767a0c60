import { ApplicationCommandType } from 'discord-api-types/v10';

import type { MessageMenu } from '../src/discord/command/command.ts';
import { IN_SERVERS } from '../src/discord/command/define-command.ts';
import { askWhy, tellActions } from './mod/tell.ts';

export default {
  access: 'member',
  aim: 'discussion',
  acknowledge: 'modal',
  description: 'Reports a message to the moderators; nothing is shown in the channel',
  definition: { ...IN_SERVERS, type: ApplicationCommandType.Message, name: 'Tell the moderators' },
  run: askWhy,
  actions: tellActions,
} satisfies MessageMenu;
