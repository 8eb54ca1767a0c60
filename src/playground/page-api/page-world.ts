import { type APIApplicationCommand, ChannelType } from 'discord-api-types/v10';

import { canView } from '../world/permissions.ts';
import type { Guild, Member, User, World } from '../world/world.ts';

/** The place that the page shows: the first guild of the world. */
export interface PageWorld {
  readonly guild: { readonly id: string; readonly name: string };
  readonly channels: readonly { readonly id: string; readonly name: string; readonly topic: string | null }[];
  /** Between the viewer and the bot; null without a viewer. */
  readonly directMessage: { readonly id: string } | null;
  readonly members: readonly PageMember[];
  readonly bot: { readonly id: string; readonly name: string };
  readonly hint: string | null;
  /** The commands for the viewer in the requested channel. */
  readonly commands: readonly APIApplicationCommand[];
  readonly connected: boolean;
}

/** `role` is the name of the member's highest role, or "Member"; `color` is `#rrggbb`, or null. */
interface PageMember {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly color: string | null;
}

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
