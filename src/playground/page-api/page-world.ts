import { ChannelType } from 'discord-api-types/v10';

import type { Member as PageMember, World as PageWorld } from '../page/api-types.ts';
import { canView } from '../world/permissions.ts';
import type { Guild, Member, User, World } from '../world/world.ts';

/** The guild, its text channels and members; with `viewer`, only the channels that this user sees. */
export function describeGuild(
  world: World,
  viewer: User | null,
): Pick<PageWorld, 'guild' | 'channels' | 'members' | 'bot'> {
  const guild = firstGuild(world);
  const channels = [...world.channels.values()].filter(
    (channel) =>
      channel.guildId === guild.id &&
      channel.type !== ChannelType.GuildForum &&
      (viewer === null || canView(world, channel, viewer.id)),
  );
  return {
    guild: { id: guild.id, name: guild.name },
    channels: channels.map(({ id, name, topic }) => ({ id, name, topic })),
    members: [...guild.members.values()].filter((member) => !member.user.bot).map(describeMember),
    bot: { id: world.bot.id, name: world.bot.name },
  };
}

/** The guild that the page shows. Throws an Error if the world has none. */
export function firstGuild(world: World): Guild {
  const guild = world.guilds.values().next().value;
  if (guild === undefined) throw new Error('The world has no guild to show.');
  return guild;
}

function describeMember({ user, roles }: Member): PageMember {
  const role = roles.at(-1);
  const color =
    role === undefined || role.color === 0 ? null : `#${role.color.toString(16).padStart(6, '0')}`;
  return { id: user.id, name: user.name, role: role?.name ?? 'Member', color };
}
