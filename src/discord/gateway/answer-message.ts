import { MessageType, type Message as DiscordMessage } from 'discord.js';

import { OPERATOR_GROUP } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';

import { mentionCommand, type BotContext, type CommandContext } from '../command/command.ts';
import { contextFor, failureContextFor } from '../dispatch/context-for.ts';
import { answerMessage } from '../replies/answer.ts';
import { notice, type Message } from '../replies/message.ts';
import { publicMessage } from '../replies/share.ts';
import { reportFailure } from '../dispatch/report-failure.ts';
import type { RepliedTo } from '../../features/answers/conversation.ts';
import { parseCustomId, type CustomId } from '../command/custom-id.ts';
import { isDeniedTo } from '../access/standing.ts';

/**
 * Answers a message like `/ask`: one that mentions the bot or its own role, or a direct message. All other messages, and all
 * messages of bots, are ignored. Never throws.
 */
export async function answerToMessage(message: DiscordMessage, bot: BotContext): Promise<void> {
  if (!isToBot(message)) return;
  const groupId = message.guildId ?? OPERATOR_GROUP;
  const asker = { groupId, reader: message.guildId === null ? message.author.id : null };
  let failing = failureContextFor(bot, asker);
  try {
    const context = await contextFor(bot, asker);
    failing = context;
    if (await isDeniedTo(message, 'ask', context)) throw new UserError((words) => words.access.takenAway);
    await message.reply(publicMessage(context.words, await answer(message, context), message.author.id));
  } catch (error) {
    const say = (words: Message) => message.reply(words);
    await reportFailure(error, 'message', failing, { say, others: [say] });
  }
}

function isToBot(message: DiscordMessage): boolean {
  const { author, webhookId, system, type, guildId, mentions, client } = message;
  if (author.bot || webhookId !== null || system) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  if (guildId === null) return true;
  const isNamed = mentions.has(client.user, {
    ignoreEveryone: true,
    ignoreRoles: true,
    ignoreRepliedUser: true,
  });
  return isNamed || mentions.roles.has(ownRoleIn(message) ?? '');
}

/** The role that an invitation makes. It has the bot's name, so Discord's list offers it beside the bot itself. */
function ownRoleIn({ guild, client }: DiscordMessage): string | undefined {
  return guild?.roles.botRoleFor(client.user)?.id;
}

/** The answer of the bot that a message replies to; what can't be read any more is as if it were none. */
async function readReply(message: DiscordMessage): Promise<{ repliesTo?: RepliedTo }> {
  if (message.type !== MessageType.Reply) return {};
  const target = await message.fetchReference().catch(() => null);
  if (target?.author.id !== message.client.user.id) return {};
  const id =
    target.components.flatMap(listCustomIds).find((each) => each.command === 'ask')?.state[0] ?? null;
  const interactionId = target.interactionMetadata?.id ?? target.reference?.messageId ?? null;
  return { repliesTo: { id, interactionId } };
}

function listCustomIds(component: { toJSON(): unknown }): readonly CustomId[] {
  const ids = [...JSON.stringify(component.toJSON()).matchAll(/"custom_id":"([^"]*)"/gu)];
  return ids.flatMap(([, id = '']) => parseCustomId(id) ?? []);
}

async function answer(
  message: DiscordMessage<true> | DiscordMessage,
  context: CommandContext,
): Promise<Message> {
  const { words, groupId, audience, features } = context;
  const mention = new RegExp(String.raw`[\s,]*<@(?:!?\d+|&${ownRoleIn(message)})>`, 'gu');
  const text = message.content.replaceAll(mention, '').trim();
  if (text === '') return notice(words.interaction.mentionWithoutQuestion);
  const question = await features.questions.ask(
    {
      groupId,
      channelId: message.channelId,
      memberId: message.author.id,
      interactionId: message.id,
      askedAt: context.now(),
      text,
      workId: null,
      section: null,
      ...(await readReply(message)),
    },
    audience,
  );
  return answerMessage(words, question, 0, mentionCommand(context, 'question mine'));
}
