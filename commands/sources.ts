import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.ts';
import { customId, pageOf } from '../src/discord/custom-id.ts';
import { shareMessage } from '../src/discord/replies/share.ts';
import { topicMessage, worksMessage } from '../src/discord/replies/work.ts';
import { UserError } from '../src/errors.ts';

const SHARE = customId('sources', 'share');

export default {
  access: 'member',
  definition: {
    name: 'sources',
    description: 'The group’s texts, or those that speak to a topic',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'A word or question that the works should speak to',
        max_length: 200,
      },
    ],
  },

  async execute({ guildId: groupId, options }, { features }) {
    const topic = options.getString('topic')?.trim();
    if (!topic)
      return worksMessage(await features.corpus.list({ groupId }), 0, { command: 'sources', share: SHARE });
    const sources = await features.answers.sources({ groupId }, topic);
    if (sources.length === 0) throw new UserError(`No work speaks to “${topic}”. Other words may find more.`);
    return topicMessage(topic, sources, SHARE);
  },

  actions: {
    page: {
      acknowledge: 'update',
      async run({ guildId: groupId }, [page], { features }) {
        const list = { command: 'sources', share: SHARE };
        return worksMessage(await features.corpus.list({ groupId }), pageOf(page), list);
      },
    },
    share: {
      acknowledge: 'update',
      once: true,
      async run({ message, user, customId: pressed }) {
        const components = message?.components.map((component) => component.toJSON()) ?? [];
        return shareMessage(components, { memberId: user.id, pressed });
      },
    },
  },
} satisfies Command;
