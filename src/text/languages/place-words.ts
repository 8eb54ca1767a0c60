import type { SectionKind } from '../../corpus/section-kind.ts';

/** How a language names places in a text. Words are in lower case, without accents, and divided by spaces. */
export interface PlaceWords {
  /** What is written before or after the number of a section, in all forms and abbreviations. */
  readonly kinds: Readonly<Record<SectionKind, string>>;
  readonly paragraph: string;
  readonly page: string;
  readonly percent: string;
  /** Between the ends of a run: "3 to 5". */
  readonly to: string;
  readonly and: string;
  /** Before a number, without a meaning of its own: "Nr. 3". */
  readonly number: string;
  /** The numbers of words and of rows of words, as "twenty one" and "twenty first", without hyphens. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The highest number that is read in words. */
const LAST_NUMBER = 199;

/** The numbers up to 199 by every way to say them. */
export function numbersBy(say: (number: number) => readonly string[]): ReadonlyMap<string, number> {
  const numbers = Array.from({ length: LAST_NUMBER }, (_, at) => at + 1);
  return new Map(numbers.flatMap((number) => say(number).map((words) => [words, number] as const)));
}
