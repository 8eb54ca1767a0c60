import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandStringOption,
} from 'discord-api-types/v10';

import type { WorkDescription } from '../src/corpus/work.ts';
import type { ActionInteraction, Command, CommandContext, SlashInteraction } from '../src/discord/command.ts';
import { pageOf } from '../src/discord/custom-id.ts';
import { resolveWork } from '../src/discord/options.ts';
import { notice, type Message } from '../src/discord/replies/message.ts';
import { dropsMessage, removalMessage, workMessage, worksMessage } from '../src/discord/replies/work.ts';

export default {
  access: 'admin',
  definition: {
    name: 'corpus',
    description: 'Keep the group’s texts: see, add and remove works',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        description: 'Every work that this group can ask',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'info',
        description: 'A work, where it comes from and how its import went',
        options: [workOption('Which work')],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Add a text to this group’s corpus',
        options: [
          {
            type: ApplicationCommandOptionType.Attachment,
            name: 'file',
            description: 'The text: .txt, .md or .html, 16 MiB at most',
            required: true,
          },
          wordsOption('title', 'Its title, if not the one that the text gives'),
          wordsOption('author', 'Its author, if not the one that the text gives'),
          wordsOption(
            'source_url',
            'Address of the page that it was saved from, for links to the exact sentence',
          ),
          wordsOption('licence', 'Its licence, e.g. CC0 or public domain'),
          wordsOption('edition', 'Its edition or translation'),
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'remove',
        description: 'Take a work out of this group’s corpus',
        options: [workOption('Which work')],
      },
    ],
  },

  async execute(interaction, context) {
    const { guildId: groupId, options } = interaction;
    const subcommand = options.getSubcommand();
    if (subcommand === 'list') return list(groupId, 0, context);
    if (subcommand === 'add') return add(interaction, context);
    const entry = await resolveWork(context.features, { groupId }, options.getString('work', true));
    return subcommand === 'remove' ? removalMessage(entry) : workMessage(entry, null, 0);
  },

  async autocomplete({ guildId: groupId, options }, { features }) {
    return features.suggestions.works({ groupId }, options.getFocused());
  },

  actions: {
    page: {
      acknowledge: 'update',
      run: async ({ guildId }, [page], context) => list(guildId, pageOf(page), context),
    },
    'info-page': {
      acknowledge: 'update',
      run: async (interaction, [id, page], context) =>
        workMessage(await info(interaction, id, context), null, pageOf(page)),
    },
    drops: {
      acknowledge: 'reply',
      run: async (interaction, [id], context) => dropsMessage(await info(interaction, id, context), 0),
    },
    'drops-page': {
      acknowledge: 'update',
      run: async (interaction, [id, page], context) =>
        dropsMessage(await info(interaction, id, context), pageOf(page)),
    },
    keep: {
      acknowledge: 'update',
      run: async (interaction, [id], context) => workMessage(await info(interaction, id, context), 'Kept', 0),
    },
    'remove-now': {
      acknowledge: 'update',
      async run({ guildId }, [id], { features }) {
        await features.corpus.remove(guildId, id ?? '');
        return notice('The work is out of the group’s corpus. Quotations in the log of questions stay.');
      },
    },
  },
} satisfies Command;

async function list(groupId: string, page: number, { features }: CommandContext): Promise<Message> {
  return worksMessage(await features.corpus.list({ groupId }), page, { command: 'corpus' });
}

async function info(
  { guildId: groupId }: ActionInteraction,
  id: string | undefined,
  { features }: CommandContext,
) {
  return features.corpus.info({ groupId }, id ?? '');
}

async function add({ guildId, user, options }: SlashInteraction, context: CommandContext): Promise<Message> {
  const file = options.getAttachment('file', true);
  const described = {
    title: options.getString('title'),
    author: options.getString('author'),
    sourceUrl: options.getString('source_url'),
    licence: options.getString('licence'),
    edition: options.getString('edition'),
  };
  const said = Object.entries(described).filter(([, words]) => words !== null);
  const description: Partial<WorkDescription> = Object.fromEntries(said);
  const source = { name: file.name, bytes: await context.download(file), description };
  const { entry, isNew } = await context.features.corpus.add(source, { groupId: guildId, addedBy: user.id });
  return workMessage(
    entry,
    isNew ? 'Added to the group’s texts' : 'The group has this text already; nothing changed',
    0,
  );
}

function workOption(description: string): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: 'work',
    description,
    required: true,
    autocomplete: true,
  };
}

function wordsOption(name: string, description: string): APIApplicationCommandStringOption {
  return { type: ApplicationCommandOptionType.String, name, description, max_length: 500 };
}
