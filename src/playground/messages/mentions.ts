import { type APIMessage, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';

import type { MessageBody } from '../rules/message-rules.ts';
import { permissionsIn } from '../world/permissions.ts';
import { toApiUser } from '../world/serialize.ts';
import type { Channel, World } from '../world/world.ts';
import { textOf } from './message.ts';

/** Who a text pings, given what its sender allowed. https://docs.discord.com/developers/resources/message#allowed-mentions-object */
export function findMentions(
  world: World,
  channel: Channel,
  api: APIMessage,
  allowed: MessageBody['allowed_mentions'],
) {
  const text = textOf(api);
  const allows = (kind: 'users' | 'roles', id: string) =>
    !allowed || allowed.parse?.includes(kind) === true || allowed[kind]?.includes(id) === true;
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const named = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
  const users = new Set([...named.filter((id) => allows('users', id)), ...repliedTo(api, allowed)]);
  const roles = [...new Set([...text.matchAll(/<@&(\d+)>/g)].map((match) => match[1] ?? ''))];
  const mayPingAll =
    (permissionsIn(world, channel, api.author.id) & PermissionFlagsBits.MentionEveryone) !== 0n;
  const everyone = !allowed || allowed.parse?.includes('everyone') === true;
  return {
    mentions: [...users]
      .map((id) => world.users.get(id))
      .filter((user) => user !== undefined)
      .map(toApiUser),
    mention_roles: roles.filter((id) => guild?.roles.some((role) => role.id === id) && allows('roles', id)),
    mention_everyone: mayPingAll && everyone && /@(?:everyone|here)\b/.test(text),
  };
}

/** The author of the message that this one replies to, unless the reply is silent. */
function repliedTo(api: APIMessage, allowed: MessageBody['allowed_mentions']): string[] {
  const author = api.type === MessageType.Reply ? api.referenced_message?.author : undefined;
  const isTold = !allowed || allowed.replied_user === true;
  return author === undefined || !isTold ? [] : [author.id];
}
