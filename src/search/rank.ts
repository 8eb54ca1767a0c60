import type { Span } from '../corpus/layout.ts';
import { estimateConfidence, readSignals, type ConfidenceSignals } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import { findContrary, type Contrary } from './find-contrary.ts';
import type { Gathered, GatheredPassage } from './gather.ts';
import type { IndexedSentence } from './passage-reader.ts';
import { findTerms } from '../text/terms.ts';
import type { Query } from './query.ts';
import { measureSentences, type RankingFeatures } from './ranking-features.ts';
import { scoreFeatures } from './ranking-weights.ts';
import type { Hit, Ranking, RankedSentence } from './search.ts';

/** Most confidence for a question that names nothing. */
const ABOUT_NOTHING = 0.1;

/** Where words of its family stand in for a word of the question: how much less sure it is, and how sure at most. */
const BY_FAMILY = { less: 0.15, most: 0.85 } as const;

/** A candidate with its sentences' features and scores. */
export interface WeighedPassage {
  readonly candidate: GatheredPassage;
  readonly features: readonly RankingFeatures[];
  readonly scores: readonly number[];
  /** Index of the best sentence. */
  readonly best: number;
  readonly score: number;
  /** How similar each sentence is to the query in meaning, beside the other candidates' sentences; null if unknown. */
  readonly similarity: readonly number[] | null;
  /** The reader model's log-odds that the best sentence answers; null if it did not read it. */
  readonly judged: number | null;
}

/** The ranking of weighed candidates. */
export function rank(gathered: Gathered, weighed: readonly WeighedPassage[], limit: number): Ranking {
  const { measure, frequencies } = gathered;
  const signals = signalsOf(gathered, weighed);
  return {
    hits: weighed.slice(0, limit).map(toHit),
    confidence: signals ? estimateFor(measure.query, signals, weighed[0]?.judged ?? null) : 0,
    missing: measure.query.terms.filter((_, i) => frequencies[i] === 0).map((term) => term.written),
  };
}

/** A question of which only the noun it asks for is left, as "Which country is it?", asks about nothing in the texts. */
function estimateFor(
  { terms, asking, language }: Query,
  signals: ConfidenceSignals,
  judged: number | null,
): number {
  const isInstead = terms.some(({ standIns }) => standIns.length > 0);
  const sure = estimateConfidence(signals, language, judged);
  const estimate = isInstead ? Math.min(Math.max(0, sure - BY_FAMILY.less), BY_FAMILY.most) : sure;
  return terms.every(({ stem }) => stem === asking.focus) ? Math.min(estimate, ABOUT_NOTHING) : estimate;
}

/** The candidates by their words, best first: by their best sentence, or by BM25 for plain keywords. */
export function weighPassages({ measure, read, similarity }: Gathered): readonly WeighedPassage[] {
  return read
    .map((candidate, at): WeighedPassage => {
      const features = measureSentences(measure, candidate);
      const scores = features.map(scoreFeatures);
      const best = scores.indexOf(Math.max(...scores));
      const score = measure.query.isQuestion ? (scores[best] ?? 0) : candidate.bm25;
      return { candidate, features, scores, best, score, similarity: similarity[at] ?? null, judged: null };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** The signals that the first candidate is an answer; null if there is none. */
export function signalsOf(
  { measure, frequencies }: Gathered,
  weighed: readonly WeighedPassage[],
): ConfidenceSignals | null {
  const [first] = weighed;
  const features = first?.features[first.best];
  if (!first || !features) return null;
  const { concentration } = first.candidate.surroundings;
  const isContrary = findContraryIn(measure.query, first.candidate, first.best) !== null;
  return readSignals(measure, frequencies, features, { concentration, isContrary });
}

function findContraryIn(
  { words, language, asked }: Query,
  { passage: { sentences }, headings }: GatheredPassage,
  best: number,
): Contrary | null {
  if (language !== asked) return null;
  const told = [...sentences.flatMap(({ terms }) => terms), ...findTerms(headings, language)];
  return findContrary(words, sentences[best]?.terms ?? [], told, language);
}

function toHit({ candidate, scores, score }: WeighedPassage): Hit {
  const { passage, range, headings, sentences: evidence } = candidate;
  const { start, end, text, section, ordinal } = passage;
  const sentences = passage.sentences
    .map((sentence, i) => toRankedSentence(sentence, evidence[i], start, scores[i] ?? 0))
    .toSorted((a, b) => b.score - a.score);
  return { workId: range.workId, passage: ordinal, section, start, end, text, headings, score, sentences };
}

function toRankedSentence(
  { ordinal, start, end, terms }: IndexedSentence,
  evidence: Evidence | undefined,
  offset: number,
  score: number,
): RankedSentence {
  const matches = (evidence?.places ?? []).flatMap(({ position }): Span[] => {
    const term = terms[position];
    return term ? [{ start: term.start, end: term.end }] : [];
  });
  return { ordinal, start: offset + start, end: offset + end, score, matches };
}
