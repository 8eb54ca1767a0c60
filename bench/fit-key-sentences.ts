/**
 * Fits the weights of summaries on public sets of texts with summaries, where they are on this machine, and prints
 * them: `node bench/fit-key-sentences.ts`. Nothing is written; what is printed goes into
 * `src/text/key-sentences/weights.ts` by hand.
 */
import { standardise, type Column } from '../src/text/key-sentences/columns.ts';
import { measureForQuery, measureGeneral } from '../src/text/key-sentences/measure-sentences.ts';
import { findTerms, type Term } from '../src/text/terms.ts';
import { addText, createEquations, solveRidge } from './fit-ridge.ts';
import { readSummarySet, type SummaryItem } from './summary-sets.ts';

/** What a shared word, a shared word with content and a shared pair of words are worth, by the length of a sentence. */
const WORTH = { word: 0.35, content: 1, pair: 1, words: 8 } as const;
const PENALTY = 0.01;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What of a reference a sentence may share with it. */
interface Reference {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

const isContent = (term: Term): boolean => !term.lexeme.isStop;
const stemOf = ({ lexeme }: Term): string => lexeme.stem;

function countEach(things: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function pairUp(terms: readonly Term[]): readonly string[] {
  return terms.slice(1).map((term, i) => `${terms[i]?.lexeme.stem} ${term.lexeme.stem}`);
}

function shared(things: readonly string[], wanted: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [thing, count] of countEach(things)) sum += Math.min(count, wanted.get(thing) ?? 0);
  return sum;
}

/** How much of people's summaries is in each sentence, for its length. */
function measureWorth({ text, references }: SummaryItem): Column {
  const wanted = references.map((words): Reference => {
    const terms = findTerms(words);
    return { words: countEach(terms.map(stemOf)), pairs: countEach(pairUp(terms)) };
  });
  const worths = text.sentences.map(({ terms }) => {
    const content = terms.filter(isContent).map(stemOf);
    const sum = wanted.reduce(
      (total, { words, pairs }) =>
        total +
        WORTH.word * shared(terms.map(stemOf), words) +
        WORTH.content * shared(content, words) +
        WORTH.pair * shared(pairUp(terms), pairs),
      0,
    );
    return sum / wanted.length / (terms.length + WORTH.words);
  });
  return standardise(Float64Array.from(worths));
}

/** Fits one set of weights to several sets of texts, each set weighing the same, and prints it. */
async function fit(label: string, ...names: readonly string[]): Promise<void> {
  let features: readonly string[] = [];
  let equations = createEquations(0);
  for (const name of names) {
    const items = await readSummarySet(name);
    for (const item of items) {
      const { text, query } = item;
      const measures = { ...measureGeneral(text), ...(query === null ? {} : measureForQuery(text, query)) };
      if (features.length === 0) {
        features = Object.keys(measures);
        equations = createEquations(features.length);
      }
      addText(equations, Object.values<Column>(measures), measureWorth(item), 1 / items.length);
    }
  }
  print(`${label}: {`);
  solveRidge(equations, PENALTY).forEach((weight, i) => {
    if (Math.abs(weight) >= 0.005) print(`  ${features[i]}: ${weight.toFixed(2)},`);
  });
  print('},');
}

await fit('general.exposition', 'sci.train');
await fit('general.narration', 'squalityg.train');
await fit('general.talk', 'qmsumg.train');
await fit('query.exposition', 'squalityq.train', 'qmsumq.train');
await fit('query.narration', 'squalityq.train');
await fit('query.talk', 'qmsumq.train');
