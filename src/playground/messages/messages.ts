import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags, MessageType } from 'discord-api-types/v10';

import type { Changes } from '../changes.ts';
import type { Clock } from '../clock.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { canView } from '../world/permissions.ts';
import { toApiUser } from '../world/serialize.ts';
import type { Channel, User, World } from '../world/world.ts';
import type { Attachments, Upload } from './attachments.ts';
import { findMentions } from './mentions.ts';
import { applyBody, isThinking, type StoredMessage } from './message.ts';

/** Flags that a sender may set. https://docs.discord.com/developers/resources/message#message-object-message-flags */
const SETTABLE =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** A new message. */
export interface Draft {
  readonly channel: Channel;
  readonly author: User;
  readonly body: MessageBody;
  readonly files?: readonly Upload[];
  readonly type?: MessageType;
  /** The only member who sees it. */
  readonly visibleTo?: string | null;
  /** Starts as "is thinking …", without content. */
  readonly thinking?: boolean;
  /** Other data for the API. */
  readonly extra?: Partial<APIMessage>;
}

/** All existing messages, oldest first. Every change is announced. */
export interface Messages {
  create(draft: Draft): StoredMessage;
  /** Changes parts, and ends "thinking". Throws an ApiError if nothing visible is left. */
  edit(message: StoredMessage, body: MessageBody, files?: readonly Upload[]): void;
  delete(message: StoredMessage): void;
  get(id: string): StoredMessage | undefined;
  /** The messages in a channel that a user sees, oldest first. */
  visible(channel: Channel, userId: string): StoredMessage[];
}

export function createMessages(parts: {
  readonly world: World;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly attachments: Attachments;
  readonly changes: Changes;
}): Messages {
  const { world, clock, newId, attachments, changes } = parts;
  const stored = new Map<string, StoredMessage>();
  const timestamp = () => new Date(clock.now()).toISOString().replace('Z', '000+00:00');

  const fill = (before: APIMessage, body: MessageBody, channel: Channel, files: readonly Upload[]) => {
    const uploads = files.map((file) => attachments.add(channel.id, file));
    const api = applyBody(before, body, uploads);
    return { ...api, ...findMentions(world, channel, api, body.allowed_mentions) };
  };

  return {
    create(draft) {
      const { channel, body, visibleTo = null, thinking = false } = draft;
      const bare = createBare(newId(), timestamp(), draft);
      const api = thinking ? bare : fill(bare, body, channel, draft.files ?? []);
      const message = { id: api.id, channelId: channel.id, guildId: channel.guildId, visibleTo, api };
      stored.set(message.id, message);
      changes.emit({ type: 'message-create', message });
      return message;
    },
    edit(message, body, files = []) {
      const channel = world.channels.get(message.channelId);
      if (channel === undefined) return;
      const flags = flagsAfter(message.api.flags ?? 0, body.flags ?? null);
      const edited = isThinking(message) ? message.api.edited_timestamp : timestamp();
      message.api = { ...fill(message.api, body, channel, files), flags, edited_timestamp: edited };
      changes.emit({ type: 'message-update', message });
    },
    delete(message) {
      if (stored.delete(message.id)) changes.emit({ type: 'message-delete', message });
    },
    get: (id) => stored.get(id),
    visible(channel, userId) {
      if (!canView(world, channel, userId)) return [];
      const isSeen = ({ channelId, visibleTo }: StoredMessage) =>
        channelId === channel.id && (visibleTo === null || visibleTo === userId);
      return [...stored.values()].filter(isSeen);
    },
  };
}

/** The flags after an edit: "thinking" ends; embeds are shown again only if the edit says so. */
function flagsAfter(before: number, given: number | null): number {
  const kept = before & ~MessageFlags.Loading;
  return given === null ? kept : (kept & ~MessageFlags.SuppressEmbeds) | (given & SETTABLE);
}

function createBare(id: string, timestamp: string, draft: Draft): APIMessage {
  const { channel, author, body, visibleTo, thinking } = draft;
  const settable = (body.flags ?? 0) & SETTABLE;
  const bare: APIMessage = {
    id,
    channel_id: channel.id,
    ...(channel.guildId !== null && { guild_id: channel.guildId }),
    type: draft.type ?? MessageType.Default,
    author: toApiUser(author),
    content: '',
    timestamp,
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: settable | (visibleTo ? MessageFlags.Ephemeral : 0) | (thinking ? MessageFlags.Loading : 0),
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: body.nonce }),
  };
  return { ...bare, ...draft.extra };
}
