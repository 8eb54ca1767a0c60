import { ChannelType } from 'discord-api-types/v10';

import { type Channel, createPrivateChannel, type User, type World } from './world.ts';

/** The channel between the bot and a user, created on first use. */
export function openDirectMessage(
  { world, newId }: { readonly world: World; readonly newId: () => string },
  user: User,
): Channel {
  const isTheirs = ({ type, recipients }: Channel) => type === ChannelType.DM && recipients.includes(user);
  const known = [...world.channels.values()].find(isTheirs);
  if (known !== undefined) return known;
  const channel = createPrivateChannel(newId(), ChannelType.DM, user.name, [user]);
  world.channels.set(channel.id, channel);
  return channel;
}
