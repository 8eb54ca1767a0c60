import { UserError } from '../../errors.ts';

import { hasAccess } from '../access.ts';
import type { ActionInteraction, CommandContext, MenuInteraction, SlashInteraction } from '../command.ts';

/** UserError unless a member leads sessions here: a host, or who is named as the cover host of a meeting that is on. */
export async function checkLead(
  interaction: SlashInteraction | MenuInteraction | ActionInteraction,
  context: CommandContext,
): Promise<void> {
  if (hasAccess(interaction, 'host', context)) return;
  if (await context.features.sessions.isCoverHost(context.groupId, interaction.user.id)) return;
  throw new UserError((words) => words.access.needs.host);
}
