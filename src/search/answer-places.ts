import type { Term } from '../text/terms.ts';
import type { AnswerWords } from '../text/languages/asking-words.ts';
import type { Language } from '../text/languages/language.ts';
import { isAmount, isDate, isNumber } from './amounts.ts';
import type { AnswerGround } from './answer-ground.ts';
import type { Asking } from './answer-kind.ts';
import { findDefinitionPlaces } from './definition-places.ts';
import { isMeasureAt } from './measure-places.ts';

/** What an answer is to be: of which kind, and for a measure in which dimensions. */
type Sought = Pick<Asking, 'kind'> & Partial<Pick<Asking, 'dimensions'>>;

/**
 * Positions of the words of a text in a language that could be an answer of this kind: for a name a new capitalised
 * word, for a date a year or a month, for a definition the "is" or "means" after a word of the query … Empty for a
 * question of no specific kind.
 */
export function findAnswerPlaces(
  asking: Sought,
  ground: AnswerGround,
  language: Language,
): readonly number[] {
  if (asking.kind === 'any' || asking.kind === 'polar') return [];
  const places = ground.terms.flatMap((_, at) => (isOfKind(asking, ground, at, language) ? [at] : []));
  return places.length === 0 && asking.kind === 'definition'
    ? findDefinitionPlaces(ground, language)
    : places;
}

function isOfKind(
  { kind, dimensions = [] }: Sought,
  ground: AnswerGround,
  at: number,
  language: Language,
): boolean {
  const { terms, asked } = ground;
  const words = language.asking.answers;
  const lexeme = terms[at]?.lexeme;
  if (!lexeme) return false;
  if (kind === 'definition') return isDefiner(terms, at, asked, language);
  if (kind === 'cause') return isCause(ground, at, words);
  if (asked.has(lexeme.stem) && !lexeme.isStop) return false;
  switch (kind) {
    case 'name':
      return isName(terms, at, language);
    case 'date':
      return isDate(lexeme, words);
    case 'place':
      return lexeme.isCapitalized && words.places.has(terms[at - 1]?.lexeme.word ?? '');
    case 'number':
      return isAmount(lexeme, words);
    case 'measure':
      return isMeasureAt(ground, at, language, dimensions);
    case 'share':
      return isNumber(lexeme, words) && isShare(ground, at, words);
    default:
      return words.free.has(lexeme.word) || (isNumber(lexeme, words) && isMoney(ground, at, words));
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

/** "Is" or "means" after a word of the query. */
function isDefiner(
  terms: readonly Term[],
  at: number,
  asked: ReadonlySet<string>,
  { asking: { links, defining } }: Language,
): boolean {
  const word = terms[at]?.lexeme.word ?? '';
  return (links.has(word) || defining.verbs.has(word)) && asked.has(terms[at - 1]?.lexeme.stem ?? '');
}

/** "Because", "in order", and "for" after a comma. */
function isCause({ text, terms }: AnswerGround, at: number, words: AnswerWords): boolean {
  const word = terms[at]?.lexeme.word ?? '';
  if (words.causes.has(word) || words.causePairs.has(`${word} ${terms[at + 1]?.lexeme.word ?? ''}`))
    return true;
  const gap = text.slice(terms[at - 1]?.end ?? 0, terms[at]?.start);
  return words.causesApart.has(word) && (at === 0 || /[,;:—–]/u.test(gap));
}

function isShare({ text, terms }: AnswerGround, at: number, { afterShares, shares }: AnswerWords): boolean {
  const [term, next] = [terms[at], terms[at + 1]?.lexeme.word ?? ''];
  const isMarked = text.slice(term?.end).trimStart().startsWith('%');
  return isMarked || afterShares.has(next) || shares.has(term?.lexeme.word ?? '');
}

function isMoney({ text, terms }: AnswerGround, at: number, { currencies }: AnswerWords): boolean {
  const [term, next] = [terms[at], terms[at + 1]?.lexeme.word ?? ''];
  const [before, after] = [text[(term?.start ?? 0) - 1] ?? '', text.slice(term?.end).trimStart()];
  return /[$£€¥]/.test(before) || /^[$£€¥]/.test(after) || currencies.has(next);
}
