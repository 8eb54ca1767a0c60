import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { QuoteCheck } from '../../src/corpus/quote-check.ts';
import type { EqualContext } from '../../src/features/topics/topics.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, text } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, privateFrame, takePage } from '../../src/discord/replies/pages.ts';
import { contextBlocks, type Block } from '../../src/discord/replies/quotation.ts';
import { withViews } from './viewed-reply.ts';

const COMMAND = 'back-to-the-text';
const PARTS = { first: 6, next: 6 };

/** Characters of a misquotation that are named. */
const NAMED = 160;

/** Stands in a custom_id for all passages. */
export const ALL = 'all';

/** What a message of passages needs besides them. */
interface Showing {
  readonly lookup: string;
  readonly wanted: number;
  /** What is posted already: numbers from 0. */
  readonly posted: ReadonlySet<string>;
}

/** The passages that a message is about, for a moderator alone, with buttons to post them. */
export function backToTextMessage(
  words: Catalogue,
  { passages, misquoted }: { passages: readonly EqualContext[]; misquoted: readonly QuoteCheck[] },
  { lookup, wanted, posted }: Showing,
): Message {
  const { topics } = words;
  const wrong = misquoted.map(({ quoted }) => topics.misquoted(escapeLine(quoted, NAMED)));
  const head = [`**${topics.backTitle}**`, ...wrong, `-# ${topics.backNote}`].join('\n');
  const frame = privateFrame(words, head);
  const blocks = passages.flatMap((passage, i) => passageBlocks(words, passage, i));
  const page = takePage(blocks, frame, PARTS, wanted);
  const turning = pageButtons(words, page, { command: COMMAND, action: 'page', state: [lookup] });
  const which = [...passages.keys().map(String), ...(passages.length > 1 ? [ALL] : [])];
  const posting = which.map((each) => {
    const label = each === ALL ? topics.postAll : topics.postNumber(Number(each) + 1);
    const isPosted = each === ALL ? passages.every((_, i) => posted.has(String(i))) : posted.has(each);
    return button(isPosted ? topics.posted : label, customId(COMMAND, 'post', lookup, each), {
      style: each === ALL ? 'primary' : 'secondary',
      disabled: isPosted,
    });
  });
  return pageMessage(words, page, frame, posting, turning);
}

/** Says that nothing was found; `lookup` is the clickable mention of what may find more. */
export function nothingOnItMessage({ topics, interaction }: Catalogue, lookup: string): Message {
  return cardMessage([
    text(`**${topics.backTitle}**\n${topics.nothing(lookup)}`),
    ...privateNote(interaction.onlyYou),
  ]);
}

function passageBlocks(words: Catalogue, passage: EqualContext, i: number): Block[] {
  const { topics, count } = words;
  const context = passage.around > 0 ? ` · ${topics.context(count.sentences(passage.around))}` : '';
  const [first = '', ...more] = withViews(words, contextBlocks(words, passage), passage);
  return [`**${i + 1}.**${context}\n${first}`, ...more];
}
