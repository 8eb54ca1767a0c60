import type { AnswerGround } from './answer-ground.ts';
import { findAnswerPlaces } from './answer-places.ts';
import { findDefinitionPlaces } from './definition-places.ts';
import { findDenialPlaces } from './denial-places.ts';
import type { AnswerKind } from '../text/languages/asking-words.ts';
import { joinEvidence, type Evidence } from './evidence.ts';
import { isQuestion, isShortReply } from '../text/is-question.ts';
import type { IndexedPassage } from './passage-reader.ts';
import type { Query } from './query.ts';
import { bm25Share, nearShare, orderedShare, share, type TermWeights } from './term-weights.ts';

/** The features of the linear model. Shares are of the query's terms by inverse document frequency, 0 to 1. */
export interface RankingFeatures {
  /** Share of the terms in the sentence, by stem. */
  readonly coverage: number;
  /** Share of the terms in the sentence, each counting the same. */
  readonly terms: number;
  /** Coverage in absolute terms: long queries say more (units of ten nats). */
  readonly information: number;
  /** BM25 of the sentence. */
  readonly bm25: number;
  /** Share of terms that occur as the query's exact word. */
  readonly exact: number;
  /** Share of terms matched only by words with the same prefix, by similarity. */
  readonly similar: number;
  /** Share of the query's word pairs, including function words, that occur together. */
  readonly phrases: number;
  /** Weight of the noun that names the answer: an answer often leaves it out. */
  readonly focus: number;
  /** Share of the query's names and numbers. */
  readonly proper: number;
  /** Share of terms that are not in this sentence, but in the one before or after. */
  readonly before: number;
  readonly after: number;
  /** 1 if the question asks for a name, date … and the sentence has a new one. */
  readonly name: number;
  readonly date: number;
  readonly number: number;
  readonly place: number;
  readonly cause: number;
  readonly definition: number;
  /** How close the terms are to a word that denies one of them: 0 if the question itself denies something. */
  readonly denies: number;
  /** How close the terms are to the possible answer. */
  readonly near: number;
  /** Logarithm of the sentence's length in words. */
  readonly length: number;
  /** 1 for the first sentence of its passage. */
  readonly isFirst: number;
  /** 1 for a sentence that is a question itself, or reports one. */
  readonly asks: number;
  /** The same of the whole passage. */
  readonly passageCoverage: number;
  readonly passageTerms: number;
  readonly passageInformation: number;
  readonly passageBm25: number;
  readonly passageExact: number;
  readonly passageSimilar: number;
  /** Share of the adjacent pairs of terms that occur in order and close together. */
  readonly passageOrdered: number;
  readonly passagePhrases: number;
  /** Share of the query's names and numbers in the passage, its title or its headings. */
  readonly passageProper: number;
  readonly passageLength: number;
  /** BM25 as a share of the best candidate's. */
  readonly relative: number;
  /** How far into the work, or the part in scope: 0 to 1. */
  readonly position: number;
  /** The same for the better neighbour. */
  readonly neighbour: number;
  /** Share of the work in the BM25 of all candidates. */
  readonly work: number;
  /** Share of the terms in the work's title, or the headings above the passage. */
  readonly title: number;
  readonly heading: number;
  /** Share of terms that are not in the passage, but in title or headings. */
  readonly told: number;
  /** Share of terms that are in none of these, but in another candidate of the same work. */
  readonly elsewhere: number;
}

/** What is known about a passage besides its words. */
interface Surroundings {
  readonly relative: number;
  readonly position: number;
  readonly neighbour: number;
  readonly work: number;
  /** How far the work's share exceeds its share of the passages in scope, 0 to 1. */
  readonly concentration: number;
  readonly title: Evidence;
  readonly heading: Evidence;
  /** Which terms the candidates of the same work have together. */
  readonly isInWork: readonly boolean[];
}

/** A passage with the evidence of its sentences and of the whole. */
export interface ReadEvidence {
  readonly passage: IndexedPassage;
  readonly sentences: readonly Evidence[];
  readonly whole: Evidence;
  readonly surroundings: Surroundings;
}

/** Data shared by all passages of one search. */
export interface Measure {
  readonly query: Query;
  readonly weights: TermWeights;
  readonly pairWeights: readonly number[];
  /** Sum of the terms' inverse document frequencies, in nats. */
  readonly information: number;
  readonly passageWords: number;
  readonly sentenceWords: number;
}

/** Features of each sentence of a passage. */
export function measureSentences(measure: Measure, read: ReadEvidence): readonly RankingFeatures[] {
  const ofPassage = measurePassage(measure, read);
  const asked = new Set(measure.query.terms.map((term) => term.stem));
  const texts = read.passage.sentences.map(({ start, end }) => read.passage.text.slice(start, end));
  return read.passage.sentences.map((sentence, i) => {
    const evidence = read.sentences[i] ?? read.whole;
    const text = texts[i] ?? '';
    const words = measureWords(measure, hearReply(texts, read.sentences, i) ?? evidence);
    const kind = measureKind(measure, { text, terms: sentence.terms, asked }, evidence);
    // Spreading three objects would take longer than all that is measured here.
    return {
      ...ofPassage,
      coverage: words.coverage,
      terms: words.terms,
      information: words.information,
      bm25: words.bm25,
      exact: words.exact,
      similar: words.similar,
      phrases: words.phrases,
      focus: words.focus,
      proper: words.proper,
      length: words.length,
      name: kind.name,
      date: kind.date,
      number: kind.number,
      place: kind.place,
      cause: kind.cause,
      definition: kind.definition,
      denies: kind.denies,
      near: kind.near,
      before: lentBy(measure, evidence, read.sentences[i - 1]),
      after: lentBy(measure, evidence, read.sentences[i + 1]),
      isFirst: Number(i === 0),
      asks: Number(text.includes('?')),
    };
  });
}

/** The evidence of a short reply to a question right before it, together with that question; null for other sentences. */
function hearReply(texts: readonly string[], evidence: readonly Evidence[], i: number): Evidence | null {
  const [asked, reply] = [evidence[i - 1], evidence[i]];
  if (!asked || !reply || isQuestion(texts[i] ?? '')) return null;
  return isShortReply(reply.words, texts[i - 1] ?? '')
    ? joinEvidence([asked, reply], reply.counts.length)
    : null;
}

function measureWords(
  { query, weights, pairWeights, information, sentenceWords }: Measure,
  evidence: Evidence,
) {
  const { counts } = evidence;
  const coverage = coverageOf(weights, evidence);
  return {
    coverage,
    terms: countedShare(evidence),
    information: (coverage * information) / 10,
    bm25: bm25Share(weights, evidence, sentenceWords),
    exact: share(weights, (term) => evidence.isExact[term] === true),
    similar: similarShare(weights, evidence),
    phrases: share(pairWeights, (pair) => evidence.pairs.has(pair)),
    focus: share(weights, (term) => query.terms[term]?.stem === query.asking.focus && Boolean(counts[term])),
    proper: properShare(query, weights, (term) => Boolean(counts[term])),
    length: Math.log(evidence.words + 1) / 4,
  };
}

function measureKind(
  { query: { asking, language }, weights }: Measure,
  ground: AnswerGround,
  evidence: Evidence,
) {
  const answers = findAnswerPlaces(asking, ground, language);
  const holds = Number(answers.length > 0);
  const of = (...kinds: readonly AnswerKind[]): number => (kinds.includes(asking.kind) ? holds : 0);
  const nearest = (places: readonly number[]): number =>
    Math.max(0, ...places.map((at) => nearShare(weights, evidence, at)));
  return {
    name: of('name'),
    date: of('date'),
    number: of('number', 'share', 'money', 'measure'),
    place: of('place'),
    cause: of('cause'),
    definition: of('definition') && Math.sign(findDefinitionPlaces(ground, language).length),
    denies: asking.isDenied ? 0 : nearest(findDenialPlaces(ground, language).map(({ at }) => at)),
    near: nearest(answers),
  };
}

function measurePassage(
  { query, weights, pairWeights, information, passageWords }: Measure,
  { whole, surroundings }: ReadEvidence,
) {
  const { title, heading, isInWork } = surroundings;
  const coverage = coverageOf(weights, whole);
  const isTold = (term: number): boolean => (title.counts[term] ?? 0) + (heading.counts[term] ?? 0) > 0;
  const has = (term: number): boolean => Boolean(whole.counts[term]);
  return {
    passageCoverage: coverage,
    passageTerms: countedShare(whole),
    passageInformation: (coverage * information) / 10,
    passageBm25: bm25Share(weights, whole, passageWords),
    passageExact: share(weights, (term) => whole.isExact[term] === true),
    passageSimilar: similarShare(weights, whole),
    passageOrdered: orderedShare(weights, whole),
    passagePhrases: share(pairWeights, (pair) => whole.pairs.has(pair)),
    passageProper: properShare(query, weights, (term) => has(term) || isTold(term)),
    passageLength: Math.log(whole.words + 1) / 6,
    relative: surroundings.relative,
    position: surroundings.position,
    neighbour: surroundings.neighbour,
    work: surroundings.work,
    title: coverageOf(weights, title),
    heading: coverageOf(weights, heading),
    told: share(weights, (term) => !has(term) && isTold(term)),
    elsewhere: share(weights, (term) => !has(term) && !isTold(term) && isInWork[term] === true),
  };
}

/** Share of a query's terms that occur in some words. */
function coverageOf(weights: TermWeights, { counts }: Evidence): number {
  return share(weights, (term) => Boolean(counts[term]));
}

function countedShare({ counts }: Evidence): number {
  return counts.filter((count) => count > 0).length / (counts.length || 1);
}

function similarShare(weights: TermWeights, { counts, similarity }: Evidence): number {
  return weights.reduce(
    (sum, weight, term) => (counts[term] ? sum : sum + weight * (similarity[term] ?? 0)),
    0,
  );
}

/** Share of a query's names and numbers that occur; 0 for a query without any. */
function properShare({ terms }: Query, weights: TermWeights, occurs: (term: number) => boolean): number {
  const all = share(weights, (term) => terms[term]?.isProper === true);
  return all === 0 ? 0 : share(weights, (term) => terms[term]?.isProper === true && occurs(term)) / all;
}

function lentBy({ weights }: Measure, own: Evidence, neighbour: Evidence | undefined): number {
  return neighbour ? share(weights, (term) => !own.counts[term] && Boolean(neighbour.counts[term])) : 0;
}
