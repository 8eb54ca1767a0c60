import { ComponentType, MessageFlags, MessageType } from 'discord-api-types/v10';

import { isThinking, type StoredMessage, textOf } from '../messages/message.ts';
import type { World } from '../world/world.ts';
import type { Component, Message } from '../page/api-types.ts';
import { type Names, parseMarkdown } from './markdown.ts';

/** Converts a message for the page. */
export function toPageMessage(world: World, message: StoredMessage): Message {
  const { api, channelId, visibleTo } = message;
  const author = world.users.get(api.author.id);
  const names = namesIn(world, message.guildId);
  const command = (api as { interaction?: { name: string; user: { id: string } } }).interaction;
  const quoted = api.referenced_message;
  const isV2 = ((api.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return {
    id: message.id,
    channelId,
    author: { id: api.author.id, name: author?.name ?? api.author.username, bot: author?.bot ?? false },
    timestamp: api.timestamp,
    edited: api.edited_timestamp !== null,
    content: parseMarkdown(api.content, names),
    components: (api.components ?? []).map((component) => withAst(component as Component, names)),
    ephemeral: visibleTo !== null,
    thinking: isThinking(message),
    ...(command && {
      interaction: {
        name: command.name,
        isMenu: api.type === MessageType.ContextMenuCommand,
        user: world.users.get(command.user.id)?.name ?? '',
      },
    }),
    ...(quoted && {
      repliesTo: {
        id: quoted.id,
        author: world.users.get(quoted.author.id)?.name ?? quoted.author.username,
        words: parseMarkdown(textOf(quoted), names),
      },
    }),
    // With Components V2 a file is shown only if a component refers to it.
    attachments: isV2
      ? []
      : api.attachments.map(({ filename, url, size }) => ({ name: filename, url, size })),
  };
}

function withAst(component: Component, names: Names): Component {
  const { type, components, content } = component;
  const isText = type === ComponentType.TextDisplay && content !== undefined;
  return {
    ...component,
    ...(components && { components: components.map((each) => withAst(each, names)) }),
    ...(isText && { ast: parseMarkdown(content, names) }),
  };
}

function namesIn(world: World, guildId: string | null): Names {
  const guild = guildId === null ? undefined : world.guilds.get(guildId);
  return {
    user: (id) => world.users.get(id)?.name,
    role: (id) => guild?.roles.find((role) => role.id === id)?.name,
    channel: (id) => world.channels.get(id)?.name,
  };
}
