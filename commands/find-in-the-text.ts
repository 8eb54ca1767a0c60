import { ApplicationCommandType } from 'discord-api-types/v10';

import type { MessageMenu } from '../src/discord/command/command.ts';
import { EVERYWHERE } from '../src/discord/command/define-command.ts';
import { readMessageText } from '../src/discord/gateway/message-text.ts';
import { findQuotes } from './quote/check-and-find.ts';

export default {
  access: 'member',
  lookup: true,
  description: 'Finds what the texts say about a message',
  definition: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: 'Find in the text' },

  async run(interaction, context) {
    return findQuotes(interaction, readMessageText(interaction.targetMessage), null, context);
  },
} satisfies MessageMenu;
