import { UserError } from '../../src/errors.ts';

import { changedNothing, hasAccess } from '../../src/discord/access/access.ts';
import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import type { Subcommand } from '../../src/discord/command/define-command.ts';
import { option, resolveWork, suggestWorksOr, workOption } from '../../src/discord/command/options.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { placeOptions, readPlaceOptions, suggestPlaces } from './line-options.ts';
import { groupLineMessage } from './line-reply.ts';

/** `/host line`. */
export const lineSubcommand: Subcommand = {
  at: 'host line',
  description: 'How far the group has read a work; nothing beyond it is shown',
  options: [
    workOption('Which work', { required: true }),
    ...placeOptions,
    option.flag('none', 'Remove the line, so that all of the work can be shown'),
  ],
  access: 'host',
  autocomplete: suggestWorksOr(async (typed, interaction, context) =>
    hasAccess(interaction, 'host', context) ? suggestPlaces(typed, interaction, context, true) : [],
  ),
  run: runGroupLine,
};

/** Moves the group's line, or says where it stands. */
async function runGroupLine(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, audience, words } = context;
  const { options, user } = interaction;
  const { workId } = await resolveWork(features, audience, options.getString('work', true));
  const to = await readPlaceOptions(interaction, context, workId);
  const isNone = options.getBoolean('none') === true;
  if (isNone && to) throw new UserError(({ readingLine }) => readingLine.notBoth);
  if (!to && !isNone) changedNothing(context);
  const place =
    to || isNone
      ? await features.readingLines.placeGroup(audience, workId, to, user.id)
      : await features.readingLines.findGroup(audience, workId);
  return groupLineMessage(words, place);
}
