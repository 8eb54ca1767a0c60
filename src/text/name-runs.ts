import type { Span } from '../corpus/layout.ts';
import { TITLES } from './abbreviations.ts';
import type { Term } from './terms.ts';

/** A word of a run, without its English clitic ("Gwil's"); offsets count from the start of the sentence. */
export interface RunWord extends Span {
  /** Folded as `findTerms` folds it. */
  readonly word: string;
  /** Written with a capital; false for a particle between two such words ("of", "van der"). */
  readonly isCapitalized: boolean;
  /** Whether any word would be capitalised here: first in the sentence, after a quotation mark, colon or line break. */
  readonly isOpening: boolean;
}

/** Adjacent capitalised words, with particles between them. */
export type CapitalRun = readonly RunWord[];

/** The runs of a sentence, and its lower-case words. */
export interface SentenceCapitals {
  readonly runs: readonly CapitalRun[];
  readonly lower: readonly string[];
}

const PARTICLES: ReadonlySet<string> = new Set(
  'of de del della der den des di da do dos du la le van von zu zur ter ibn al bin bint y'.split(' '),
);

const MOST_PARTICLES = 2;

/** Divides a sentence's capitalised words into runs; `terms` are its words. A sentence all in capitals is ignored. */
export function findCapitalRuns(sentence: string, terms: readonly Term[]): SentenceCapitals {
  if (isShouted(sentence, terms)) return { runs: [], lower: [] };
  const runs: RunWord[][] = [];
  let particles: RunWord[] = [];
  terms.forEach((term, i) => {
    const isNamed = isName(term);
    if (!isNamed && !isParticle(term.lexeme.word, particles)) {
      particles = [];
      return;
    }
    const previous = terms[i - 1];
    const gap = sentence.slice(previous?.end ?? 0, term.start);
    const word = readWord(sentence, term, i === 0 || /[^ ,;\u00a0]/.test(gap));
    const run = runs.at(-1);
    const before = particles.at(-1) ?? run?.at(-1);
    const isJoined =
      before !== undefined &&
      before.end === previous?.end &&
      joins(sentence.slice(before.start, before.end), gap);
    if (!isNamed) particles = isJoined ? [...particles, word] : [];
    else if (isJoined) run?.push(...particles, { ...word, isOpening: false });
    else runs.push([word]);
    if (isNamed) particles = [];
  });
  const lower = terms.filter(({ lexeme }) => !lexeme.isCapitalized).map(({ lexeme }) => lexeme.word);
  return { runs, lower };
}

// "The" is inside a name only after "of": "Bank of the Mere".
function isParticle(word: string, before: readonly RunWord[]): boolean {
  if (word === 'the') return before.at(-1)?.word === 'of';
  return PARTICLES.has(word) && before.length < MOST_PARTICLES;
}

function isName({ lexeme }: Term): boolean {
  return lexeme.isCapitalized && !lexeme.isStop;
}

function isShouted(sentence: string, terms: readonly Term[]): boolean {
  const words = terms.filter(({ start, end }) => end - start > 1);
  const capitalized = words.filter(({ lexeme }) => lexeme.isCapitalized);
  if (words.length < 2 || capitalized.length * 2 <= words.length) return false;
  const shouted = capitalized.filter(({ start, end }) => !/\p{Ll}/u.test(sentence.slice(start, end)));
  return shouted.length * 2 > words.length;
}

function readWord(sentence: string, { start, end, lexeme }: Term, isOpening: boolean): RunWord {
  const clitic = /['’](?:s|t|re|ve|ll|d|m)$/i.exec(sentence.slice(start, end))?.[0] ?? '';
  return {
    start,
    end: end - clitic.length,
    word: lexeme.word,
    isCapitalized: lexeme.isCapitalized,
    isOpening,
  };
}

// A full stop joins after "Mrs" and after an initial; an apostrophe after the O of O'Brien.
function joins(before: string, gap: string): boolean {
  if (gap === ' ' || gap === '\u00a0' || gap === '-' || gap === '‑') return true;
  const isInitial = before.length === 1;
  if (gap === '. ' || gap === '.\u00a0') return isInitial || TITLES.has(before);
  return isInitial && /^[.'’]$/.test(gap);
}
