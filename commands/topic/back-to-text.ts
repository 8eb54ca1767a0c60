import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { z } from 'zod';

import { UserError } from '../../src/errors.ts';

import {
  mentionCommand,
  type ActionInteraction,
  type CommandContext,
} from '../../src/discord/command/command.ts';
import { parseCustomId } from '../../src/discord/command/custom-id.ts';
import { keepLookup, readLookup } from '../../src/discord/command/lookups.ts';
import { readMessageText } from '../../src/discord/gateway/message-text.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import type { Shared } from '../../src/discord/replies/share.ts';
import { findQuotedParts } from '../quote/quoted-parts.ts';
import { ALL, backToTextMessage, nothingOnItMessage } from './back-to-text-reply.ts';
import { neutralCard } from './neutral-card-reply.ts';
import { places, writePlaces } from './look-up.ts';

const shape = z.object({ places });

/** Shows the passages that a message is about. Of the message nothing is kept. */
export async function showBackToText(
  interaction: MessageContextMenuCommandInteraction,
  context: CommandContext,
): Promise<Message> {
  const { features, audience, words } = context;
  const message = readMessageText(interaction.targetMessage);
  const quoted = findQuotedParts(message).filter((part) => part !== message);
  const found = await features.topics.backToText({ audience, message, quoted });
  if (found.passages.length === 0) return nothingOnItMessage(words, mentionCommand(context, 'topic lookup'));
  const lookup = await keepLookup(interaction, context, {
    places: writePlaces(found.passages.map(({ citation }) => citation.quotation)),
  });
  return backToTextMessage(words, found, { lookup, wanted: 0, posted: new Set() });
}

/** Another page of the passages. */
export async function turnBackToText(
  interaction: ActionInteraction,
  id: string,
  wanted: number,
  context: CommandContext,
): Promise<Message> {
  const kept = await readLookup(id, context, shape);
  return showAgain(context, kept.places, { lookup: id, wanted, posted: postedIn(interaction) });
}

/** Posts one of the passages, or all that are not posted yet, as shown and as far as the whole group has read. */
export async function postPassages(
  interaction: ActionInteraction,
  [id = '', which = '']: readonly string[],
  context: CommandContext,
): Promise<Shared> {
  const { features, audience, words } = context;
  const kept = await readLookup(id, context, shape);
  const before = postedIn(interaction);
  const chosen = kept.places.filter((_, i) => (which === ALL ? !before.has(String(i)) : String(i) === which));
  if (chosen.length === 0) throw new UserError(({ topics }) => topics.nothingToPost);
  const card = await features.topics.card(audience, chosen);
  const withheld = card.withheld > 0 ? words.topics.withheld(card.withheld) : null;
  const posted = new Set([...before, ...(which === ALL ? kept.places.keys() : [which])].map(String));
  return {
    reply: await showAgain(context, kept.places, { lookup: id, wanted: 0, posted }),
    post: neutralCard(words, card, { topic: null, comparison: withheld, isInContext: true }),
    isUnsigned: true,
  };
}

async function showAgain(
  context: CommandContext,
  kept: z.infer<typeof places>,
  showing: Parameters<typeof backToTextMessage>[2],
): Promise<Message> {
  const { features, audience, words } = context;
  const passages = await features.topics.passages(audience, kept);
  if (passages.length === 0) return nothingOnItMessage(words, mentionCommand(context, 'topic lookup'));
  return backToTextMessage(words, { passages, misquoted: [] }, showing);
}

interface Pressable {
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly components?: readonly Pressable[];
}

/** What the message that a button is on says of itself to be posted. */
function postedIn({ message }: ActionInteraction): ReadonlySet<string> {
  const components = (message?.components ?? []).map((each) => each.toJSON() as Pressable);
  const spent = components.flatMap((each) => each.components ?? []).filter(({ disabled }) => disabled);
  return new Set(spent.flatMap(({ custom_id: id }) => parseCustomId(id ?? '')?.state.at(-1) ?? []));
}
