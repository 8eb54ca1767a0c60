import { DiscordAPIError, messageLink, Routes, type Client } from 'discord.js';

import type { SessionRef, SessionView } from '../../src/features/sessions/sessions.ts';

import type { ActionInteraction, AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { inOpenThread } from '../../src/discord/announcer/open-thread.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import type { Shared } from '../../src/discord/replies/share.ts';
import { movedBoard, sessionBoard } from './board-reply.ts';

/** Where a message is. */
interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

/** The board of a session to be posted; `reply` is what the host alone sees. A former board then points to it. */
export function postBoard(
  { client }: AnyInteraction,
  context: CommandContext,
  view: SessionView,
  reply: Message,
): Shared {
  const { features, groupId, words, now } = context;
  const { id, channelId } = view.session;
  return {
    reply,
    post: sessionBoard(words, view, now()),
    async posted(messageId) {
      const former = await features.sessions.setBoard({ groupId, id }, messageId);
      if (former === null || former === messageId) return;
      const pointer = movedBoard(words, messageLink(channelId, messageId, groupId));
      await context.inTurn(former, () => editMessage(client, { channelId, messageId: former }, pointer));
    },
  };
}

/** Shows on the board how the session stands now. False if there is no board, or the bot cannot reach it. */
export async function refreshBoard(
  { client }: AnyInteraction,
  { features, words, now, inTurn }: CommandContext,
  ref: SessionRef,
): Promise<boolean> {
  const { boardId: messageId, channelId } = (await features.sessions.find(ref)).session;
  if (messageId === null) return false;
  return inTurn(messageId, async () => {
    const view = await features.sessions.find(ref);
    return editMessage(client, { channelId, messageId }, sessionBoard(words, view, now()));
  });
}

/**
 * What the message that was pressed shows from now on: the board, or where the board has gone. A board that is gone
 * is replaced by the one that was pressed.
 */
export async function showOnPressed(
  interaction: ActionInteraction,
  context: CommandContext,
  { groupId, id }: SessionRef,
): Promise<Message> {
  const { features, words, now } = context;
  const ref = { groupId, id };
  const view = await features.sessions.find(ref);
  const { boardId, channelId } = view.session;
  const pressed = interaction.message?.id ?? null;
  if (boardId !== null && boardId !== pressed && (await refreshBoard(interaction, context, ref)))
    return movedBoard(words, messageLink(channelId, boardId, groupId));
  if (pressed !== null && boardId !== pressed) await features.sessions.setBoard(ref, pressed);
  return sessionBoard(words, view, now());
}

async function editMessage(
  client: Pick<Client, 'rest'>,
  { channelId, messageId }: MessagePlace,
  { flags, components, allowedMentions }: Message,
): Promise<boolean> {
  try {
    const body = { flags, components, allowed_mentions: allowedMentions };
    const route = Routes.channelMessage(channelId, messageId);
    await inOpenThread(client, channelId, async () => client.rest.patch(route, { body }));
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return false;
    throw error;
  }
}
