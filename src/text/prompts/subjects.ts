import { PLAIN_WORDS } from '../plain-words.ts';
import { findTerms, type Term } from '../terms.ts';

/** A recurring word of a text. */
export interface Subject {
  readonly stem: string;
  /** Rank among the subjects, the most significant first. */
  readonly rank: number;
  readonly isName: boolean;
}

/** Parameters for weighing subjects. */
const SUBJECTS = {
  /** Fewest sentences that must have the word. */
  least: 2,
  most: 300,
  /** Number of parts of the text used to measure a word's spread. */
  parts: 10,
  /** A word with at least this share of capitals inside sentences is a name; a name counts this many times as much. */
  mostlyCapital: 0.6,
  name: 0.5,
} as const;

/** Content words that are no topic of discussion. */
const GENERIC = stemsOf(
  'nobody somebody everybody anybody someone nothing none twenty thirty forty fifty hundred thousand million dozen couple ' +
    'round account whole becoming according actually add added amount area aspect available based basis behaviour choose ' +
    'concerned consider considered contain continue create created current despite detail difficult discuss due effect ' +
    'either else entire especially etc exactly expect explain extent finally follow form former further general given ' +
    'group happen include including increase increasing instead involve issue item latter main major manner mention method ' +
    'moreover namely number object often one only original otherwise particular pass pick piece potential previous ' +
    'proper provide purpose quite range rather recent regard related result role section serve several sit sort speak ' +
    'specific spend start state stay stop strange sudden suggest sure term toward type unless usual value various view ' +
    'whether whichever whoever wide willing within writer written write wrote wrong yesterday afternoon evening tonight ' +
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday dr mr mrs sir',
);
const PLAIN = stemsOf([...PLAIN_WORDS].join(' '));

/**
 * The subjects of a text: recurring content words, the most frequent and most widely spread first. Words and not
 * phrases, because a subject recurs in different phrases. Time is linear in the text's length.
 */
export function findSubjects(sentences: readonly (readonly Term[])[]): readonly Subject[] {
  const uses = new Map<string, { count: number; within: number; capital: number; parts: Set<number> }>();
  for (const [i, terms] of sentences.entries()) {
    for (const [at, { lexeme }] of terms.entries()) {
      if (!isTelling(lexeme)) continue;
      const use = uses.get(lexeme.stem) ?? { count: 0, within: 0, capital: 0, parts: new Set<number>() };
      use.count += 1;
      use.parts.add(Math.floor((SUBJECTS.parts * i) / sentences.length));
      if (at > 0) use.within += 1;
      if (at > 0 && lexeme.isCapitalized) use.capital += 1;
      uses.set(lexeme.stem, use);
    }
  }
  return [...uses]
    .filter(([, { count }]) => count >= SUBJECTS.least)
    .map(([stem, { count, within, capital, parts }]) => {
      const isName = capital > 0 && capital >= SUBJECTS.mostlyCapital * within;
      return {
        stem,
        isName,
        weight: Math.sqrt(count) * Math.sqrt(parts.size) * (isName ? SUBJECTS.name : 1),
      };
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, SUBJECTS.most)
    .map(({ stem, isName }, rank) => ({ stem, isName, rank }));
}

function isTelling({ word, stem, isStop, isNumber }: Term['lexeme']): boolean {
  return (
    !isStop && !isNumber && word.length > 2 && !word.endsWith('ly') && !PLAIN.has(stem) && !GENERIC.has(stem)
  );
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(findTerms(words).map(({ lexeme }) => lexeme.stem));
}
