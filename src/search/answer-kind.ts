import { findTerms, type Term } from '../text/terms.ts';

/** What a question asks for (classes after X. Li and D. Roth, 2002). */
export type AnswerKind =
  | 'name'
  | 'date'
  | 'number'
  | 'share'
  | 'money'
  | 'measure'
  | 'place'
  | 'cause'
  | 'definition'
  | 'any';

/** The kind of answer that a question asks for. */
export interface Asking {
  readonly kind: AnswerKind;
  /** Stem of the noun that names the answer: "river" in "Which long river flows …?"; null without one. */
  readonly focus: string | null;
}

const QUESTION_WORDS = new Set('who whom whose when where why how what which'.split(' '));
const LINKS = new Set('is are was were'.split(' '));
const AUXILIARIES = new Set(
  'is are was were do does did has have had can could will would may might shall should must'.split(' '),
);
const ARTICLES = new Set('a an the'.split(' '));
/** "What kind of bread": the relevant noun comes after. */
const CLASSIFIERS = new Set('type types kind kinds sort sorts form forms'.split(' '));

/** Words after "how" that ask for an amount. The answer has a number in their place. */
export const MEASURING_WORDS: ReadonlySet<string> = new Set(
  'many much long far old large big tall high deep wide fast often'.split(' '),
);

const kinds = new Map(
  (
    [
      ['name', 'person man woman author writer king queen president leader founder name'],
      ['date', 'year date day month century decade time'],
      ['number', 'number amount population total size rate score count'],
      ['share', 'percent percentage proportion share fraction'],
      ['money', 'price cost revenue salary budget wage fee fine'],
      ['measure', 'length height distance depth width weight speed temperature area age duration period'],
      ['place', 'city country place state town region location river island village'],
      ['cause', 'cause causes reason'],
    ] as const
  ).flatMap(([kind, words]) => findTerms(words).map(({ lexeme }) => [lexeme.stem, kind] as const)),
);

/** Reads the kind of answer from a question's first question word and the noun after it. */
export function readAsking(words: readonly Term[]): Asking {
  const first = words.findIndex(
    ({ lexeme }, i) => QUESTION_WORDS.has(lexeme.word) && (i === 0 || !lexeme.isCapitalized),
  );
  if (first < 0) return { kind: 'any', focus: null };
  const rest = words.slice(first + 1);
  switch (words[first]?.lexeme.word) {
    case 'who':
    case 'whom':
    case 'whose':
      return { kind: 'name', focus: null };
    case 'when':
      return { kind: 'date', focus: null };
    case 'where':
      return { kind: 'place', focus: null };
    case 'why':
      return { kind: 'cause', focus: null };
    case 'how':
      return readHow(rest);
    default:
      return readWhat(rest);
  }
}

function readHow([measure, ...rest]: readonly Term[]): Asking {
  const word = measure?.lexeme.word ?? '';
  if (!MEASURING_WORDS.has(word)) return { kind: 'any', focus: null };
  if (word !== 'many' && word !== 'much') return { kind: 'measure', focus: null };
  const noun = nounOf(rest, false);
  return { kind: word === 'much' && !noun ? 'money' : 'number', focus: noun };
}

function readWhat(rest: readonly Term[]): Asking {
  const isLinked = LINKS.has(rest[0]?.lexeme.word ?? '');
  let at = isLinked ? 1 : 0;
  if (ARTICLES.has(rest[at]?.lexeme.word ?? '')) at++;
  if (CLASSIFIERS.has(rest[at]?.lexeme.word ?? '') && rest[at + 1]?.lexeme.word === 'of') at += 2;
  const noun = nounOf(rest.slice(at), isLinked);
  const kind = kinds.get(noun ?? '');
  if (kind) return { kind, focus: noun };
  if (rest.some(({ lexeme }) => lexeme.stem === 'mean')) return { kind: 'definition', focus: null };
  if (!isLinked) return { kind: 'any', focus: noun };
  const isWhole = rest.slice(at).every(({ lexeme }) => !lexeme.isStop);
  return { kind: isWhole ? 'definition' : 'any', focus: null };
}

/**
 * The stem of a noun in the run of words before the first function word: one that shows the kind of answer, or else
 * the last. "Which pilots refused to …" has its verb in that run; "Which pilots did …" does not.
 */
function nounOf(words: readonly Term[], isLinked: boolean): string | null {
  const end = words.findIndex(({ lexeme }) => lexeme.isStop);
  const run = (end < 0 ? words : words.slice(0, end)).map(({ lexeme }) => lexeme.stem);
  const hasVerb = !isLinked && !AUXILIARIES.has(words[end]?.lexeme.word ?? '');
  const last = hasVerb && run.length > 1 ? run.at(-2) : run.at(-1);
  return (isLinked ? undefined : run.find((stem) => kinds.has(stem))) ?? last ?? null;
}
