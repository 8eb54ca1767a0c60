import { randomBytes } from 'node:crypto';

import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes, type RepliableInteraction } from 'discord.js';

import { UserError } from '../errors.ts';

import type { CommandContext } from './command.ts';
import { escapeMixed } from './replies/escape-markdown.ts';
import { notice, type Message } from './replies/message.ts';
import { publicMessage, type Shared } from './replies/share.ts';

/** How an interaction has been acknowledged so far. */
export interface Acknowledged {
  by: 'nothing' | 'reply' | 'update';
  /** Who sees the reply: who asked, everybody in the channel, or who asked because nobody else is there. */
  to: 'asker' | 'channel' | 'asker alone';
}

const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
]);

const MAY_NOT: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

/** Whether nobody can be answered any more: too late, answered by another, or the message was deleted. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.has(error.code);
}

/** Says that an answer comes, and who will see it. */
export async function deferReply(
  interaction: RepliableInteraction,
  acknowledged: Acknowledged,
  to: Acknowledged['to'],
): Promise<void> {
  await interaction.deferReply(to === 'asker' ? { flags: MessageFlags.Ephemeral } : {});
  acknowledged.by = 'reply';
  acknowledged.to = to;
}

/** Sends what a command made of an acknowledged interaction. */
export async function answerWith(
  interaction: RepliableInteraction,
  { by, to }: Acknowledged,
  outcome: Message | Shared,
  { words }: CommandContext,
): Promise<void> {
  if (by === 'nothing') throw new Error('An interaction must be acknowledged before it is answered.');
  if ('post' in outcome) return post(interaction, outcome, by);
  const message = to === 'asker' ? outcome : publicMessage(words, outcome, interaction.user.id);
  await interaction.editReply(message);
}

/**
 * A follow-up to a reply that is still awaited takes that reply's place, private as it is: then the reply goes first.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages
 */
async function post(
  interaction: RepliableInteraction,
  outcome: Shared,
  by: Acknowledged['by'],
): Promise<void> {
  if (by === 'reply') await interaction.editReply(outcome.reply);
  const { id } = await (outcome.isUnsigned
    ? sendUnsigned(interaction, outcome.post)
    : interaction.followUp(outcome.post));
  await outcome.posted?.(id);
  if (by === 'update') await interaction.editReply(outcome.reply);
}

async function sendUnsigned(
  { channel }: RepliableInteraction,
  message: Message,
): Promise<{ readonly id: string }> {
  const refused = new UserError((words) => words.interaction.mayNotPost);
  if (!channel?.isSendable()) throw refused;
  try {
    return await channel.send(message);
  } catch (error) {
    throw error instanceof DiscordAPIError && MAY_NOT.has(error.code) ? refused : error;
  }
}

/** Tells the member what went wrong, whatever state the interaction is in. Never throws. */
export async function answerFailure(
  interaction: RepliableInteraction,
  acknowledged: Acknowledged,
  failure: unknown,
  context: CommandContext,
): Promise<void> {
  const { log } = context;
  const on = 'customId' in interaction ? interaction.customId : nameOf(interaction);
  if (isGone(failure)) return log.warn({ err: failure, on }, 'the interaction is gone');
  try {
    await sendNotice(interaction, acknowledged, wordsFor(failure, on, context));
  } catch (error) {
    log.warn({ err: error, on }, 'a failure could not be shown');
  }
}

/** What a failure is called where members see it; one that is no UserError is logged and noted by an id. */
export function wordsFor(failure: unknown, on: string, context: CommandContext): Message {
  const { words, groupId, faults, log, now } = context;
  if (failure instanceof UserError) return notice(escapeMixed(failure.in(words)));
  const id = randomBytes(4).toString('hex');
  log.error({ err: failure, id, on }, 'an interaction failed');
  faults.note({ id, on, groupId, at: now() });
  return notice(words.interaction.failed(id));
}

/** A notice is for the asker, and never takes the place of the message that a component is on. */
async function sendNotice(
  interaction: RepliableInteraction,
  { by, to }: Acknowledged,
  message: Message,
): Promise<void> {
  const flags = MessageFlags.Ephemeral | message.flags;
  if (by === 'reply' && to !== 'channel') {
    await interaction.editReply(message);
  } else if (by === 'nothing') {
    await interaction.reply({ ...message, flags });
  } else {
    if (by === 'reply') await interaction.deleteReply();
    await interaction.followUp({ ...message, flags });
  }
}

function nameOf(interaction: RepliableInteraction): string {
  return 'commandName' in interaction ? interaction.commandName : 'unknown';
}
