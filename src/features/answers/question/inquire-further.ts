import type { ReadAs } from '../../../corpus/answer.ts';
import type { Hit, Ranking, SearchIndex } from '../../../search/search.ts';
import { findTerms } from '../../../text/terms.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';
import { applyCorrections, findCorrections } from './correct-spelling.ts';
import { CORRECTED, narrow, PASSAGES, type Finding } from './inquire.ts';
import type { Inquiry } from './understand.ts';

/** How much a question written out counts beside its own words, which are what is new in it. */
const WRITTEN_OUT = 0.25;

/**
 * Added to the log-odds of the conversation's and the question's own confidence, so that one is answered of seven
 * questions put into a conversation about another text (tune half of the follow-ups).
 */
const TOGETHER = 4.9;

/** No confidence counts as less than this, or as more than its opposite. */
const LEAST = 1e-4;

/**
 * What is found for a question that leans on others. The conversation as a whole shows which work it is about; there,
 * passages count by the question's own words, and less by the question written out. Then comes what the whole
 * conversation finds in all works. A named source is searched instead of that work.
 */
export async function inquireFurther(
  index: SearchIndex,
  within: AskScope,
  inquiry: Inquiry,
  { text, context }: ReadAs,
): Promise<Finding> {
  const { source } = inquiry;
  const part = source ? narrow(within, source.workIds) : within;
  const rank = (words: string, { scope }: AskScope): Ranking => index.search(words, scope, PASSAGES);
  const own = new Set(findTerms(inquiry.words).map(({ start, end }) => inquiry.words.slice(start, end)));
  const { missing: unknown } = rank(context, part);
  const slips = unknown.filter((word) => own.has(word));
  const corrections = await findCorrections(index, part, inquiry.words, slips);
  const read = (words: string): string => applyCorrections(words, corrections);
  const whole = rank(read(context), part);
  const topic = source
    ? part
    : narrow(
        within,
        whole.hits.slice(0, 1).map(({ workId }) => workId),
      );
  const written = rank(read(text), topic);
  const asked = hasContent(inquiry.words) ? rank(read(inquiry.words), topic) : written;
  const inTopic = weighTogether(asked.hits, written.hits);
  const missing = whole.missing.filter((word) => own.has(word));
  const confidence = estimateTogether(whole.confidence, asked);
  return {
    inquiry,
    within: part,
    hits: [...inTopic, ...without(whole.hits, inTopic)].slice(0, PASSAGES),
    confidence: Math.max(0, confidence - (corrections.some(({ isGrammar }) => !isGrammar) ? CORRECTED : 0)),
    missing,
    corrections,
  };
}

function hasContent(words: string): boolean {
  return findTerms(words).some(({ lexeme }) => !lexeme.isStop);
}

/**
 * How sure an answer is, from two confidences that say little alone: that of the whole conversation, and that of the
 * question's own words in the work that the conversation is about. Zero if those words find nothing.
 */
function estimateTogether(whole: number, { hits, confidence }: Ranking): number {
  if (hits.length === 0) return 0;
  return 1 / (1 + Math.exp(-(toLogit(whole) + toLogit(confidence) + TOGETHER) / 2));
}

function toLogit(confidence: number): number {
  const within = Math.min(Math.max(confidence, LEAST), 1 - LEAST);
  return Math.log(within / (1 - within));
}

/** The passages of both rankings, by their score for the question and, less, for the question written out. */
function weighTogether(asked: readonly Hit[], written: readonly Hit[]): readonly Hit[] {
  const [floor, writtenFloor] = [asked, written].map((hits) =>
    Math.min(0, ...hits.map(({ score }) => score)),
  );
  const ofQuestion = new Map(asked.map((hit) => [hit.start, hit]));
  const ofWritten = new Map(written.map((hit) => [hit.start, hit.score]));
  return [...asked, ...without(written, asked)]
    .map((hit) => ({
      ...hit,
      score:
        (ofQuestion.get(hit.start)?.score ?? floor ?? 0) +
        WRITTEN_OUT * (ofWritten.get(hit.start) ?? writtenFloor ?? 0),
    }))
    .toSorted((one, other) => other.score - one.score);
}

function without(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  return hits.filter(
    (hit) => !others.some(({ workId, passage }) => workId === hit.workId && passage === hit.passage),
  );
}
