import { ApplicationCommandType } from 'discord-api-types/v10';

import type { MessageMenu } from '../src/discord/command.ts';
import { readMessageText } from '../src/discord/message-text.ts';
import { findQuotedParts } from '../src/discord/quoted-parts.ts';
import { checkQuotes } from '../src/discord/quotes.ts';
import { EVERYWHERE } from '../src/discord/where.ts';

export default {
  access: 'member',
  isLookup: true,
  description: 'Checks what a message quotes against the texts',
  definition: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: 'Check this quote' },

  async execute(interaction, context) {
    const quoted = findQuotedParts(readMessageText(interaction.targetMessage));
    return checkQuotes(interaction, quoted, null, context);
  },
} satisfies MessageMenu;
