import type { Term } from '../text/terms.ts';
import type { AnswerKind, AnswerWords } from '../text/languages/asking-words.ts';
import type { Language } from '../text/languages/language.ts';

const YEAR = /^(1\d|20)\d\ds?$/;

/** A sentence to search for an answer. */
export interface AnswerGround {
  readonly text: string;
  /** The words of the text, with offsets in it. */
  readonly terms: readonly Term[];
  /** Stems of the query, because an answer is something new. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Positions of the words of a text in a language that could be an answer of this kind: for a name a new capitalised
 * word, for a date a year or a month, for a definition the "is" or "means" after a word of the query … Empty for a
 * question of no specific kind.
 */
export function findAnswerPlaces(
  kind: AnswerKind,
  ground: AnswerGround,
  language: Language,
): readonly number[] {
  if (kind === 'any') return [];
  return ground.terms.flatMap((_, at) => (isOfKind(kind, ground, at, language) ? [at] : []));
}

function isOfKind(kind: AnswerKind, ground: AnswerGround, at: number, language: Language): boolean {
  const { terms, asked } = ground;
  const words = language.asking.answers;
  const lexeme = terms[at]?.lexeme;
  if (!lexeme) return false;
  if (kind === 'cause') return words.causes.has(lexeme.word);
  if (kind === 'definition')
    return words.definers.has(lexeme.word) && asked.has(terms[at - 1]?.lexeme.stem ?? '');
  if (asked.has(lexeme.stem)) return false;
  switch (kind) {
    case 'name':
      return isName(terms, at, language);
    case 'date':
      return YEAR.test(lexeme.word) || words.dates.has(lexeme.word);
    case 'place':
      return lexeme.isCapitalized && words.places.has(terms[at - 1]?.lexeme.word ?? '');
    default:
      return isAmount(lexeme, words) && (kind === 'number' || isAmountOf(kind, ground, at, words));
  }
}

/** A capitalised word; where nouns have capitals, one beside another, or right after a word like "von". */
function isName(terms: readonly Term[], at: number, { capitalisesNouns, asking }: Language): boolean {
  const isCapital = (i: number): boolean => {
    const lexeme = terms[i]?.lexeme;
    return i > 0 && lexeme !== undefined && lexeme.isCapitalized && !lexeme.isStop;
  };
  if (!isCapital(at) || !capitalisesNouns) return isCapital(at);
  const { beforeNames } = asking.answers;
  return isCapital(at - 1) || isCapital(at + 1) || beforeNames.has(terms[at - 1]?.lexeme.word ?? '');
}

function isAmount({ word, isNumber }: Term['lexeme'], { numbers }: AnswerWords): boolean {
  return (isNumber && !YEAR.test(word)) || numbers.has(word);
}

function isAmountOf(
  kind: AnswerKind,
  { text, terms }: AnswerGround,
  at: number,
  { afterShares, shares, currencies, units }: AnswerWords,
): boolean {
  const [term, next] = [terms[at], terms[at + 1]?.lexeme.word ?? ''];
  const [before, after] = [text[(term?.start ?? 0) - 1] ?? '', text.slice(term?.end).trimStart()];
  switch (kind) {
    case 'share':
      return after.startsWith('%') || afterShares.has(next) || shares.has(term?.lexeme.word ?? '');
    case 'money':
      return /[$£€¥]/.test(before) || /^[$£€¥]/.test(after) || currencies.has(next);
    default:
      return units.has(next) || /^[°′'"-]/.test(after);
  }
}
