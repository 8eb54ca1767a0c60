import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

import { hasAccess } from '../src/discord/access.ts';
import type { ActionInteraction, Command, CommandContext, SlashInteraction } from '../src/discord/command.ts';
import { pageOf } from '../src/discord/custom-id.ts';
import { helpMessage } from '../src/discord/replies/help.ts';
import type { Message } from '../src/discord/replies/message.ts';

export default {
  access: 'member',
  definition: {
    name: 'help',
    description: 'What Concordance does, and its commands',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  async execute(interaction, context) {
    return help(interaction, 0, context);
  },

  actions: {
    page: {
      acknowledge: 'update',
      run: async (interaction, [page], context) => help(interaction, pageOf(page), context),
    },
  },
} satisfies Command;

function help(
  { memberPermissions }: SlashInteraction | ActionInteraction,
  page: number,
  { commands, commandIds }: CommandContext,
): Message {
  const open = [...commands.values()].filter(({ access }) => hasAccess(memberPermissions, access));
  return helpMessage(open, commandIds, page);
}
