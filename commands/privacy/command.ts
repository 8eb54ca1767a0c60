import type { Whose } from '../../src/features/privacy/privacy.ts';
import type { AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommand, EVERYWHERE } from '../../src/discord/command/define-command.ts';
import { choicesOf, option } from '../../src/discord/command/options.ts';
import { placeOf } from '../../src/discord/dispatch/place.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import {
  erasedMessage,
  exportMessage,
  storedDataMessage,
  offerMessage,
  toMessageFiles,
  type ReplyContext,
} from './reply.ts';

export default defineCommand({
  access: 'member',
  aim: 'own',
  formerly: ['privacy show', 'privacy export', 'privacy erase'],
  ...EVERYWHERE,
  name: 'privacy',
  description: 'The data stored about you: see, download or erase it; only you see this',
  options: [
    option.text('scope', 'In this group, or everywhere; in direct messages always everywhere', {
      choices: choicesOf({ here: 'this group', everywhere: 'everywhere' }),
    }),
  ],

  async run(interaction, context) {
    const scope = interaction.options.getString('scope') ?? 'here';
    const { whose, around } = scopeOf(interaction, scope, context);
    return show(whose, around, 0, context);
  },

  actions: {
    page: action('update', async (interaction, [scope, page], context) => {
      const { whose, around } = scopeOf(interaction, scope, context);
      return show(whose, around, pageOf(page), context);
    }),
    export: action('reply', async (interaction, [scope], context) => {
      const { whose, around } = scopeOf(interaction, scope, context);
      return exportMessage(around, toMessageFiles(await context.features.privacy.export(whose)));
    }),
    erase: action('update', async (interaction, [scope], context) => {
      const { whose, around } = scopeOf(interaction, scope, context);
      return offerMessage(around, await context.features.privacy.offer(whose), null);
    }),
    'erase-now': action('update', async (interaction, [scope, token = ''], context) => {
      const { whose, around } = scopeOf(interaction, scope, context);
      const done = await context.features.privacy.erase(whose, token);
      if ('isGone' in done) return erasedMessage(around, done);
      return offerMessage(around, done, context.words.privacy.changed);
    }),
    keep: action('update', async (_interaction, _state, { words }) => notice(words.privacy.unchanged)),
  },
});

/** Outside of groups, what is meant is everything. */
function scopeOf(
  interaction: AnyInteraction,
  wanted: string | undefined,
  { groupId, words, settings }: CommandContext,
): { whose: Whose; around: ReplyContext } {
  const scope = placeOf(interaction).isGroup && wanted !== 'everywhere' ? 'here' : 'everywhere';
  const whose = { memberId: interaction.user.id, groupId: scope === 'here' ? groupId : null };
  return { whose, around: { words, language: settings.language, scope } };
}

async function show(
  whose: Whose,
  around: ReplyContext,
  page: number,
  context: CommandContext,
): Promise<Message> {
  return storedDataMessage(around, await context.features.privacy.held(whose), context.privacyUrl, page);
}
