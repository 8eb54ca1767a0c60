import type { Term } from '../text/terms.ts';
import type { AnswerKind } from './answer-kind.ts';

const MONTHS =
  'january february march april may june july august september october november december monday tuesday ' +
  'wednesday thursday friday saturday sunday century decade';
const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand ' +
  'million billion half third quarter dozen percent';
const CAUSES = 'because since due therefore thus hence result reason cause caused causes owing order so';
const DEFINERS = 'is are was were means meant called refers defined known';
const PLACE_WORDS = 'in at from near to on of';
const UNITS =
  'second minute hour day week month year decade century mile kilometre kilometer km metre meter m foot feet ft ' +
  'inch yard acre hectare degree mph ton tonne pound kilogram kg gram litre liter time';

const dates = new Set(MONTHS.split(' '));
const numbers = new Set(NUMBER_WORDS.split(' '));
const causes = new Set(CAUSES.split(' '));
const definers = new Set(DEFINERS.split(' '));
const places = new Set(PLACE_WORDS.split(' '));
const units = new Set(UNITS.split(' '));

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
 * Positions of the words that could be an answer of this kind: for a name a new capitalised word, for a date a year or
 * a month, for a definition the "is" or "means" after a word of the query … Empty for a question of no specific kind.
 */
export function findAnswerPlaces(kind: AnswerKind, ground: AnswerGround): readonly number[] {
  return kind === 'any' ? [] : ground.terms.flatMap((_, at) => (isOfKind(kind, ground, at) ? [at] : []));
}

function isOfKind(kind: AnswerKind, ground: AnswerGround, at: number): boolean {
  const { terms, asked } = ground;
  const lexeme = terms[at]?.lexeme;
  if (!lexeme) return false;
  if (kind === 'cause') return causes.has(lexeme.word);
  if (kind === 'definition') return definers.has(lexeme.word) && asked.has(terms[at - 1]?.lexeme.stem ?? '');
  if (asked.has(lexeme.stem)) return false;
  switch (kind) {
    case 'name':
      return at > 0 && lexeme.isCapitalized && !lexeme.isStop;
    case 'date':
      return YEAR.test(lexeme.word) || dates.has(lexeme.word);
    case 'place':
      return lexeme.isCapitalized && places.has(terms[at - 1]?.lexeme.word ?? '');
    default:
      return isAmount(lexeme) && (kind === 'number' || isAmountOf(kind, ground, at));
  }
}

function isAmount({ word, isNumber }: Term['lexeme']): boolean {
  return (isNumber && !YEAR.test(word)) || numbers.has(word);
}

function isAmountOf(kind: AnswerKind, { text, terms }: AnswerGround, at: number): boolean {
  const [term, next] = [terms[at], terms[at + 1]?.lexeme.word ?? ''];
  const word = term?.lexeme.word ?? '';
  const [before, after] = [text[(term?.start ?? 0) - 1] ?? '', text.slice(term?.end).trimStart()];
  switch (kind) {
    case 'share':
      return (
        after.startsWith('%') ||
        /^(percent|per|fraction|half|thirds?|quarters?)$/.test(next) ||
        /^(percent|half|third|quarter)$/.test(word)
      );
    case 'money':
      return /[$£€¥]/.test(before) || /^(dollars?|pounds?|euros?|cents?|million|billion)$/.test(next);
    default:
      return units.has(next.replace(/s$/, '')) || units.has(next) || /^[°′'"-]/.test(after);
  }
}
