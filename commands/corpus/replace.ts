import type { APIApplicationCommandStringOption } from 'discord-api-types/v10';
import type { Attachment } from 'discord.js';

import type { WorkDescription } from '../../src/corpus/work.ts';
import { UserError } from '../../src/errors.ts';

import { changedNothing, relyOn } from '../../src/discord/access/access.ts';
import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { resolveWork, workOption } from '../../src/discord/command/options.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { showPreview } from './reimport-actions.ts';

/** Names the work that a better import replaces. */
export const replacesOption: APIApplicationCommandStringOption = {
  ...workOption('Admins: the work that this text replaces, with all that quotes it'),
  name: 'replaces',
};

/** Shows what changes if a text takes the place of a work. Nothing changes yet. */
export async function replace(
  interaction: SlashInteraction,
  context: CommandContext,
  typed: string,
  {
    file,
    address,
    description,
  }: {
    readonly file: Attachment | null;
    readonly address: string | null;
    readonly description: Partial<WorkDescription>;
  },
): Promise<Message> {
  const { features, audience, groupId } = context;
  if (!relyOn(interaction, 'admin', context)) throw new UserError(({ reimports }) => reimports.mayNotReplace);
  changedNothing(context);
  const { workId } = await resolveWork(features, audience, typed);
  const { id } =
    file === null
      ? await features.reimports.draftFromWeb(groupId, workId, { address: address ?? '', description })
      : await features.reimports.draft(groupId, workId, {
          name: file.name,
          bytes: await context.download(file),
          description,
        });
  return showPreview(context, id, interaction.user.id, 0);
}
