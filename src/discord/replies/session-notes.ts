import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Citation } from '../../corpus/quotation.ts';

import { text } from './components.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { LIMITS, truncate } from './limits.ts';
import { cardMessage, notice } from './message.ts';
import { quoteBlocks, sourceLine } from './quotation.ts';
import { questionLine } from './session-board.ts';
import type { Shared } from './share.ts';

/** Room that a quotation leaves for what stands around it. */
const FRAME = 200;
const REPLY_QUESTION = 300;

/** A question that was taken: the message in the channel that its discussion stands under. */
export function takenQuestion(words: Catalogue, question: string): Pick<Shared, 'reply' | 'post'> {
  return {
    reply: notice(words.sessions.taken(escapeMarkdown(truncate(question, REPLY_QUESTION)))),
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
