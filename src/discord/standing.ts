import type { Interaction } from 'discord.js';

import { isAboveRules, plainStanding, rolesOf, type Standing } from './access.ts';
import { accessToSee } from './command-access.ts';
import { keyOf, type AnyCommand, type CommandContext } from './command.ts';
import { judge, type Use } from './overrides.ts';
import { placeOf } from './place.ts';

/** How a member stands towards a command, by what their server's admins have said of it. */
export async function standingAt(
  interaction: Interaction,
  command: AnyCommand | undefined,
  { overrides, commandIds }: CommandContext,
): Promise<Standing> {
  const { guildId } = interaction;
  if (command === undefined || guildId === null || !placeOf(interaction).isGroup) return plainStanding();
  if (isAboveRules(interaction)) return plainStanding();
  const verdict = judge(await overrides(guildId), {
    ...useOf(interaction, guildId),
    commandId: commandIds.get(keyOf(command)),
  });
  const own = accessToSee(command);
  const grants = verdict === 'allowed' && own !== 'member' ? [{ access: own, by: 'override' } as const] : [];
  return { isDenied: verdict === 'denied', grants };
}

function useOf(interaction: Interaction, guildId: string): Omit<Use, 'commandId'> {
  const { applicationId, channelId, channel, user } = interaction;
  const parentId = channel?.isThread() ? channel.parentId : null;
  const channelIds = [channelId, parentId].filter((id) => id !== null);
  return { applicationId, guildId, channelIds, memberId: user.id, roleIds: rolesOf(interaction) };
}
