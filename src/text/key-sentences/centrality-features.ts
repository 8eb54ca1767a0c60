import { average, type Column, type Columns } from './columns.ts';
import { rankByCentrality } from './lexrank.ts';
import type { ReadText } from './read-text.ts';
import { addUp, normalise, project } from './vectors.ts';

/** How many of the most frequent stems count as what a text is about. */
const MAIN_STEMS = 25;

/** How often a stem must recur to count as introduced. */
const COMES_BACK = 3;

/** How well a sentence represents the text, by its words. */
export type CentralityFeature =
  | 'lexrank'
  | 'centroid'
  | 'neighbours'
  | 'frequency'
  | 'rarity'
  | 'mainWords'
  | 'introduces';

/** Measures how well each sentence represents its text, in time linear in the text's length. */
export function measureCentrality({ vectors }: ReadText): Columns<CentralityFeature> {
  const { sentences, counts, idf } = vectors;
  const centre = normalise(addUp(sentences, new Float64Array(sentences.length).fill(1), idf.length));
  const centroid = Float64Array.from(sentences, (sentence) => project(sentence, centre));
  const main = findMainStems(counts);
  const news = sentences.map(() => 0);
  const seen = new Set<number>();
  sentences.forEach(({ stems }, i) => {
    for (const stem of stems) {
      if (!seen.has(stem) && (counts[stem] ?? 0) >= COMES_BACK) news[i] = (news[i] ?? 0) + 1;
      seen.add(stem);
    }
  });
  const mean = (value: (stem: number) => number): Column =>
    Float64Array.from(sentences, ({ stems }) => average(Float64Array.from(stems, value)));
  return {
    // Logarithms, because a few sentences are far more central than the rest.
    lexrank: rankByCentrality(vectors).map((rank) => Math.log(rank + 0.1)),
    // Cosine with the sum of all sentences (D. Radev and others, 2004).
    centroid,
    neighbours: centroid.map((_, i) => ((centroid[i - 1] ?? 0) + (centroid[i + 1] ?? 0)) / 2),
    // The mean frequency of its words (A. Nenkova and L. Vanderwende, 2005: SumBasic), and how rare they are.
    frequency: mean((stem) => Math.log(counts[stem] ?? 1)),
    rarity: mean((stem) => idf[stem] ?? 0),
    mainWords: Float64Array.from(sentences, ({ stems }) =>
      Math.sqrt(stems.filter((stem) => main.has(stem)).length),
    ),
    // Words that occur here first and recur later.
    introduces: Float64Array.from(news, Math.sqrt),
  };
}

function findMainStems(counts: Float64Array): ReadonlySet<number> {
  const order = [...counts.keys()].toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  return new Set(order.slice(0, MAIN_STEMS));
}
