import type { Interaction } from 'discord.js';

import { isAboveRules, plainStanding, rolesOf, type Standing } from './access.ts';
import { accessToSee, mappablesOf } from './command-access.ts';
import { keyOf, type AnyCommand, type CommandContext } from './command.ts';
import { judge, type Use } from './overrides.ts';
import { placeOf } from './place.ts';

/**
 * How a member stands towards some subcommands of a command, by what their server's admins have said of it under
 * Integrations and in the group's settings.
 */
export async function standingAt(
  interaction: Interaction,
  { command, paths }: { readonly command: AnyCommand | undefined; readonly paths: readonly string[] },
  context: CommandContext,
): Promise<Standing> {
  const { guildId } = interaction;
  if (command === undefined || guildId === null || !placeOf(interaction).isGroup) return plainStanding();
  if (isAboveRules(interaction)) return plainStanding();
  const verdict = judge(await context.overrides(guildId), {
    ...useOf(interaction, guildId),
    commandId: context.commandIds.get(keyOf(command)),
  });
  const own = accessToSee(command);
  const byOverride =
    verdict === 'allowed' && own !== 'member' ? [{ access: own, by: 'override' } as const] : [];
  const byRole = grantsByRole(interaction, { command, paths }, context);
  return { isDenied: verdict === 'denied', grants: [...byRole, ...byOverride], used: null };
}

function grantsByRole(
  interaction: Interaction,
  { command, paths }: { readonly command: AnyCommand; readonly paths: readonly string[] },
  { settings: { commandRoles } }: CommandContext,
): Standing['grants'] {
  if (commandRoles.length === 0) return [];
  const roles = rolesOf(interaction);
  const here = mappablesOf(command).filter(({ path }) => path === null || paths.includes(path));
  return here
    .filter(({ key }) => commandRoles.some((each) => each.command === key && roles.includes(each.roleId)))
    .map(({ access }) => ({ access, by: 'role map' }));
}

function useOf(interaction: Interaction, guildId: string): Omit<Use, 'commandId'> {
  const { applicationId, channelId, channel, user } = interaction;
  const parentId = channel?.isThread() ? channel.parentId : null;
  const channelIds = [channelId, parentId].filter((id) => id !== null);
  return { applicationId, guildId, channelIds, memberId: user.id, roleIds: rolesOf(interaction) };
}
