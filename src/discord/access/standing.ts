import type { Interaction, Message } from 'discord.js';

import { isAboveRules, plainStanding, rolesOf, type Access, type Standing } from './access.ts';
import { accessAt, findHome, mappablesOf } from './command-access.ts';
import { idOf, type AnyCommand, type CommandContext } from '../command/command.ts';
import { typedAs } from '../command/typed.ts';
import { judge } from './overrides.ts';
import { placeOf } from '../dispatch/place.ts';

/** What somebody uses: a subcommand, or an action that belongs to some subcommands; and who may. */
interface Used {
  readonly command: AnyCommand | undefined;
  readonly paths: readonly string[];
  readonly access: Access;
}

/**
 * How a member stands towards something that they use, by what their server's admins have said of its command under
 * Integrations and in the group's settings. What is for admins cannot be given by either.
 */
export async function standingAt(
  interaction: Interaction,
  { command, paths, access }: Used,
  context: CommandContext,
): Promise<Standing> {
  const { guildId } = interaction;
  if (command === undefined || guildId === null || !placeOf(interaction).isGroup) return plainStanding();
  if (isAboveRules(interaction)) return plainStanding();
  const { applicationId, channelId, channel, user } = interaction;
  const use = { applicationId, guildId, channelIds: channelsOf(channelId, channel), memberId: user.id };
  const home = findHome(command, paths, access);
  const commandId = home === undefined ? undefined : idOf(context, typedAs({ command, path: home }));
  const verdict = judge(await context.overrides(guildId), {
    ...use,
    roleIds: rolesOf(interaction),
    commandId,
  });
  const own = home === undefined ? 'member' : accessAt(command, home);
  const byOverride =
    verdict === 'allowed' && own !== 'admin' ? [{ access: own, by: 'override' } as const] : [];
  const byRole = grantsByRole(interaction, { command, paths }, context);
  return { isDenied: verdict === 'denied', grants: [...byRole, ...byOverride], used: null };
}

function grantsByRole(
  interaction: Interaction,
  { command, paths }: Pick<Used, 'paths'> & { readonly command: AnyCommand },
  { settings: { commandRoles } }: CommandContext,
): Standing['grants'] {
  if (commandRoles.length === 0) return [];
  const roles = rolesOf(interaction);
  const here = mappablesOf(command).filter(({ path }) => path === null || paths.includes(path));
  return here
    .filter(({ key }) => commandRoles.some((each) => each.command === key && roles.includes(each.roleId)))
    .map(({ access }) => ({ access, by: 'role map' }));
}

/** Whether the server's admins have denied a command, by how it is typed, to the author of a message to the bot. */
export async function isDeniedTo(
  { guildId, channelId, channel, author, member, client }: Message,
  typed: string,
  context: CommandContext,
): Promise<boolean> {
  if (guildId === null) return false;
  const visitor = { member, memberPermissions: member?.permissions ?? null };
  if (isAboveRules(visitor)) return false;
  const use = { applicationId: client.application.id, guildId, memberId: author.id };
  const said = { ...use, channelIds: channelsOf(channelId, channel), roleIds: rolesOf(visitor) };
  const verdict = judge(await context.overrides(guildId), { ...said, commandId: idOf(context, typed) });
  return verdict === 'denied';
}

/** A channel, and of a thread the channel that it hangs on: what is said of that holds for the thread. */
function channelsOf(channelId: string | null, channel: Interaction['channel']): readonly string[] {
  const parentId = channel?.isThread() ? channel.parentId : null;
  return [channelId, parentId].filter((id) => id !== null);
}
