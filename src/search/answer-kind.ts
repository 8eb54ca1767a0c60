import type { Term } from '../text/terms.ts';

/** What a question word asks for. */
export type AnswerKind = 'name' | 'date' | 'number' | 'place' | 'cause' | 'definition' | 'any';

const MONTHS =
  'january february march april may june july august september october november december monday tuesday ' +
  'wednesday thursday friday saturday sunday century decade';
const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand ' +
  'million billion half third quarter dozen percent';
const CAUSES = 'because since due therefore thus hence result reason cause caused causes owing order so';
const DEFINERS = 'is are was were means meant called refers defined known';
const PLACE_WORDS = 'in at from near to on of';

const dates = new Set(MONTHS.split(' '));
const numbers = new Set(NUMBER_WORDS.split(' '));
const causes = new Set(CAUSES.split(' '));
const definers = new Set(DEFINERS.split(' '));
const places = new Set(PLACE_WORDS.split(' '));

/** Reads the kind of answer off a question's words (X. Li and D. Roth, 2002, name the classes). */
export function readAnswerKind(words: readonly string[]): AnswerKind {
  const question = ` ${words.join(' ')} `;
  if (
    / (who|whom|whose) | (what|which) (person|man|woman|author|writer|king|queen|president|name) /.test(
      question,
    )
  )
    return 'name';
  if (/ when | (what|which) (year|date|day|month|century|decade|time) | how long ago /.test(question))
    return 'date';
  if (
    / how (many|much|long|far|old|large|big|tall|high|often|fast) |percent|(what|which) (number|amount|size|age) /.test(
      question,
    )
  )
    return 'number';
  if (/ where | (what|which) (city|country|place|state|town|region|location) /.test(question)) return 'place';
  if (/ why | what (cause|causes|caused|reason) /.test(question)) return 'cause';
  if (/^ (what|who) (is|are|was|were|does|do) /.test(question)) return 'definition';
  return 'any';
}

/**
 * Whether a sentence holds something of the kind that the query does not hold itself: 1 or 0. For a definition,
 * whether a word of the query is followed by "is", "means", "refers" …
 */
export function answersKind(kind: AnswerKind, sentence: readonly Term[], asked: ReadonlySet<string>): number {
  return Number(sentence.some((term, i) => isOfKind(kind, term, i, sentence, asked)));
}

function isOfKind(
  kind: AnswerKind,
  { lexeme }: Term,
  i: number,
  sentence: readonly Term[],
  asked: ReadonlySet<string>,
): boolean {
  const isNew = !asked.has(lexeme.stem);
  const before = sentence[i - 1]?.lexeme.word ?? '';
  switch (kind) {
    case 'name':
      return isNew && i > 0 && lexeme.isCapitalized && !lexeme.isStop;
    case 'date':
      return isNew && (/^(1\d|20)\d\d(s)?$/.test(lexeme.word) || dates.has(lexeme.word));
    case 'number':
      return isNew && (lexeme.isNumber || numbers.has(lexeme.word));
    case 'place':
      return isNew && lexeme.isCapitalized && places.has(before);
    case 'cause':
      return causes.has(lexeme.word);
    case 'definition':
      return definers.has(lexeme.word) && asked.has(sentence[i - 1]?.lexeme.stem ?? '');
    default:
      return false;
  }
}
