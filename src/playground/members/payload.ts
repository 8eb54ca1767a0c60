import type { Interaction } from '../interactions/interaction.ts';
import { LIMITS } from '../limits.ts';
import { contextOf } from '../world/installs.ts';
import { appPermissionsIn, permissionsIn } from '../world/permissions.ts';
import { toApiChannel, toApiUser, toInteractionMember } from '../world/serialize.ts';
import type { World } from '../world/world.ts';

/** An interaction as the gateway sends it. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export function toPayload(world: World, interaction: Interaction, content: object): object {
  const { id, token, type, user, channel, source } = interaction;
  const permissions = permissionsIn(world, channel, user.id);
  return {
    id,
    token,
    type,
    version: 1,
    application_id: world.applicationId,
    data: content,
    channel_id: channel.id,
    channel: { ...toApiChannel(channel), permissions: String(permissions) },
    locale: user.locale,
    app_permissions: String(appPermissionsIn(world, channel)),
    entitlements: [],
    authorizing_integration_owners: interaction.owners,
    context: contextOf(channel),
    attachment_size_limit: LIMITS.fileBytes,
    ...(source !== null && { message: structuredClone(source.api) }),
    ...describePerson(world, interaction, permissions),
  };
}

function describePerson(world: World, { user, channel }: Interaction, permissions: bigint): object {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(user.id);
  if (guild === undefined || member === undefined) return { user: toApiUser(user) };
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: toInteractionMember(member, permissions),
  };
}
