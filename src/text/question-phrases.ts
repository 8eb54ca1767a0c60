import type { Span } from '../corpus/layout.ts';
import type { Weigh } from './question-similarity.ts';
import { findTerms, type Lexeme, type Term } from './terms.ts';

/** A phrase in somebody's own words: a slice of one of the questions. */
export interface Phrase extends Span {
  readonly words: string;
  /** Index of the question that it is a slice of. */
  readonly from: number;
}

const MOST_WORDS = 6;
const LONGEST = 60;

/** Penalty of a word that is not significant, relative to the weight of one that is. */
const COST_OF_OTHERS = 0.1;

/**
 * Phrases that say what questions have in common, the most significant first, each once: runs of up to six words of a
 * question that begin and end with a word shared by several questions. For a single question, all its words count as
 * shared; if nothing is shared, each question's own words do.
 */
export function findPhrases(questions: readonly string[], weigh: Weigh): readonly Phrase[] {
  const read = questions.map((text) => findTerms(text));
  const having = new Map<string, number>();
  for (const terms of read)
    for (const stem of new Set(terms.map(({ lexeme }) => lexeme.stem)))
      having.set(stem, (having.get(stem) ?? 0) + 1);
  const isShared = (lexeme: Lexeme) => isTelling(lexeme) && (having.get(lexeme.stem) ?? 0) > 1;
  const anyShared = read.some((terms) => terms.some(({ lexeme }) => isShared(lexeme)));
  const counts = anyShared ? isShared : isTelling;
  const scored = read.flatMap((terms, from) =>
    runsOf(terms, counts).map((run) => {
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      const words = (questions[from] ?? '').slice(start, end);
      const score = scoreOf(run, counts, (stem) => weigh(stem) * (having.get(stem) ?? 1));
      return { phrase: { words, from, start, end }, score };
    }),
  );
  const best = scored
    .filter(({ phrase }) => phrase.words.length <= LONGEST)
    .toSorted((a, b) => b.score - a.score)
    .map(({ phrase }) => phrase);
  return best.filter((each, at) => best.findIndex(({ words }) => fold(words) === fold(each.words)) === at);
}

function fold(words: string): string {
  return words.toLowerCase();
}

function isTelling({ isStop }: Lexeme): boolean {
  return !isStop;
}

function runsOf(terms: readonly Term[], counts: (lexeme: Lexeme) => boolean): (readonly Term[])[] {
  return terms.flatMap(({ lexeme }, start) => {
    if (!counts(lexeme)) return [];
    const runs = Array.from({ length: MOST_WORDS }, (_, length) => terms.slice(start, start + length + 1));
    return runs.filter((run, length) => run.length === length + 1 && counts(run.at(-1)?.lexeme ?? lexeme));
  });
}

function scoreOf(run: readonly Term[], counts: (lexeme: Lexeme) => boolean, weigh: Weigh): number {
  const told = new Set(run.filter(({ lexeme }) => counts(lexeme)).map(({ lexeme }) => lexeme.stem));
  const weight = [...told].reduce((sum, stem) => sum + weigh(stem), 0);
  return weight - COST_OF_OTHERS * (run.length - told.size);
}
