import {
  ApplicationCommandOptionType,
  type APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';

import { UserError } from '../../src/errors.ts';

import { changedNothing } from '../../src/discord/access/access.ts';
import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { placeOptions, readPlaceOptions } from './line-options.ts';
import { resolveWork, workOption } from '../../src/discord/command/options.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { groupLineMessage } from './line-reply.ts';

/** `/corpus line`. */
export const groupLineOption: APIApplicationCommandSubcommandOption = {
  type: ApplicationCommandOptionType.Subcommand,
  name: 'line',
  description: 'How far the group has read a work: nothing behind is shown. For hosts',
  options: [
    workOption('Which work', { required: true }),
    ...placeOptions,
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'none',
      description: 'Take the line away: all of the work may be shown',
    },
  ],
};

/** Moves the group's line, or says where it stands. */
export async function runGroupLine(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, audience, words } = context;
  const { options, user } = interaction;
  const { workId } = await resolveWork(features, audience, options.getString('work', true));
  const to = await readPlaceOptions(interaction, context, workId);
  const isNone = options.getBoolean('none') === true;
  if (isNone && to) throw new UserError(({ readingLine }) => readingLine.sayOne);
  if (!to && !isNone) changedNothing(context);
  const place =
    to || isNone
      ? await features.readingLines.placeGroup(audience, workId, to, user.id)
      : await features.readingLines.findGroup(audience, workId);
  return groupLineMessage(words, place);
}
