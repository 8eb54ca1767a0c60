import { ApplicationCommandType } from 'discord-api-types/v10';

import type { MessageMenu } from '../src/discord/command/command.ts';
import { EVERYWHERE } from '../src/discord/command/define-command.ts';
import { readMessageText } from '../src/discord/gateway/message-text.ts';
import { findSourcedParts } from './quote/quoted-parts.ts';
import { checkQuotes } from './quote/check-and-find.ts';

export default {
  access: 'member',
  aim: 'quotations',
  lookup: true,
  description: 'Checks a message’s quotations against the texts',
  definition: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: 'Check this quote' },

  async run(interaction, context) {
    const quoted = findSourcedParts(readMessageText(interaction.targetMessage));
    return checkQuotes(interaction, quoted, null, context);
  },
} satisfies MessageMenu;
