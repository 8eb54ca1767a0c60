import type { Citation } from '../../corpus/quotation.ts';
import type { WorkId } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import type { Hit, Scope, SearchIndex } from '../../search/search.ts';
import { findTerms } from '../../text/terms.ts';
import { readScope } from '../corpus/ask-scope.ts';
import type { Audience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import { letOthersSpeak, pickSentences } from '../answers/pick-quotations.ts';
import { quotePicks } from '../answers/quote-picks.ts';
import { isRelevant } from '../answers/is-relevant.ts';
import { readMessageTopic } from './speaks-to.ts';

/** Most characters of a topic. */
export const LONGEST_TOPIC = 500;

/** Quotations of one list. */
const MOST = 50;

/** Most passages to examine: of all works together, and then of each. */
const PASSAGES = 30;

/** Most works to examine one by one, if all together do not fill the list. */
const WORKS = 25;

/**
 * The best quotations on a topic, best first: each a sentence, or the smallest self-contained run, with at least half
 * of the topic's words (four of a long one). Those from the best passages of all works come first, then the best of
 * each further work. Where nothing has that many, the topic is read as an ordinary message: what it says around its
 * matter, and what no text has, does not count.
 * @throws UserError if nothing is relevant to the topic.
 */
export async function findQuotations(
  { library, index }: { library: Library; index: SearchIndex },
  { audience, topic, workId }: { audience: Audience; topic: string; workId: WorkId | null },
): Promise<readonly Citation[]> {
  const words = readTopic(topic);
  const within = await readScope(library, { audience, workId, section: null });
  const told = readMessageTopic(index, within.scope, words);
  const asTyped = { query: words, isIn: (text: string) => isRelevant(text, words) };
  const ways = told.isElsewhere ? [] : [asTyped, ...(told.query === '' ? [] : [told])];
  for (const { query, isIn } of ways) {
    const picks = letOthersSpeak(pickSentences(gatherHits(index, query, within.scope)));
    for (const textOf of [ownWords, withTitles]) {
      const found: Citation[] = [];
      const speaks = (citation: Citation): boolean => isIn(textOf(citation));
      for await (const { citation } of quotePicks(library, within, picks, speaks)) {
        found.push(citation);
        if (found.length === MOST) break;
      }
      if (found.length > 0) return found;
    }
  }
  throw new UserError(({ quotes }) =>
    workId === null ? quotes.nothingOn(words) : quotes.workSilentOn(words),
  );
}

function ownWords({ quotation }: Citation): string {
  return quotation.exact;
}

function withTitles({ quotation, locator, title }: Citation): string {
  return `${title}\n${locator.section?.title ?? ''}\n${quotation.exact}`;
}

function readTopic(text: string): string {
  const topic = text.trim();
  if (topic.length > LONGEST_TOPIC)
    throw new UserError(({ quotes }) => quotes.topicTooLong(LONGEST_TOPIC, topic.length));
  if (findTerms(topic).length === 0) throw new UserError(({ quotes }) => quotes.topicWithoutWords);
  return topic;
}

function gatherHits(index: SearchIndex, topic: string, scope: Scope): readonly Hit[] {
  const first = index.search(topic, scope, PASSAGES).hits;
  if (first.length < PASSAGES || scope.length < 2) return first;
  const seen = new Set(first.map(keyOf));
  const others = scope
    .slice(0, WORKS)
    .flatMap((work) => index.search(topic, [work], PASSAGES).hits)
    .filter((hit) => !seen.has(keyOf(hit)));
  return [...first, ...others.toSorted((a, b) => b.score - a.score)];
}

function keyOf({ workId, passage }: Hit): string {
  return `${workId} ${passage}`;
}
