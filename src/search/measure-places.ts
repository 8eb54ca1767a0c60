import type { Language } from '../text/languages/language.ts';
import type { Dimension, MeasureWords } from '../text/languages/measure-words.ts';
import type { Term } from '../text/terms.ts';
import { isDate, isNumber } from './amounts.ts';

/** A text with its words. */
interface Read {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** Most words between a number and its unit: "three and a half English miles". */
const MOST_BETWEEN = 4;

/** Most words between "since" and the date. */
const MOST_TO_DATE = 3;

/** Marks right after a number that are units. */
const MARKS: readonly (readonly [RegExp, Dimension])[] = [
  [/^\s?°/u, 'temperature'],
  [/^\s?[′'"″]/u, 'length'],
];

/** Where a number has its unit in one word: "140m", "5km". */
const WITH_UNIT = /^\d+(?=[a-z])/u;

/**
 * Whether a measure in one of these dimensions begins at a word: a number with its unit, "a day", "once", "since the
 * 1950s", "aged 35". Without dimensions, in any.
 */
export function isMeasureAt(
  read: Read,
  at: number,
  { asking }: Language,
  wanted: readonly Dimension[],
): boolean {
  const word = wordAt(read.terms, at);
  const { measures } = asking;
  const has = (dimension: Dimension): boolean => wanted.length === 0 || wanted.includes(dimension);
  if (dimensionsAt(read, at, asking).some(has) || ofWord(measures.whole, word).some(has)) return true;
  if (has('time') && measures.bounds.has(word)) {
    const after = read.terms.slice(at + 1, at + 1 + MOST_TO_DATE);
    if (after.some(({ lexeme }) => isDate(lexeme, asking.answers))) return true;
  }
  return has('age') && isNumber(read.terms[at]?.lexeme, asking.answers) && isAge(read, at, asking);
}

/** The dimensions that a word asks for: "long" for length and time. */
export function dimensionsOf(word: string, { asked }: MeasureWords): readonly Dimension[] {
  return ofWord(asked, word);
}

/** The dimensions of the unit after a number, or after a word such as "a". */
function dimensionsAt({ text, terms }: Read, at: number, { measures, answers }: Language['asking']) {
  const term = terms[at];
  const word = wordAt(terms, at);
  const after = text.slice(term?.end, (term?.end ?? 0) + 2);
  const isCounted = isNumber(term?.lexeme, answers);
  if (!isCounted) return measures.vague.has(word) ? unitAt(terms, skipTo(at, 1), measures) : [];
  const marked = MARKS.flatMap(([mark, dimension]) => (mark.test(after) ? [dimension] : []));
  const joined = WITH_UNIT.test(word) ? ofUnit(word.replace(WITH_UNIT, ''), measures) : [];
  return [...marked, ...joined, ...unitAt(terms, skipTo(at, MOST_BETWEEN), measures)];

  /** The first place after a word that is neither a number nor what stands between it and its unit. */
  function skipTo(from: number, most: number): number {
    for (let next = from + 1; next <= from + most; next += 1) {
      const lexeme = terms[next]?.lexeme;
      if (unitAt(terms, next, measures).length > 0) return next;
      const { between, square, cubic } = measures;
      const isBetween = [between, square, cubic].some((words) => words.has(lexeme?.word ?? ''));
      if (!isNumber(lexeme, answers) && !isBetween) return next;
    }
    return from + 1 + most;
  }
}

/** What a unit at a word measures, with "square" or "cubic" beside it and "an hour" after it. */
function unitAt(terms: readonly Term[], at: number, measures: MeasureWords): readonly Dimension[] {
  const dimensions = ofUnit(wordAt(terms, at), measures);
  if (!dimensions.includes('length')) return dimensions;
  const beside = [wordAt(terms, at - 1), wordAt(terms, at + 1)];
  if (beside.some((word) => measures.square.has(word))) return ['area'];
  if (beside.some((word) => measures.cubic.has(word))) return ['volume'];
  const after = [wordAt(terms, at + 1), wordAt(terms, at + 2)];
  const isPerTime = after.some((word) => ofUnit(word, measures).includes('time'));
  return isPerTime ? [...dimensions, 'speed'] : dimensions;
}

function ofUnit(word: string, { units }: MeasureWords): readonly Dimension[] {
  const dimensions = ofWord(units, word);
  return dimensions.includes('time') ? [...dimensions, 'age'] : dimensions;
}

function ofWord(words: MeasureWords['units'], word: string): readonly Dimension[] {
  return Object.entries(words).flatMap(([dimension, those]) =>
    those.has(word) ? [dimension as Dimension] : [],
  );
}

/** "Aged 35", "at the age of 35"; "she was thirty-five" where nothing is counted after it. */
function isAge({ text, terms }: Read, at: number, { measures, of, links }: Language['asking']): boolean {
  const before = wordAt(terms, at - 1);
  if (measures.aged.has(before)) return true;
  if (of.has(before) && measures.aged.has(wordAt(terms, at - 2))) return true;
  const next = terms[at + 1];
  const isLast =
    next === undefined || next.lexeme.isStop || /^\s*[.,;:!?)]/u.test(text.slice(terms[at]?.end));
  return isLast && terms.slice(Math.max(0, at - 2), at).some(({ lexeme }) => links.has(lexeme.word));
}

function wordAt(terms: readonly Term[], at: number): string {
  return terms[at]?.lexeme.word ?? '';
}
