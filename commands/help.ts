import { hasAccess } from '../src/discord/access.ts';
import type { ActionInteraction, Command, CommandContext, SlashInteraction } from '../src/discord/command.ts';
import { pageOf } from '../src/discord/custom-id.ts';
import { describeCommands } from '../src/discord/describe-commands.ts';
import { helpMessage } from '../src/discord/replies/help.ts';
import type { Message } from '../src/discord/replies/message.ts';
import { EVERYWHERE } from '../src/discord/where.ts';

export default {
  access: 'member',
  definition: {
    ...EVERYWHERE,
    name: 'help',
    description: 'What Concordance does, and its commands',
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
  interaction: SlashInteraction | ActionInteraction,
  page: number,
  context: CommandContext,
): Message {
  const { commands, commandIds, words } = context;
  const open = describeCommands(commands.values(), context.settings.language).filter(({ access }) =>
    hasAccess(interaction, access, context),
  );
  return helpMessage(words, open, commandIds, page);
}
