import { z } from 'zod';

import { LONGEST_TOPIC } from '../../src/features/quotations/find-quotations.ts';

import type {
  AnyInteraction,
  CommandContext,
  MenuInteraction,
  SlashInteraction,
} from '../../src/discord/command/command.ts';
import { keepLookup, listOf, readLookup } from '../../src/discord/command/lookups.ts';
import { takeGraphemes } from '../../src/discord/replies/limits.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { quotationsMessage } from './find-reply.ts';
import { checkMessage } from './check-reply.ts';

/** Quotations of one message that are checked. */
const MOST_CHECKED = 5;

const checkOptions = z.object({
  texts: listOf(z.string()).refine((all) => all.length > 0),
  work: z.string().nullable(),
});
const findOptions = z.object({ topic: z.string(), work: z.string().nullable() });

/** Checks quotations, the first five of a message, and keeps them for turning pages. */
export async function checkQuotes(
  interaction: SlashInteraction | MenuInteraction,
  quoted: readonly string[],
  work: string | null,
  context: CommandContext,
): Promise<Message> {
  const reply = await judgeQuotes(quoted, work, context);
  const lookup = await keepLookup(interaction, context, { texts: JSON.stringify(quoted), work });
  return reply(0, lookup);
}

/** Another page of checked quotations. */
export async function turnCheckPage(id: string, wanted: number, context: CommandContext): Promise<Message> {
  const options = await readLookup(id, context, checkOptions);
  return (await judgeQuotes(options.texts, options.work, context))(wanted, id);
}

/** Finds quotations on a topic, and keeps it for turning pages; of a longer text the beginning is the topic. */
export async function findQuotes(
  interaction: AnyInteraction,
  topic: string,
  work: string | null,
  context: CommandContext,
): Promise<Message> {
  const reply = await listQuotes(topic, work, context);
  const lookup = await keepLookup(interaction, context, { topic, work });
  return reply(0, lookup);
}

/** Another page of quotations on a topic. */
export async function turnFindPage(id: string, wanted: number, context: CommandContext): Promise<Message> {
  const { topic, work } = await readLookup(id, context, findOptions);
  return (await listQuotes(topic, work, context))(wanted, id);
}

type Reply = (wanted: number, lookup: string) => Message;

async function judgeQuotes(
  quoted: readonly string[],
  workId: string | null,
  { features, audience, words }: CommandContext,
): Promise<Reply> {
  const checks = await Promise.all(
    quoted.slice(0, MOST_CHECKED).map(async (text) => features.quotations.check({ audience, text, workId })),
  );
  const left = Math.max(0, quoted.length - MOST_CHECKED);
  return (wanted, lookup) => checkMessage(words, checks, { wanted, left, lookup });
}

async function listQuotes(
  text: string,
  workId: string | null,
  { features, audience, words }: CommandContext,
): Promise<Reply> {
  const topic = cutTopic(text);
  const citations = await features.quotations.find({ audience, topic, workId });
  return (wanted, lookup) =>
    quotationsMessage(words, citations, { topic, isCut: topic.length < text.length, wanted, lookup });
}

/** As much as a topic can have, cut between words. */
function cutTopic(text: string): string {
  if (text.length <= LONGEST_TOPIC) return text;
  const cut = takeGraphemes(text, LONGEST_TOPIC);
  return cut.replace(/\s\S*$/u, '');
}
