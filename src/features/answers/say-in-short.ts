import type { Citation } from '../../corpus/quotation.ts';
import { QUESTION_WORDS } from '../../text/conversation/question-words.ts';
import { languageFor } from '../../text/languages/languages.ts';
import { isQuestion } from '../../text/is-question.ts';
import { leansBack } from '../../text/leans-back.ts';
import { pickSummary, SUMMARY_LIMITS } from '../../text/summary.ts';
import { findTerms } from '../../text/terms.ts';
import type { SidedQuotation } from './quote-sides.ts';

/** Kinds of paragraphs that say something by themselves; titles and headings name, code and notes are asides. */
const SAYING: ReadonlySet<string> = new Set(['prose', 'list', 'quote', 'verse']);

/** A sentence that ends as one, in any script, whatever brackets or quotation marks come after. */
const WHOLE = /\p{Sentence_Terminal}[^\p{L}\p{N}]*$/u;
const ASIDE = /^[\s"'“‘„«—–-]*[([{]/u;
/** Tables are read a row to a line, their cells between bars. */
const CELLS = /\s\|\s|\t/u;

/**
 * In short: the sentences that answer best together; of several sides the best one of each, which may be the same one.
 * Empty if the best sentence of the answer, or of a side, can't be read as an answer by itself: it leans on what stands
 * before, asks, only repeats the question, or is a heading, an aside or a row of a table.
 */
export function sayInShort(
  quoted: readonly SidedQuotation[],
  sides: number,
  question: string,
): readonly Citation[] {
  const adds = createAdding(question);
  const isSayable = (each: SidedQuotation): boolean => isWhole(each) && adds(each.citation.quotation.exact);
  if (sides > 1) return ofEach(quoted, sides, isSayable);
  const [best] = quoted;
  if (!best || !isSayable(best)) return [];
  const candidates = quoted.filter(
    (each) => each.pick.score >= best.pick.score - SUMMARY_LIMITS.leastRelevance && isSayable(each),
  );
  const texts = candidates.map(({ citation, pick }) => ({
    text: citation.quotation.exact,
    relevance: pick.score,
  }));
  return pickSummary(texts).flatMap((i) => candidates[i]?.citation ?? []);
}

function ofEach(
  quoted: readonly SidedQuotation[],
  sides: number,
  isSayable: (each: SidedQuotation) => boolean,
): readonly Citation[] {
  const best = Array.from(
    { length: sides },
    (_, side) =>
      quoted.find((each) => each.side === side) ?? quoted.find((each) => each.sides.includes(side)),
  );
  const found = best.filter((each) => each !== undefined && isSayable(each));
  return found.length < sides ? [] : [...new Set(found.flatMap((each) => each?.citation ?? []))];
}

function isWhole({ citation: { quotation }, entry, work }: SidedQuotation): boolean {
  const { exact, start } = quotation;
  const paragraph = work.layout.paragraphs.find((each) => each.start <= start && start < each.end);
  if (!paragraph || !SAYING.has(paragraph.kind)) return false;
  if (!WHOLE.test(exact) || isQuestion(exact) || ASIDE.test(exact) || CELLS.test(exact)) return false;
  return !leansBack(exact, languageFor(entry.description.language));
}

/**
 * Whether a sentence says more than the question did. Where it is asked whether something is so, it need not: it may
 * affirm it.
 */
function createAdding(question: string): (sentence: string) => boolean {
  const asked = findTerms(question);
  const opening = asked[0]?.lexeme.word ?? '';
  if (question.trim().endsWith('?') && !QUESTION_WORDS.has(opening)) return () => true;
  const known = new Set(asked.map(({ lexeme }) => lexeme.stem));
  return (sentence) => findTerms(sentence).some(({ lexeme }) => !lexeme.isStop && !known.has(lexeme.stem));
}
