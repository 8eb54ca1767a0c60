import { randomBytes } from 'node:crypto';

import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes, type RepliableInteraction } from 'discord.js';

import { UserError } from '../errors.ts';

import type { Log } from './command.ts';
import { escapeMarkdown } from './replies/escape-markdown.ts';
import { notice, type Message } from './replies/message.ts';
import type { Shared } from './replies/share.ts';

/** How an interaction has been acknowledged so far. */
export interface Acknowledged {
  by: 'nothing' | 'reply' | 'update';
}

const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
]);

/** Whether nobody can be answered any more: too late, answered by another, or the message was deleted. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.has(error.code);
}

/** Sends what a command made of an acknowledged interaction. */
export async function answerWith(
  interaction: RepliableInteraction,
  acknowledged: Acknowledged,
  outcome: Message | Shared,
): Promise<void> {
  if (!('post' in outcome)) return send(interaction, acknowledged, outcome);
  await interaction.followUp(outcome.post);
  return send(interaction, acknowledged, outcome.reply);
}

/** Tells the member what went wrong, whatever state the interaction is in. Never throws. */
export async function answerFailure(
  interaction: RepliableInteraction,
  acknowledged: Acknowledged,
  failure: unknown,
  log: Log,
): Promise<void> {
  const on = 'customId' in interaction ? interaction.customId : nameOf(interaction);
  if (isGone(failure)) return log.warn({ err: failure, on }, 'the interaction is gone');
  try {
    await sendNotice(interaction, acknowledged, wordsFor(failure, on, log));
  } catch (error) {
    log.warn({ err: error, on }, 'a failure could not be shown');
  }
}

function wordsFor(failure: unknown, on: string, log: Log): Message {
  if (failure instanceof UserError) return notice(escapeMarkdown(failure.message));
  const id = randomBytes(4).toString('hex');
  log.error({ err: failure, id, on }, 'an interaction failed');
  return notice(`Something went wrong (${id}). It is logged; whoever runs the bot can find it by this id.`);
}

async function send(
  interaction: RepliableInteraction,
  { by }: Acknowledged,
  message: Message,
): Promise<void> {
  if (by === 'nothing') throw new Error('An interaction must be acknowledged before it is answered.');
  await interaction.editReply(message);
}

/** A notice never takes the place of the message that a component is on. */
async function sendNotice(
  interaction: RepliableInteraction,
  { by }: Acknowledged,
  message: Message,
): Promise<void> {
  const flags = MessageFlags.Ephemeral | message.flags;
  if (by === 'reply') await interaction.editReply(message);
  else if (by === 'update') await interaction.followUp({ ...message, flags });
  else await interaction.reply({ ...message, flags });
}

function nameOf(interaction: RepliableInteraction): string {
  return 'commandName' in interaction ? interaction.commandName : 'unknown';
}
