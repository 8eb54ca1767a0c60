import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { UserError } from '../../src/errors.ts';
import type { NeutralCard } from '../../src/features/topics/topics.ts';

import { card, separator, text } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { LIMITS } from '../../src/discord/replies/limits.ts';
import { createMessage, weigh, type Message } from '../../src/discord/replies/message.ts';
import { contextBlocks } from '../../src/discord/replies/quotation.ts';
import { viewedBlocks, withViews } from './viewed-reply.ts';

/** Characters of a topic that are named. */
export const NAMED_TOPIC = 120;

/**
 * Quotations alone, each with its work, author, place and link: no member is named. `about` says what they are on, how
 * they were put side by side, and whether they stand in their context. UserError if they are too long for one message.
 */
export function neutralCard(
  words: Catalogue,
  { quotations }: NeutralCard,
  about: {
    readonly topic: string | null;
    readonly comparison: string | null;
    readonly isInContext: boolean;
  },
): Message {
  const { topics } = words;
  const title = about.topic === null ? topics.card : topics.cardOn(escapeLine(about.topic, NAMED_TOPIC));
  const note = about.comparison === null ? '' : `\n-# ${about.comparison}`;
  const blocks = quotations.flatMap((quotation, i) => [
    ...(i === 0 ? [] : [separator()]),
    ...(about.isInContext
      ? withViews(words, contextBlocks(words, quotation), quotation)
      : viewedBlocks(words, quotation)
    ).map(text),
  ]);
  const components = [
    card([text(`**${title}**${note}`), ...blocks, separator(), text(`-# ${topics.signature}`)]),
  ];
  if (!fits(components)) throw new UserError((each) => each.topics.tooLong);
  return createMessage(components);
}

function fits(components: readonly APIMessageTopLevelComponent[]): boolean {
  const weight = weigh(components);
  return weight.text <= LIMITS.text && weight.components <= LIMITS.components;
}
