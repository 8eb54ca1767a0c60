/**
 * Fits the weights of summaries on public data sets of texts with summaries, if they are on this machine, and prints
 * them: `node bench/fit-key-sentences.ts [query.talk …]`. It writes no file; copy the output into
 * `src/text/key-sentences/weights.ts`.
 */
import { standardise, type Column, type Columns } from '../src/text/key-sentences/columns.ts';
import {
  measureForQuery,
  measureGeneral,
  type GeneralFeature,
} from '../src/text/key-sentences/measure-sentences.ts';
import type { ReadText } from '../src/text/key-sentences/read-text.ts';
import { findTerms, type Term } from '../src/text/terms.ts';
import { fitListwise, toShares, type Listing } from './fit-listwise.ts';
import { readSummarySet, type SummaryItem } from './summary-sets.ts';

/** Value of a shared word, a shared content word and a shared word pair, divided by the length of a sentence. */
const WORTH = { word: 1, content: 1, pair: 1, words: 3, power: 0.7 } as const;
/** How strongly the best sentences are preferred to good ones. */
const SHARPNESS = 2;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** The units of a reference that a sentence may share. */
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

/** How much of the human summaries each sentence covers, relative to its length. */
function measureCoverage({ text, references }: SummaryItem): Column {
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
    return (sum / wanted.length / (terms.length + WORTH.words)) ** WORTH.power;
  });
  return standardise(Float64Array.from(worths));
}

/** Fits one set of weights to a set of texts, and prints it. */
async function fit(label: string, name: string): Promise<void> {
  const items = await readSummarySet(name);
  const general = new Map<ReadText, Columns<GeneralFeature>>();
  let features: readonly string[] = [];
  const listings = items.map((item): Listing => {
    const { text, query } = item;
    const known = general.get(text) ?? measureGeneral(text);
    general.set(text, known);
    const measures = { ...known, ...(query === null ? {} : measureForQuery(text, query)) };
    features = Object.keys(measures);
    const shares = toShares(measureCoverage(item).map((worth) => SHARPNESS * worth));
    return { columns: Object.values<Column>(measures), wanted: shares, share: 1 / items.length };
  });
  print(`${label}: {`);
  fitListwise(listings).forEach((weight, i) => {
    if (Math.abs(weight) >= 0.005) print(`  ${features[i]}: ${weight.toFixed(2)},`);
  });
  print('},');
}

/** The data sets for each set of weights. */
const FITS = {
  'general.exposition': 'sci.train',
  'general.narration': 'squalityg.train',
  'general.talk': 'qmsumg.train',
  'query.narration': 'squalityq.train',
  'query.talk': 'qmsumq.train',
} as const;

const wanted = process.argv.slice(2);
for (const [label, name] of Object.entries(FITS))
  if (wanted.length === 0 || wanted.includes(label)) await fit(label, name);
