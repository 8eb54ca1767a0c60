import { hasAccess } from '../../src/discord/access/access.ts';
import { findMissingPermissions } from '../../src/discord/access/missing-permissions.ts';
import type { AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommand, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { statusMessage } from './reply.ts';

/** Posts that are listed. */
const POSTS = { next: 5, troubles: 5 } as const;

export default defineCommand({
  access: 'member',
  aim: 'own',
  ...IN_SERVERS,
  name: 'status',
  description: 'How the bot is doing; for hosts also upcoming posts, failures and missing permissions',

  async run(interaction, context) {
    return status(interaction, 0, context);
  },

  actions: {
    page: action('update', async (interaction, [page], context) =>
      status(interaction, pageOf(page), context),
    ),
  },
});

async function status(interaction: AnyInteraction, page: number, context: CommandContext): Promise<Message> {
  const { features, groupId, audience, words, faults, startedAt, version } = context;
  const corpus = await features.health.check(audience);
  const { guild } = interaction;
  const forHosts = hasAccess(interaction, 'host', context)
    ? {
        clock: await features.clock.judge(),
        faults: faults.of(groupId),
        posts: await features.posts.outlook({ groupId, reader: interaction.user.id }, POSTS),
        permissions: guild && findMissingPermissions(guild, context.settings.meetingChannel),
      }
    : null;
  const node = process.versions.node;
  return statusMessage(words, { version, node, startedAt, corpus, forHosts }, page);
}
