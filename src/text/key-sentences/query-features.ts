import type { Column, Columns } from './columns.ts';
import { rankByCentrality } from './lexrank.ts';
import { readQuery, type ReadQuery } from './read-query.ts';
import type { ReadSentence, ReadText } from './read-text.ts';
import { addUp, normalise, project } from './vectors.ts';
import { measureWindow } from './window-bm25.ts';

/** How many sentences the query is expanded with. */
const FEEDBACK_SENTENCES = 10;

const PLACE_QUESTION = /\b(?:location|place|places|setting|surroundings|takes? place|where|world)\b/iu;

/** Words that say where something is located. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'apartment bar base beach bridge building cabin camp castle cave center chamber church city coast colony corridor ' +
    'country desert door earth farm field floor forest garden hall harbour hill hospital hotel house island kitchen ' +
    'laboratory lake land mars moon mountain ocean office palace park planet port prison province region restaurant ' +
    'river road room school sea ship shop shore sky space spaceship square star station street surface system town ' +
    'valley venus village wall window wood world'
  ).split(' '),
);

/** How well a sentence fits a query. */
export type QueryFeature =
  | 'bm25'
  | 'bm25Near'
  | 'bm25Around'
  | 'bm25Wide'
  | 'bm25Region'
  | 'coverage'
  | 'exact'
  | 'proper'
  | 'before'
  | 'after'
  | 'hit'
  | 'best'
  | 'feedback'
  | 'biasedLexrank'
  | 'askedSpeaker'
  | 'askedHere'
  | 'askedPlace';

/** Measures how well each sentence of a text fits a query, in time linear in the text's length. */
export function measureQuery(text: ReadText, wording: string): Columns<QueryFeature> {
  const query = readQuery(text, wording);
  const { sentences, vectors } = text;
  const bm25 = measureWindow(text, query, 0);
  const near = measureWindow(text, query, 2);
  const top = bm25.reduce((best, value) => Math.max(best, value), 0);
  const fit = bm25.map((value, i) => value + (near[i] ?? 0));
  const region = measureWindow(text, query, 30);
  const askedSpeaker = Float64Array.from(sentences, ({ speaker }) =>
    Number(speaker !== null && query.speakers.has(speaker)),
  );
  const of = (measure: (sentence: ReadSentence, i: number) => number): Column =>
    Float64Array.from(sentences, measure);
  return {
    bm25,
    bm25Near: near,
    bm25Around: measureWindow(text, query, 4),
    bm25Wide: measureWindow(text, query, 8),
    bm25Region: region,
    coverage: of((_, i) => shareCovered(query, query.counts[i])),
    exact: of((sentence) => shareExact(query, sentence)),
    proper: of((_, i) => query.proper.filter((stem) => query.counts[i]?.[stem]).length),
    before: of((_, i) => Math.max(bm25[i - 1] ?? 0, bm25[i - 2] ?? 0)),
    after: of((_, i) => bm25[i + 1] ?? 0),
    hit: bm25.map((value) => Number(value > 0)),
    best: bm25.map((value) => Number(value > 0.999 * top && top > 0)),
    // Pseudo-relevance feedback (J. Rocchio, 1971): cosine with the sentences that fit best.
    feedback: measureFeedback(text, fit),
    biasedLexrank: rankByCentrality(
      vectors,
      fit.map((value) => value ** 2),
    ).map((rank) => Math.log(rank + 0.05)),
    askedSpeaker,
    askedPlace: of(({ terms }) => (PLACE_QUESTION.test(wording) ? countPlaces(terms) : 0)),
    askedHere: askedSpeaker.map((value, i) => value * (region[i] ?? 0)),
  };
}

function shareCovered({ weights }: ReadQuery, counts: Float64Array | undefined): number {
  return weights.reduce((sum, weight, stem) => sum + (counts?.[stem] ? weight : 0), 0);
}

function shareExact({ words }: ReadQuery, { terms }: ReadSentence): number {
  const held = new Set(terms.flatMap(({ lexeme }) => (words.has(lexeme.word) ? [lexeme.word] : [])));
  return held.size / (words.size || 1);
}

function measureFeedback({ vectors }: ReadText, fit: Column): Column {
  const best = [...fit.keys()].toSorted((a, b) => (fit[b] ?? 0) - (fit[a] ?? 0)).slice(0, FEEDBACK_SENTENCES);
  const shares = new Float64Array(fit.length);
  for (const i of best) shares[i] = fit[i] ?? 0;
  const centre = normalise(addUp(vectors.sentences, shares, vectors.idf.length));
  return Float64Array.from(vectors.sentences, (sentence) => project(sentence, centre));
}

function countPlaces(terms: ReadSentence['terms']): number {
  return Math.sqrt(terms.filter(({ lexeme }) => PLACES.has(lexeme.word.replace(/s$/, ''))).length);
}
