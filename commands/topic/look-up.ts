import { z } from 'zod';

import type { QuotedPlace, TopicLookup } from '../../src/features/topics/topics.ts';
import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { keepLookup, listOf, readLookup } from '../../src/discord/command/lookups.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import type { Shared } from '../../src/discord/replies/share.ts';
import { topicSummaryMessage } from '../summary/reply.ts';
import { topicLookupMessage } from './lookup-reply.ts';
import { neutralCard } from './neutral-card-reply.ts';
import { comparison } from './viewed-reply.ts';

/** Places of quotations in one value of a kept look-up. */
export const places = listOf(z.object({ workId: z.string(), start: z.number(), end: z.number() }));

/** What is kept: `workId` and `sentences` are for turning pages of what more there is from the texts. */
const shape = z.object({
  topic: z.string(),
  days: z.number(),
  places,
  sentences: z.null(),
  equal: z.number(),
  one: z.string().nullable(),
  other: z.string().nullable(),
  by: z.enum(['denial', 'contrary', 'reply', 'turn']).nullable(),
});

/** Serves `/topic lookup`. */
export async function lookUpTopic(
  interaction: SlashInteraction,
  request: { readonly topic: string; readonly days: number },
  context: CommandContext,
): Promise<Message> {
  const found = await context.features.topics.lookUp({ audience: context.audience, ...request });
  const { quotations, sentences, apart } = found.said;
  const lookup = await keepLookup(interaction, context, {
    ...request,
    places: writePlaces(quotations.map(({ citation }) => citation.quotation)),
    workId: null,
    sentences: null,
    equal: sentences,
    one: apart?.one ?? null,
    other: apart?.other ?? null,
    by: apart?.by ?? null,
  });
  return show(context, found, { wanted: 0, lookup });
}

/** Another page of a look-up. */
export async function turnTopicPage(id: string, wanted: number, context: CommandContext): Promise<Message> {
  const { topic, days } = await readLookup(id, context, shape);
  const found = await context.features.topics.lookUp({ audience: context.audience, topic, days });
  return show(context, found, { wanted, lookup: id });
}

/** Posts what the texts say, as the moderator saw it and as far as the whole group has read. */
export async function postTopicCard(id: string, context: CommandContext): Promise<Shared> {
  const { features, words, audience } = context;
  const kept = await readLookup(id, context, shape);
  const { topic, days, one, other, by } = kept;
  const card = await features.topics.card(audience, kept.places);
  const isWhole = card.withheld === 0;
  const apart = one !== null && other !== null && by !== null ? { one, other, by } : null;
  const compared = isWhole ? comparison(words, card.quotations, kept.equal, apart) : null;
  const found = await features.topics.lookUp({ audience, topic, days });
  return {
    reply: show(context, found, { wanted: 0, lookup: id, isPosted: true }),
    post: neutralCard(words, card, { topic, comparison: compared, isInContext: false }),
    isUnsigned: true,
  };
}

/** What each work says on a looked-up topic, at the same length. */
export async function showMoreFromTexts(id: string, context: CommandContext): Promise<Message> {
  const { features, audience, words } = context;
  const { topic } = await readLookup(id, context, shape);
  const summary = await features.summaries.ofTopic({ audience, topic, workId: null, sentences: null });
  return topicSummaryMessage(words, summary, { wanted: 0, state: [id] });
}

function show(
  { words, settings }: CommandContext,
  found: TopicLookup,
  page: { readonly wanted: number; readonly lookup: string; readonly isPosted?: boolean },
): Message {
  return topicLookupMessage(words, found, { ...page, calendar: settings });
}

/** What {@link places} reads. */
export function writePlaces(quoted: readonly QuotedPlace[]): string {
  return JSON.stringify(quoted.map(({ workId, start, end }) => ({ workId, start, end })));
}
