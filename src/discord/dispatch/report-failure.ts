import { randomBytes } from 'node:crypto';

import { RateLimitError } from 'discord.js';

import { UserError } from '../../errors.ts';
import { PostFailure } from '../../features/posts/post-failure.ts';

import { explainLimit } from '../announcer/refusals.ts';
import { nameFault } from '../replies/planned-posts.ts';

import type { FailureContext } from '../command/command.ts';
import { escapeMixed } from '../replies/escape-markdown.ts';
import { shorten } from '../replies/limits.ts';
import { notice, type Message } from '../replies/message.ts';

/** Most UTF-16 units of an error that a member caused: even when escaped, it fits a message. */
const LONGEST_SAID = 1000;

/** How to tell the waiting member something. */
interface Telling {
  readonly say: (message: Message) => Promise<unknown>;
  /** Fallbacks, tried one after the other if `say` failed. */
  readonly others: readonly Telling['say'][];
  /** Whether an error says that nobody is waiting any more. */
  readonly isGone?: (error: unknown) => boolean;
}

/**
 * Says what went wrong: the text of a UserError, or the id under which any other error is logged. If that fails, tries
 * a short text with the id in every other way. Never throws.
 */
export async function reportFailure(
  failure: unknown,
  on: string,
  context: FailureContext,
  { say, others, isGone = () => false }: Telling,
): Promise<void> {
  let error: unknown;
  let short: Message | null = null;
  try {
    const told = tellable(failure);
    if (told) return void (await say(inWords(told, context)));
    short = noteBug(failure, on, context);
    return void (await say(short));
  } catch (thrown) {
    error = thrown;
  }
  for (const way of others) {
    if (isGone(error)) return context.log.warn({ err: error, on }, 'the interaction is gone');
    try {
      return void (await way((short ??= noteBug(error, on, context))));
    } catch (thrown) {
      error = thrown;
    }
  }
  context.log.warn({ err: error, on }, 'could not show an error to the member');
}

/** What can be told in words: a refusal of Discord's, too. Null for a bug. */
function tellable(failure: unknown): UserError | null {
  if (failure instanceof UserError) return failure;
  const refusal = failure instanceof RateLimitError ? explainLimit(failure) : failure;
  if (!(refusal instanceof PostFailure) || refusal.fault.code === 'bug') return null;
  return new UserError((words) => nameFault(words, refusal.fault), { cause: failure });
}

/** The text of a UserError, shortened in the middle if somebody typed too much. */
function inWords(failure: UserError, { words }: FailureContext): Message {
  return notice(escapeMixed(shorten(failure.in(words), LONGEST_SAID)));
}

/** Logs and records a bug under an id; returns the text for the member. */
function noteBug(
  failure: unknown,
  on: string,
  { words, groupId, faults, log, now }: FailureContext,
): Message {
  const id = randomBytes(4).toString('hex');
  log.error({ err: failure, id, on }, 'an interaction failed');
  faults.note({ id, on, groupId, at: now() });
  return notice(words.interaction.failed(id));
}
