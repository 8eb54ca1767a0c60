import { isAdmitted } from '../../src/discord/access/admit.ts';
import { standingAt } from '../../src/discord/access/standing.ts';
import type { AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommand, EVERYWHERE } from '../../src/discord/command/define-command.ts';
import { describeCommands } from '../../src/discord/command/describe-commands.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { helpMessage } from './reply.ts';

export default defineCommand({
  access: 'member',
  aim: 'own',
  ...EVERYWHERE,
  name: 'help',
  description: 'What Concordance does, and its commands',

  async run(interaction, context) {
    return help(interaction, 0, context);
  },

  actions: {
    page: action('update', async (interaction, [page], context) => help(interaction, pageOf(page), context)),
  },
});

async function help(interaction: AnyInteraction, page: number, context: CommandContext): Promise<Message> {
  const { commands, commandIds, words, settings } = context;
  const all = describeCommands(commands.values(), settings.language);
  const isOpen = await Promise.all(
    all.map(async (used) => {
      const { command, subcommand, access } = used;
      const standing = await standingAt(interaction, { command, paths: [subcommand], access }, context);
      return isAdmitted(interaction, used, { ...context, standing });
    }),
  );
  const open = all.filter((_, at) => isOpen[at]);
  return helpMessage(words, open, commandIds, page);
}
