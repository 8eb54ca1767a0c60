import type { Span } from '../../corpus/layout.ts';
import type { Work, WorkId } from '../../corpus/work.ts';
import type { Hit, Scope } from '../../search/search.ts';
import { countWords } from '../../text/measure-work.ts';
import { startsDangling } from '../../text/dangling.ts';
import { isQuestion, isShortReply } from '../../text/is-question.ts';
import type { Language } from '../../text/languages/language.ts';

/** A sentence, or a run of sentences, worth quoting. */
export interface QuotationPick extends Span {
  readonly workId: WorkId;
  readonly score: number;
  /** Ranges within the span. */
  readonly matches: readonly Span[];
}

/** Parameters of the selection. Scores are those of the ranking's linear model (natural log-odds). */
export const QUOTATION_LIMITS = {
  /** Quotations of one answer. */
  quotations: 12,
  /** Quotations shown at first, and for each press of a button. */
  atOnce: 3,
  /**
   * A quotation is worth `exp(score / worthScale)`, and with less than this share of the first one's worth it is left
   * out. At this scale hardly any answer among the first three is: none on encyclopedia articles, yes/no questions and
   * debates, one in a hundred on stories, two on research papers (tune halves of the benchmark).
   */
  leastWorth: 1 / 3,
  worthScale: 3.64,
  /** Most words of a label at the start of a paragraph, such as “Defaults.” */
  label: 2,
  /** A sentence this much below its passage's best is not quoted. */
  belowBest: 3,
  /** If another work's best is this close to the first quotation, it is among the first three. */
  nearlyAsGood: 1.5,
  /** Most characters of a run that includes the sentences a pronoun refers to. */
  run: 300,
} as const;

/** Sentences worth quoting, best first: each passage's best, and others nearly as good; each text once. */
export function pickSentences(hits: readonly Hit[]): readonly QuotationPick[] {
  const seen = new Set<string>();
  const picks = hits.flatMap((hit, rank) => {
    const sentences = sentencesOf(hit);
    return sentences
      .filter(({ score }) => score >= (sentences[0]?.score ?? 0) - QUOTATION_LIMITS.belowBest)
      .map((sentence, i) => ({ ...sentence, workId: hit.workId, rank: i === 0 ? rank : hits.length, hit }));
  });
  return picks
    .toSorted((a, b) => (a.rank === 0 ? -1 : b.rank === 0 ? 1 : b.score - a.score))
    .filter(({ start, end, hit }) => {
      const text = hit.text.slice(start - hit.start, end - hit.start);
      return !seen.has(text) && Boolean(seen.add(text));
    })
    .map(({ workId, start, end, score, matches }) => ({ workId, start, end, score, matches }));
}

/**
 * A passage's sentences without the labels before them, unless it has no others; a reply to a question is no label.
 * Scripts without spaces have no words.
 */
function sentencesOf({ sentences, text, start }: Hit): Hit['sentences'] {
  const replies = (sentence: Span): boolean => isQuestion(text.slice(0, sentence.start - start).trimEnd());
  const isLabel = (sentence: Span): boolean => {
    const words = text.slice(sentence.start - start, sentence.end - start);
    return (
      /^\P{L}*\p{Script=Latin}/u.test(words) &&
      countWords(words) <= QUOTATION_LIMITS.label &&
      !replies(sentence)
    );
  };
  const whole = sentences.filter((sentence) => !isLabel(sentence));
  return whole.length > 0 ? whole : sentences;
}

/**
 * Makes sure that differing works both appear: if the first three are all from one work and another work's best is
 * nearly as good as the first, it comes third.
 */
export function letOthersSpeak(picks: readonly QuotationPick[]): readonly QuotationPick[] {
  const [first] = picks;
  if (!first || picks.slice(0, 3).some(({ workId }) => workId !== first.workId)) return picks;
  const other = picks.find(({ workId }) => workId !== first.workId);
  if (!other || other.score < first.score - QUOTATION_LIMITS.nearlyAsGood) return picks;
  return [...picks.slice(0, 2), other, ...picks.slice(2).filter((pick) => pick !== other)];
}

/**
 * Without the picks that are worth too little beside the first: an answer is not padded. Where other works are to be
 * heard too, the best of as many works as are shown at once stays, whatever it is worth.
 */
export function leaveOutPoor(
  picks: readonly QuotationPick[],
  hearsOthers: boolean,
): readonly QuotationPick[] {
  const { leastWorth, worthScale, atOnce } = QUOTATION_LIMITS;
  const least = (picks[0]?.score ?? 0) + worthScale * Math.log(leastWorth);
  const firsts = [...Map.groupBy(picks, ({ workId }) => workId).values()].map(([first]) => first);
  const heard = new Set(hearsOthers ? firsts.slice(0, atOnce) : []);
  return picks.filter((pick) => pick.score >= least || heard.has(pick));
}

/**
 * The smallest self-contained run of sentences: a dangling pronoun adds the sentence before, and a short reply the
 * question, if there is room.
 */
export function standAlone(pick: QuotationPick, work: Work, scope: Scope, language: Language): QuotationPick {
  const { sentences } = work.layout;
  const floor = scope.find(({ workId }) => workId === work.id)?.start ?? 0;
  let at = sentences.findIndex(({ start }) => start === pick.start);
  let { start } = pick;
  const leans = (before: Span): boolean =>
    startsDangling(work.text.slice(start, pick.end), language) ||
    isShortReply(countWords(work.text.slice(start, pick.end)), work.text.slice(before.start, before.end));
  for (;;) {
    const before = sentences[at - 1];
    if (!before || before.paragraph !== sentences[at]?.paragraph || !leans(before)) break;
    if (before.start < floor || pick.end - before.start > QUOTATION_LIMITS.run) break;
    start = before.start;
    at -= 1;
  }
  const shift = pick.start - start;
  const matches = pick.matches.map((match) => ({ start: match.start + shift, end: match.end + shift }));
  return { ...pick, start, matches };
}
