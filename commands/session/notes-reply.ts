import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Citation } from '../../src/corpus/quotation.ts';

import { text } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { LIMITS } from '../../src/discord/replies/limits.ts';
import { cardMessage, notice } from '../../src/discord/replies/message.ts';
import { quoteBlocks, sourceLine } from '../../src/discord/replies/quotation.ts';
import type { Shared } from '../../src/discord/replies/share.ts';
import { questionLine } from './board-reply.ts';

/** Room that a quotation leaves for what stands around it. */
const FRAME = 200;
const REPLY_QUESTION = 300;

/** A question that was taken: the message in the channel that its discussion stands under. */
export function takenQuestion(words: Catalogue, question: string): Pick<Shared, 'reply' | 'post'> {
  return {
    reply: notice(words.sessions.taken(escapeLine(question, REPLY_QUESTION))),
    post: cardMessage([text(questionLine(words, question))]),
  };
}

/** A passage that was noted, posted whole; of one too long for a message, where it stands. */
export function notedPassage(words: Catalogue, citation: Citation): Pick<Shared, 'reply' | 'post'> {
  const say = words.sessions;
  const blocks = quoteBlocks(words, citation);
  const fits = blocks.reduce((sum, block) => sum + block.length, FRAME) <= LIMITS.text;
  const shown = fits ? blocks : [`${sourceLine(words, citation)}\n-# ${say.passageTooLong}`];
  return {
    reply: notice(say.passageNoted),
    post: cardMessage([text(`**${say.passageTitle}**`), ...shown.map(text)]),
  };
}
