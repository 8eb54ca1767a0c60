import { UserError } from '../src/errors.ts';
import type { CommandContext, SlashInteraction } from '../src/discord/command/command.ts';
import { pageOf } from '../src/discord/command/custom-id.ts';
import { action, defineCommand, EVERYWHERE } from '../src/discord/command/define-command.ts';
import { option, readWorkOption, suggestWorksOr, workOption } from '../src/discord/command/options.ts';
import { notice, type Message } from '../src/discord/replies/message.ts';
import { placeOptions, readPlaceOptions, suggestPlaces } from './corpus/line-options.ts';
import { ownLineMessage, progressMessage } from './corpus/line-reply.ts';

export default defineCommand({
  access: 'member',
  aim: 'meetings',
  formerly: ['progress show', 'progress set', 'progress clear'],
  ...EVERYWHERE,
  name: 'progress',
  description: 'See or set how far you have read; your private replies go that far, and nobody else sees it',
  options: [
    workOption('Which work; left out, all are shown'),
    ...placeOptions,
    option.flag('clear', 'Use the group’s line again; without a work, for all works'),
  ],
  autocomplete: suggestWorksOr(async (typed, interaction, context) =>
    suggestPlaces(typed, interaction, context, false),
  ),
  run: showOrMove,

  actions: {
    page: action('update', async (_interaction, [page], context) => show(pageOf(page), context)),
  },
});

async function showOrMove(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, audience, words } = context;
  const { options, user } = interaction;
  const workId = await readWorkOption(interaction, context);
  const to = await readPlaceOptions(interaction, context, workId);
  if (options.getBoolean('clear') === true) {
    if (to) throw new UserError(({ readingLine }) => readingLine.notBoth);
    const cleared = await features.readingLines.clearOwn(audience, user.id, workId);
    return notice(cleared > 0 ? words.readingLine.cleared : words.readingLine.nothingToClear);
  }
  if (workId === null) return show(0, context);
  if (!to) throw new UserError(({ readingLine }) => readingLine.sayWhere);
  return ownLineMessage(words, await features.readingLines.setOwn(audience, user.id, workId, to));
}

async function show(page: number, { features, audience, words }: CommandContext): Promise<Message> {
  return progressMessage(words, await features.readingLines.progress(audience), page);
}
