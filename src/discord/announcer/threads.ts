import {
  ChannelFlags,
  ChannelType,
  RESTJSONErrorCodes,
  Routes,
  type APIThreadChannel,
} from 'discord-api-types/v10';
import {
  DiscordAPIError,
  type Channel,
  type Client,
  type GuildBasedChannel,
  type GuildForumTag,
} from 'discord.js';

import { PostFailure } from '../../features/posts/post-failure.ts';

import { truncate } from '../replies/limits.ts';
import type { Message } from '../replies/message.ts';
import { editMessage, postOnce, refuseLate, unlessGone } from './messages.ts';
import { call, refuseForeign, type Needs } from './refusals.ts';
import { mark, marksOf, type Slot } from './slot.ts';

/** Most characters of a thread's name, and minutes of inactivity before it is archived: a week, the maximum. */
const NAME_LIMIT = 100;
const ARCHIVE_MINUTES = 10_080;

/** A thread's name and its first message. */
interface Opening {
  readonly name: string;
  readonly message: Message;
}

/**
 * Posts a slot's message once in a channel; in a forum, which has nothing but posts, as a post with this name. Returns the
 * id of the message or post.
 */
export async function postIn(
  client: Client<true>,
  slot: Slot,
  channelId: string,
  opening: Opening,
): Promise<string> {
  return isForum(client, channelId)
    ? openForumPost(client, slot, channelId, opening)
    : postOnce(client, slot, channelId, opening.message);
}

/** Opens a thread under a new message, or a post if the channel is a forum; returns its id. */
export async function openThread(
  client: Client<true>,
  slot: Slot,
  channelId: string,
  opening: Opening,
): Promise<string> {
  const type = client.channels.cache.get(channelId)?.type;
  switch (type) {
    case ChannelType.GuildForum:
      return openForumPost(client, slot, channelId, opening);
    case ChannelType.GuildText:
    case ChannelType.GuildAnnouncement:
      return openUnderMessage(client, slot, channelId, opening);
    case undefined:
      throw new PostFailure({ code: 'channel-gone', channelId });
    default:
      throw new PostFailure({ code: 'unfit-channel', channelId }, { isFinal: true });
  }
}

/**
 * Edits a thread's first message, which in a forum is in the post itself, and renames the thread if it has another name:
 * Discord takes two new names in ten minutes. False if both are gone.
 */
export async function changeThread(
  client: Client<true>,
  guildId: string,
  { channelId, threadId }: { channelId: string; threadId: string },
  { name, message }: Opening,
): Promise<boolean> {
  const needs: Needs = { guildId, channelId, permissions: ['ViewChannel', 'SendMessagesInThreads'] };
  refuseForeign(client, guildId, threadId);
  const messageIn = isForum(client, channelId) ? threadId : channelId;
  const isEdited = await editMessage(client, guildId, { channelId: messageIn, messageId: threadId }, message);
  const title = truncate(name, NAME_LIMIT);
  const thread = client.channels.cache.get(threadId);
  if (thread?.isThread() === true && thread.name === title) return true;
  // A thread's owner may rename it, but not while it is archived.
  const body = { name: title, archived: false };
  const route = Routes.channel(threadId);
  return (await unlessGone(call(client, needs, () => client.rest.patch(route, { body })))) || isEdited;
}

function isForum({ channels }: Client<true>, channelId: string): boolean {
  return channels.cache.get(channelId)?.type === ChannelType.GuildForum;
}

/** The message is posted once, and a message has at most one thread, with the same id: so there is one thread. */
async function openUnderMessage(
  client: Client<true>,
  slot: Slot,
  channelId: string,
  { name, message }: Opening,
): Promise<string> {
  const messageId = await postOnce(client, slot, channelId, message);
  const needs: Needs = {
    guildId: slot.post.groupId,
    channelId,
    permissions: ['ViewChannel', 'CreatePublicThreads'],
  };
  const body = { name: truncate(name, NAME_LIMIT), auto_archive_duration: ARCHIVE_MINUTES };
  try {
    await call(client, needs, () => client.rest.post(Routes.threads(channelId, messageId), { body }));
  } catch (error) {
    if (!isThreadThere(error)) throw afterMessage(error);
  }
  return messageId;
}

/** Forum posts have no nonce: open ones are checked if an earlier attempt may have succeeded. */
async function openForumPost(
  client: Client<true>,
  slot: Slot,
  channelId: string,
  { name, message }: Opening,
): Promise<string> {
  const { post } = slot;
  const needs: Needs = { guildId: post.groupId, channelId, permissions: ['ViewChannel', 'SendMessages'] };
  const title = truncate(name, NAME_LIMIT);
  const there = post.isDoubtful ? await findForumPost(client, needs, title) : null;
  if (there !== null) return there;
  refuseLate(slot);
  const first = { ...mark(message, marksOf(post.key)), allowed_mentions: { parse: [] } };
  const tag = findRequiredTag(client.channels.cache.get(channelId));
  const body = {
    name: title,
    auto_archive_duration: ARCHIVE_MINUTES,
    applied_tags: tag ? [tag.id] : [],
    message: first,
  };
  const opened = await call(client, needs, () => client.rest.post(Routes.threads(channelId), { body }));
  return (opened as APIThreadChannel).id;
}

/** The tag that the bot gives its posts in a forum where each needs one: the first that everybody may use. */
export function findRequiredTag(channel: GuildBasedChannel | Channel | undefined): GuildForumTag | null {
  if (channel?.type !== ChannelType.GuildForum || !channel.flags.has(ChannelFlags.RequireTag)) return null;
  const { availableTags: tags } = channel;
  return tags.find(({ moderated }) => !moderated) ?? tags[0] ?? null;
}

async function findForumPost(client: Client<true>, needs: Needs, name: string): Promise<string | null> {
  const listed = await call(client, needs, () => client.rest.get(Routes.guildActiveThreads(needs.guildId)));
  const { threads } = listed as { threads: APIThreadChannel[] };
  const found = threads.find(
    (thread) =>
      thread.parent_id === needs.channelId && thread.owner_id === client.user.id && thread.name === name,
  );
  return found?.id ?? null;
}

function isThreadThere(error: unknown): boolean {
  return (
    error instanceof PostFailure &&
    error.cause instanceof DiscordAPIError &&
    error.cause.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage
  );
}

/** The message exists already: the next attempt has to find it. */
function afterMessage(error: unknown): PostFailure {
  const { fault, isFinal, cause } = PostFailure.from(error);
  return new PostFailure(fault, { isFinal, isDoubtful: true, cause });
}
