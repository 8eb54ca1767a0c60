import { ApplicationCommandOptionType } from 'discord-api-types/v10';

import type {
  ActionInteraction,
  CommandContext,
  SlashInteraction,
} from '../../src/discord/command/command.ts';
import { defineCommandTree } from '../../src/discord/command/define-command.ts';
import { mentionCommand } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { toMessageFiles } from './member-files.ts';
import { placeOf } from '../../src/discord/dispatch/place.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { erasedMessage, exportMessage, heldMessage, offerMessage, type Around } from './reply.ts';
import { EVERYWHERE } from '../../src/discord/command/where.ts';
import type { Whose } from '../../src/features/privacy/privacy.ts';

const scopeOption = {
  type: ApplicationCommandOptionType.String as const,
  name: 'scope',
  description: 'In this group, or everywhere; in direct messages always everywhere',
  choices: [
    { name: 'this group', value: 'here' },
    { name: 'everywhere', value: 'everywhere' },
  ],
};

export default defineCommandTree({
  access: 'member',
  definition: {
    ...EVERYWHERE,
    name: 'privacy',
    description: 'What is held about you: see it, take it along, have it erased; only you see it',
  },

  subcommands: {
    show: {
      definition: { description: 'What is held about you, what for and how long', options: [scopeOption] },
      async run(interaction, context) {
        const { whose, around } = readScope(interaction, context);
        return show(whose, around, 0, context);
      },
    },
    export: {
      definition: { description: 'All that is held about you, as files', options: [scopeOption] },
      async run(interaction, context) {
        const { whose, around } = readScope(interaction, context);
        return exportMessage(around, toMessageFiles(await context.features.privacy.export(whose)));
      },
    },
    erase: {
      definition: {
        description: 'Have what is held about you erased; shows first what goes and what stays',
        options: [scopeOption],
      },
      async run(interaction, context) {
        const { whose, around } = readScope(interaction, context);
        return offerMessage(around, await context.features.privacy.offer(whose), null);
      },
    },
  },

  actions: {
    page: {
      acknowledge: 'update',
      async run(interaction, [scope, page], context) {
        const { whose, around } = scopeOf(interaction, scope, context);
        return show(whose, around, pageOf(page), context);
      },
    },
    'erase-now': {
      acknowledge: 'update',
      async run(interaction, [scope, token = ''], context) {
        const { whose, around } = scopeOf(interaction, scope, context);
        const done = await context.features.privacy.erase(whose, token);
        if ('isGone' in done) return erasedMessage(around, done);
        return offerMessage(around, done, context.words.privacy.changed);
      },
    },
    keep: {
      acknowledge: 'update',
      run: async (_interaction, _state, { words }) => notice(words.privacy.unchanged),
    },
  },
});

function readScope(interaction: SlashInteraction, context: CommandContext) {
  return scopeOf(interaction, interaction.options.getString('scope') ?? 'here', context);
}

/** Outside of groups, what is meant is everything. */
function scopeOf(
  interaction: SlashInteraction | ActionInteraction,
  wanted: string | undefined,
  { groupId, words, settings }: CommandContext,
): { whose: Whose; around: Around } {
  const scope = placeOf(interaction).isGroup && wanted !== 'everywhere' ? 'here' : 'everywhere';
  const whose = { memberId: interaction.user.id, groupId: scope === 'here' ? groupId : null };
  return { whose, around: { words, language: settings.language, scope } };
}

async function show(whose: Whose, around: Around, page: number, context: CommandContext): Promise<Message> {
  const links = {
    operator: context.privacyUrl,
    exporting: mentionCommand(context, 'privacy export'),
    erasing: mentionCommand(context, 'privacy erase'),
  };
  return heldMessage(around, await context.features.privacy.held(whose), links, page);
}
