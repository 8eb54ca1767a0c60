import { randomBytes } from 'node:crypto';

import { UserError } from '../../errors.ts';

import type { FailureContext } from '../command/command.ts';
import { escapeMixed } from '../replies/escape-markdown.ts';
import { shorten } from '../replies/limits.ts';
import { notice, type Message } from '../replies/message.ts';

/** What somebody caused can be said at this length, in UTF-16 units: escaped, it still fits a message. */
const LONGEST_SAID = 1000;

/** How something can be said to whoever waits. */
interface Telling {
  readonly say: (message: Message) => Promise<unknown>;
  /** Tried one after the other, where `say` failed. */
  readonly others: readonly Telling['say'][];
  /** Whether an error says that nobody waits any more. */
  readonly isGone?: (error: unknown) => boolean;
}

/**
 * Says what went wrong: a UserError in its words, anything else by the id under which it is logged. Where that cannot
 * be said, the few words with the id are, in any way that is left. Never throws.
 */
export async function sayFailure(
  failure: unknown,
  on: string,
  context: FailureContext,
  { say, others, isGone = () => false }: Telling,
): Promise<void> {
  let error: unknown;
  let short: Message | null = null;
  try {
    if (failure instanceof UserError) return void (await say(inWords(failure, context)));
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
  context.log.warn({ err: error, on }, 'a failure could not be shown');
}

/** What a UserError says, with the middle of it left out where somebody typed too much. */
function inWords(failure: UserError, { words }: FailureContext): Message {
  return notice(escapeMixed(shorten(failure.in(words), LONGEST_SAID)));
}

/** Logs and notes a bug under an id; returns what its victim is told. */
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
