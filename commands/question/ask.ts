import { z } from 'zod';

import { ATTRIBUTIONS, type Attribution } from '../../src/corpus/discussion.ts';
import type { Draft } from '../../src/features/discussion/discussion.ts';

import {
  mentionCommand,
  type ActionInteraction,
  type AnyInteraction,
  type CommandContext,
  type SlashInteraction,
} from '../../src/discord/command/command.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import { keepLookup, readLookup } from '../../src/discord/command/lookups.ts';
import { refuseOutside } from '../../src/discord/dispatch/place.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import type { Shared } from '../../src/discord/replies/share.ts';
import { offerMessage, questionCard } from './card.ts';
import { viewerOf } from './viewer.ts';

/** A draft, kept until it is posted; `by` is the interaction that it came with. */
const lookupOptions = z.object({
  by: z.string(),
  text: z.string(),
  work: z.string().nullable(),
  start: z.number(),
  end: z.number(),
  from: z.string().nullable(),
});

/** Serves `/question ask`: shows similar questions, and posts nothing yet. */
export async function askQuestion(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  refuseOutside(interaction);
  const { options } = interaction;
  const asked = { text: options.getString('text', true), ref: options.getString('passage') };
  const draft = await context.features.discussion.draft(context.audience, asked);
  return offer(interaction, draft, readAttribution(options.getString('attribution')) ?? 'named', context);
}

/** What serves the components of posting a question. */
export const askActions = {
  'from-log': action('reply', async (interaction, [id = ''], context) => {
    refuseOutside(interaction);
    const { features, audience } = context;
    const draft = await features.discussion.draftOf(audience, id, interaction.user.id);
    return offer(interaction, draft, null, context);
  }),
  'add-voice': action('update', async (interaction, _state, context) => {
    const { features, audience, words } = context;
    const id = chosenOf(interaction);
    const question = await features.discussion.addVoice(audience, id, interaction.user.id);
    return questionCard(words, question, viewerOf(interaction, context), words.discussion.voiceAdded);
  }),
  post: action('update', { once: true }, async (interaction, [lookup, attribution], context) =>
    post(interaction, lookup, readAttribution(attribution) ?? 'hosts', context),
  ),
};

async function offer(
  interaction: AnyInteraction,
  draft: Draft,
  attribution: Attribution | null,
  context: CommandContext,
): Promise<Message> {
  const { features, audience, words } = context;
  const similar = await features.discussion.similar(audience, draft.text);
  const lookup = await keepLookup(interaction, context, {
    by: interaction.id,
    text: draft.text,
    work: draft.passage?.workId ?? null,
    start: draft.passage?.start ?? 0,
    end: draft.passage?.end ?? 0,
    from: draft.fromQuestion,
  });
  return offerMessage(words, draft, similar, {
    viewer: viewerOf(interaction, context),
    lookup,
    attribution,
  });
}

async function post(
  { user }: ActionInteraction,
  lookup: string | undefined,
  attribution: Attribution,
  context: CommandContext,
): Promise<Shared> {
  const { features, groupId, words, now } = context;
  const { by, text, work, start, end, from } = await readLookup(lookup, context, lookupOptions);
  const question = await features.discussion.post({
    groupId,
    memberId: user.id,
    interactionId: by,
    askedAt: now(),
    text,
    attribution,
    passage: work === null ? null : { workId: work, start, end },
    fromQuestion: from,
  });
  return {
    reply: notice(words.discussion.posted(mentionCommand(context, 'question mine'))),
    post: questionCard(words, question, null),
    isUnsigned: question.attribution === 'hosts',
  };
}

function readAttribution(typed: string | null | undefined): Attribution | null {
  return ATTRIBUTIONS.find((each) => each === typed) ?? null;
}
