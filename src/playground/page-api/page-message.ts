import { type APIMessage, ComponentType, MessageFlags, MessageType } from 'discord-api-types/v10';

import { isThinking, type StoredMessage, textOf } from '../messages/message.ts';
import type { World } from '../world/world.ts';
import { type AstNode, type Names, parseMarkdown } from './markdown.ts';

/** A message as the page shows it. */
export interface PageMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  /** ISO 8601. */
  readonly timestamp: string;
  readonly edited: boolean;
  readonly content: readonly AstNode[];
  /** The components in the API's format; every text display also has its parsed `ast`. */
  readonly components: readonly object[];
  readonly ephemeral: boolean;
  readonly thinking: boolean;
  /** The command that it answers, and who used it. */
  readonly interaction?: { readonly name: string; readonly isMenu: boolean; readonly user: string };
  /** The message that it replies to, or that a menu's command was used on. */
  readonly repliesTo?: {
    readonly id: string;
    readonly author: string;
    readonly words: readonly AstNode[];
  };
  readonly attachments: readonly { readonly name: string; readonly url: string; readonly size: number }[];
}

/** Converts a message for the page. */
export function toPageMessage(world: World, message: StoredMessage): PageMessage {
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
    components: (api.components ?? []).map((component) => withAst(component, names)),
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

type Component = NonNullable<APIMessage['components']>[number];

function withAst(component: Component | object, names: Names): object {
  const inner =
    'components' in component && Array.isArray(component.components) ? component.components : null;
  const isText = 'type' in component && component.type === ComponentType.TextDisplay;
  return {
    ...component,
    ...(inner && { components: inner.map((each: object) => withAst(each, names)) }),
    ...(isText && 'content' in component && { ast: parseMarkdown(component.content, names) }),
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
