import type { Gathered } from './gather.ts';
import type { WeighedPassage } from './rank.ts';
import { UNKNOWN_LANGUAGE } from '../corpus/language.ts';
import { LANGUAGE_READ, type ReaderModel } from './reader-model/reader-model.ts';

/** Most sentences of a question that the reader model reads: what it costs grows with them. */
const READ = 8;

/** How much the score by words, the model's log-odds, and similarity in meaning count in a sentence's score. */
export interface ReadingWeights {
  readonly words: number;
  readonly model: number;
  readonly similar: number;
}

/** Of the weights that `bench/reader/measure.ts` tries, these are right most often on the whole. */
const WEIGHTS: ReadingWeights = { words: 1, model: 1, similar: 4 };

/** How much similarity in meaning counts in what is read, so that other sentences are read than the words choose. */
const SIMILAR = 12;

/** A sentence of a weighed passage. */
interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly score: number;
}

/**
 * The candidates as they rank once the reader model has read the most promising sentences: those with the best scores by
 * words, and by words and meaning together. A sentence that was not read counts as the worst that was. Null, for nothing
 * is read: of texts or for a query in another language than English, for plain keywords, and if the model has failed or
 * is busy.
 */
export async function readBest(
  model: ReaderModel,
  question: string,
  { measure: { query } }: Gathered,
  weighed: readonly WeighedPassage[],
  weights: ReadingWeights = WEIGHTS,
): Promise<readonly WeighedPassage[] | null> {
  const isEnglish = query.language.code === LANGUAGE_READ && query.asked.code === LANGUAGE_READ;
  if (!query.isQuestion || !isEnglish) return null;
  const places = choose(weighed);
  const read = await model.read(
    question,
    places.map(({ at, sentence }) => inContext(weighed[at], sentence)),
  );
  if (!read || read.length === 0) return null;
  const least = Math.min(...read);
  const scoreOf = new Map(places.map(({ at, sentence }, i) => [`${at} ${sentence}`, read[i] ?? least]));
  return weighed
    .map((passage, at): WeighedPassage => {
      const judged = passage.scores.map((_, sentence) => scoreOf.get(`${at} ${sentence}`) ?? null);
      const scores = passage.scores.map(
        (score, i) =>
          weights.words * score +
          weights.model * (judged[i] ?? least) +
          weights.similar * (passage.similarity?.[i] ?? 0),
      );
      const best = scores.indexOf(Math.max(...scores));
      return { ...passage, scores, best, score: scores[best] ?? 0, judged: judged[best] ?? null };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** A text in an unknown language may well be English. */
function isReadable({ candidate: { range } }: WeighedPassage): boolean {
  return range.code === LANGUAGE_READ || range.code === UNKNOWN_LANGUAGE;
}

function choose(weighed: readonly WeighedPassage[]): readonly Place[] {
  const by = (scoreOf: (passage: WeighedPassage, sentence: number) => number): readonly Place[] =>
    weighed
      .flatMap((passage, at) =>
        isReadable(passage)
          ? passage.scores.map((_, sentence) => ({ at, sentence, score: scoreOf(passage, sentence) }))
          : [],
      )
      .toSorted((a, b) => b.score - a.score);
  const words = by(({ scores }, i) => scores[i] ?? 0);
  const first = words.slice(0, READ * 0.75);
  const isFirst = (place: Place): boolean =>
    first.some(({ at, sentence }) => at === place.at && sentence === place.sentence);
  const similar = by(({ scores, similarity }, i) => (scores[i] ?? 0) + SIMILAR * (similarity?.[i] ?? 0));
  return [...first, ...similar.filter((place) => !isFirst(place)).slice(0, READ - first.length)];
}

function inContext(passage: WeighedPassage | undefined, i: number) {
  if (!passage) throw new Error('A sentence to read has no passage.');
  const { text, sentences } = passage.candidate.passage;
  const slice = (at: number): string => text.slice(sentences[at]?.start ?? 0, sentences[at]?.end ?? 0);
  return { sentence: slice(i), before: i > 0 ? slice(i - 1) : '', title: passage.candidate.range.title };
}
