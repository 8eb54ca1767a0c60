import type { Interaction, Message } from 'discord.js';

import { isAboveRules, plainStanding, rolesOf, type Standing } from './access.ts';
import { accessToSee, mappablesOf } from './command-access.ts';
import { keyOf, type AnyCommand, type CommandContext } from '../command/command.ts';
import { judge } from './overrides.ts';
import { placeOf } from '../dispatch/place.ts';

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
  const { applicationId, channelId, channel, user } = interaction;
  const use = { applicationId, guildId, channelIds: channelsOf(channelId, channel), memberId: user.id };
  const said = { ...use, roleIds: rolesOf(interaction), commandId: context.commandIds.get(keyOf(command)) };
  const verdict = judge(await context.overrides(guildId), said);
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

/** Whether the server's admins have taken a command, named by its file, from whoever writes a message to the bot. */
export async function isDeniedTo(
  { guildId, channelId, channel, author, member, client }: Message,
  key: string,
  { overrides, commandIds }: CommandContext,
): Promise<boolean> {
  if (guildId === null) return false;
  const visitor = { member, memberPermissions: member?.permissions ?? null };
  if (isAboveRules(visitor)) return false;
  const use = { applicationId: client.application.id, guildId, memberId: author.id };
  const said = { ...use, channelIds: channelsOf(channelId, channel), roleIds: rolesOf(visitor) };
  return judge(await overrides(guildId), { ...said, commandId: commandIds.get(key) }) === 'denied';
}

/** A channel, and of a thread the channel that it hangs on: what is said of that holds for the thread. */
function channelsOf(channelId: string | null, channel: Interaction['channel']): readonly string[] {
  const parentId = channel?.isThread() ? channel.parentId : null;
  return [channelId, parentId].filter((id) => id !== null);
}
