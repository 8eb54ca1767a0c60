import { MessageFlags } from 'discord.js';

import type { GroupAudience } from '../../src/features/group/audience.ts';

import { hasAccess } from '../../src/discord/access/access.ts';
import type { ActionInteraction, AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { forChannel } from '../../src/discord/dispatch/context-for.ts';
import type { Viewer } from './question-line.ts';

/** The only member who sees a private reply. */
export function viewerOf(interaction: AnyInteraction, context: CommandContext): Viewer {
  return {
    memberId: interaction.user.id,
    isHost: hasAccess(interaction, 'host', context),
    isModerator: hasAccess(interaction, 'moderator', context),
  };
}

/** Who sees the message that a component is on: one member, or everybody in the channel. */
export function readersOf(
  interaction: ActionInteraction,
  context: CommandContext,
): { readonly audience: GroupAudience; readonly viewer: Viewer | null } {
  return interaction.message?.flags.has(MessageFlags.Ephemeral)
    ? { audience: context.audience, viewer: viewerOf(interaction, context) }
    : { audience: forChannel(context).audience, viewer: null };
}
