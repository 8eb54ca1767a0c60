import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes, type RepliableInteraction } from 'discord.js';

import { UserError } from '../../errors.ts';

import { keyOf, type CommandContext, type FailureContext } from '../command/command.ts';
import { parseCustomId } from '../command/custom-id.ts';
import type { Message } from '../replies/message.ts';
import { POST, publicMessage, type Shared } from '../replies/share.ts';
import { findUsed } from './find-used.ts';
import { reportFailure } from './report-failure.ts';

/** An interaction's acknowledgement so far. */
export interface Acknowledged {
  by: 'nothing' | 'reply' | 'update';
  /** Who sees the reply: the asker, everybody in the channel, or the asker because nobody else is there. */
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

/**
 * Whether Discord says that an interaction can't be answered any more: expired, answered by another process, or the
 * message was deleted. The same error from another call, such as for a message that a command fetches, does not count.
 */
export function isGone(
  error: unknown,
  { id, token }: { readonly id: string; readonly token: string },
): boolean {
  if (!(error instanceof DiscordAPIError) || !GONE.has(error.code)) return false;
  return error.url.includes(`/interactions/${id}/`) || error.url.includes(token);
}

/** Acknowledges an interaction, which fixes who will see the reply. */
export async function deferReply(
  interaction: RepliableInteraction,
  acknowledged: Acknowledged,
  to: Acknowledged['to'],
): Promise<void> {
  await interaction.deferReply(to === 'asker' ? { flags: MessageFlags.Ephemeral } : {});
  acknowledged.by = 'reply';
  acknowledged.to = to;
}

/** Sends a command's result for an acknowledged interaction. */
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
 * A follow-up to a deferred reply replaces that reply, with its visibility: so the reply is deleted first.
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

/** Tells the member what went wrong, in any state of the interaction. Never throws. */
export async function answerFailure(
  interaction: RepliableInteraction,
  acknowledged: Acknowledged,
  failure: unknown,
  context: FailureContext,
): Promise<void> {
  const on = nameOf(interaction, context);
  if (isGone(failure, interaction)) return context.log.warn({ err: failure, on }, 'the interaction is gone');
  await reportFailure(failure, on, context, {
    say: (message) => sendNotice(interaction, acknowledged, message),
    others: otherWays(interaction, acknowledged),
    isGone: (error) => isGone(error, interaction),
  });
}

/** A notice is only for the asker, and never replaces the message of a component. */
async function sendNotice(
  interaction: RepliableInteraction,
  { by, to }: Acknowledged,
  message: Message,
): Promise<unknown> {
  if (by === 'reply' && to !== 'channel') return interaction.editReply(message);
  if (by === 'nothing') return interaction.reply(hidden(message));
  if (by === 'reply') await interaction.deleteReply();
  return interaction.followUp(hidden(message));
}

function hidden(message: Message) {
  return { ...message, flags: MessageFlags.Ephemeral | message.flags };
}

/**
 * Fallbacks if the right way to say something failed, the best first. A deferred reply is filled in even if everybody
 * sees it: the text then names nobody and nothing.
 */
function otherWays(
  interaction: RepliableInteraction,
  { by, to }: Acknowledged,
): readonly ((message: Message) => Promise<unknown>)[] {
  const followUp = (message: Message) => interaction.followUp(hidden(message));
  const fillIn = (message: Message) => interaction.editReply(message);
  if (by === 'update') return [followUp];
  if (by === 'nothing') return [(message) => interaction.reply(hidden(message)), followUp];
  return to === 'channel' ? [followUp, fillIn] : [fillIn, followUp];
}

/** What was used, by our own names; nothing that a member could have made up. */
function nameOf(interaction: RepliableInteraction, { commands }: FailureContext): string {
  if ('customId' in interaction) {
    const { command = '', action = '' } = parseCustomId(interaction.customId) ?? {};
    const isKnown = commands.get(command)?.actions?.[action] !== undefined || command === POST;
    return isKnown ? `${command}:${action}` : 'unknown';
  }
  if (!interaction.isChatInputCommand() && !interaction.isContextMenuCommand()) return 'unknown';
  const { command, path = '' } = findUsed(interaction, { commands }) ?? {};
  return command ? `${keyOf(command)} ${path}`.trim() : 'unknown';
}
