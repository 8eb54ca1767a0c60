import { answersKind } from './answer-kind.ts';
import type { Evidence } from './evidence.ts';
import type { IndexedPassage, IndexedSentence } from './passage-reader.ts';
import type { Query } from './query.ts';
import { bm25Share, orderedShare, share, type TermWeights } from './term-weights.ts';

/** What the linear model weighs. Shares are of the query's terms by inverse document frequency, 0 to 1. */
export interface RankingFeatures {
  /** Share of the terms in the sentence, by stem. */
  readonly coverage: number;
  /** BM25 of the sentence. */
  readonly bm25: number;
  /** Share in the very word of the query. */
  readonly exact: number;
  /** Share that only a word of the same beginning stands for. */
  readonly similar: number;
  /** Share of neighbouring pairs of terms in order and near each other. */
  readonly ordered: number;
  /** Share of the query's names and numbers. */
  readonly proper: number;
  /** Weight of the heaviest term in the sentence. */
  readonly heaviest: number;
  /** Share of terms that the sentence lacks and the one before, or the one after, has. */
  readonly before: number;
  readonly after: number;
  /** 1 if the sentence holds a new name, date … when the question asks for one. */
  readonly name: number;
  readonly date: number;
  readonly number: number;
  readonly place: number;
  readonly cause: number;
  readonly definition: number;
  /** Words of the query among the words of the sentence. */
  readonly density: number;
  /** Logarithm of the sentence's length in words. */
  readonly length: number;
  /** 1 for the first sentence of its passage. */
  readonly isFirst: number;
  /** 1 for a sentence that asks itself. */
  readonly asks: number;
  /** The same of the whole passage. */
  readonly passageCoverage: number;
  readonly passageBm25: number;
  readonly passageExact: number;
  readonly passageSimilar: number;
  readonly passageOrdered: number;
  readonly passageProper: number;
  readonly passageLength: number;
  /** BM25 as a share of the best candidate's. */
  readonly relative: number;
  /** BM25 of the better neighbour, as such a share. */
  readonly neighbour: number;
  /** Share of the work in the BM25 of all candidates. */
  readonly work: number;
  /** Share of the terms in the work's title, or the headings above the passage. */
  readonly title: number;
  readonly heading: number;
  /** Share of terms that the passage lacks and title or headings have. */
  readonly told: number;
}

/** What is known of a passage beside its own words. */
interface Surroundings {
  readonly relative: number;
  readonly neighbour: number;
  readonly work: number;
  readonly title: Evidence;
  readonly heading: Evidence;
}

/** A passage with the evidence of its sentences and of the whole. */
export interface ReadEvidence {
  readonly passage: IndexedPassage;
  readonly sentences: readonly Evidence[];
  readonly whole: Evidence;
  readonly surroundings: Surroundings;
}

/** What all passages of one search share. */
export interface Measure {
  readonly query: Query;
  readonly weights: TermWeights;
  readonly passageWords: number;
  readonly sentenceWords: number;
}

/** Features of each sentence of a passage. */
export function measureSentences(measure: Measure, read: ReadEvidence): readonly RankingFeatures[] {
  const ofPassage = measurePassage(measure, read);
  return read.passage.sentences.map((sentence, i) => {
    const evidence = read.sentences[i] ?? read.whole;
    return {
      ...ofPassage,
      ...measureWords(measure, evidence),
      ...measureKind(measure.query, sentence),
      before: lentBy(measure, evidence, read.sentences[i - 1]),
      after: lentBy(measure, evidence, read.sentences[i + 1]),
      isFirst: Number(i === 0),
      asks: Number(/\?["'”’)\]]*$/.test(read.passage.text.slice(sentence.start, sentence.end))),
    };
  });
}

function measureWords({ query, weights, sentenceWords }: Measure, evidence: Evidence) {
  const { counts } = evidence;
  return {
    coverage: coverageOf(weights, evidence),
    bm25: bm25Share(weights, evidence, sentenceWords),
    exact: share(weights, (term) => evidence.isExact[term] === true),
    similar: similarShare(weights, evidence),
    ordered: orderedShare(weights, evidence),
    proper: properShare(query, weights, evidence),
    heaviest: Math.max(0, ...weights.filter((_, term) => counts[term])),
    density: evidence.places.length / (evidence.words + 1),
    length: Math.log(evidence.words + 1) / 4,
  };
}

function measureKind(query: Query, { terms }: IndexedSentence) {
  const asked = new Set(query.terms.map((term) => term.stem));
  const holds = answersKind(query.kind, terms, asked);
  const of = (kind: Query['kind']): number => (query.kind === kind ? holds : 0);
  return {
    name: of('name'),
    date: of('date'),
    number: of('number'),
    place: of('place'),
    cause: of('cause'),
    definition: of('definition'),
  };
}

function measurePassage({ query, weights, passageWords }: Measure, { whole, surroundings }: ReadEvidence) {
  const { title, heading } = surroundings;
  const has = (term: number): boolean => Boolean(whole.counts[term]);
  return {
    passageCoverage: coverageOf(weights, whole),
    passageBm25: bm25Share(weights, whole, passageWords),
    passageExact: share(weights, (term) => whole.isExact[term] === true),
    passageSimilar: similarShare(weights, whole),
    passageOrdered: orderedShare(weights, whole),
    passageProper: properShare(query, weights, whole),
    passageLength: Math.log(whole.words + 1) / 6,
    relative: surroundings.relative,
    neighbour: surroundings.neighbour,
    work: surroundings.work,
    title: coverageOf(weights, title),
    heading: coverageOf(weights, heading),
    told: share(weights, (term) => !has(term) && (title.counts[term] ?? 0) + (heading.counts[term] ?? 0) > 0),
  };
}

/** Share of a query's terms that some words hold. */
function coverageOf(weights: TermWeights, { counts }: Evidence): number {
  return share(weights, (term) => Boolean(counts[term]));
}

function similarShare(weights: TermWeights, { counts, isSimilar }: Evidence): number {
  return share(weights, (term) => !counts[term] && isSimilar[term] === true);
}

/** Share of a query's names and numbers that some words hold; 0 for a query without any. */
function properShare({ terms }: Query, weights: TermWeights, { counts }: Evidence): number {
  const all = share(weights, (term) => terms[term]?.isProper === true);
  return all === 0
    ? 0
    : share(weights, (term) => terms[term]?.isProper === true && Boolean(counts[term])) / all;
}

function lentBy({ weights }: Measure, own: Evidence, neighbour: Evidence | undefined): number {
  return neighbour ? share(weights, (term) => !own.counts[term] && Boolean(neighbour.counts[term])) : 0;
}
