import { PLAIN_WORDS } from '../plain-words.ts';
import { findTerms, type Term } from '../terms.ts';

/** A content word as a text says it, or denies it. */
export interface StanceWord {
  readonly stem: string;
  /** As it is written. */
  readonly word: string;
  /** The stem that a denial which covers it falls on first: of "never elect a warden" that of "elect"; null without one. */
  readonly deniedWith: string | null;
  /** Whether anything is denied in its clause, or the clause only describes. */
  readonly isNearDenial: boolean;
  /** Of "unfair" the stem of "fair", of "harmless" that of "harm"; null without such a beginning or ending. */
  readonly contraryOf: string | null;
  /** Whether it says little of what a text is about, as "people" or "time". */
  readonly isPlain: boolean;
}

/** What a text says and denies, and how much each word counts for what it is about. */
export interface Stance {
  readonly words: readonly StanceWord[];
  /** Weights by stem, of length 1 together; contraries count as the word within them. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Plain words tell less of what a text is about. */
const PLAIN_WEIGHT = 0.4;

/** Content words that a denial covers at most; "without" covers what follows at once. */
const REACH = { denial: 5, without: 2 } as const;

const DENYING = wordsOf(
  'not no never nor neither none nobody nothing nowhere cannot without hardly scarcely barely seldom rarely ' +
    'refuse refuses refused deny denies denied reject rejects rejected fail fails failed lack lacks lacked forbid ' +
    'forbids forbade prevent prevents prevented',
);

/** Verbs that deny are content words too. */
const DENYING_VERB = /^(?:refus|den[iy]|reject|fail|lack|forb|prevent)/u;

/** After "not" or "no", these deny nothing. */
const NOT_ONLY = wordsOf('only least merely just less more fewer sooner matter doubt wonder');

/** What a denial does not go past. */
const ENDS_DENIAL = wordsOf('of in within among on at by from between');

/** What may stand between "without" and the words that it denies. */
const ARTICLES = wordsOf('a an the any some its their his her my our one such');

/** What opens a condition or a description: nothing is said or denied in it. */
const CONDITIONS = wordsOf('if when where unless until wherever whenever who which whose that');

/** What ends a clause, besides marks. */
const TURNS = wordsOf(
  'but because if when unless until although though while where whereas and who which whose',
);

/** "a loaf that had not been baked": after these, "that" opens what only describes. */
const AUXILIARIES = wordsOf('is are was were has have had does do did can could will would may might must');

/** Reads the content words of a text, each with whether the text denies it. */
export function readStance(text: string): Stance {
  const words = divideIntoClauses(text).flatMap((clause) => readClause(text, clause));
  return { words, weights: weigh(words) };
}

function weigh(words: readonly StanceWord[]): ReadonlyMap<string, number> {
  const weights = new Map(
    words.map(({ stem, contraryOf, isPlain }) => [contraryOf ?? stem, isPlain ? PLAIN_WEIGHT : 1]),
  );
  const norm = Math.hypot(...weights.values());
  return new Map([...weights].map(([stem, weight]) => [stem, weight / norm]));
}

function divideIntoClauses(text: string): readonly (readonly Term[])[] {
  const clauses: Term[][] = [[]];
  let end = 0;
  const terms = findTerms(text);
  terms.forEach((term, i) => {
    const gap = text.slice(end, term.start);
    const isCondition = CONDITIONS.has(clauses.at(-1)?.[0]?.lexeme.word ?? '');
    const { word } = term.lexeme;
    const opens = TURNS.has(word) || (word === 'that' && AUXILIARIES.has(terms[i + 1]?.lexeme.word ?? ''));
    if (opens || /[.;:()—–?!]/u.test(gap) || (isCondition && gap.includes(','))) clauses.push([]);
    end = term.end;
    clauses.at(-1)?.push(term);
  });
  return clauses;
}

function readClause(text: string, clause: readonly Term[]): readonly StanceWord[] {
  const isCondition = CONDITIONS.has(clause[0]?.lexeme.word ?? '');
  const denials = clause.map(({ lexeme, start, end }, i) => {
    const isDenial = DENYING.has(lexeme.word) || /n[’']t$/u.test(text.slice(start, end));
    return isDenial && !isCondition && !NOT_ONLY.has(clause[i + 1]?.lexeme.word ?? '');
  });
  const isNearDenial = isCondition || clause.some(({ lexeme }, i) => denials[i] && lexeme.word !== 'without');
  const words: StanceWord[] = [];
  let left = 0;
  let isByWithout = false;
  let head: string | null = null;
  let end = 0;
  clause.forEach((term, i) => {
    const { lexeme } = term;
    const written = text.slice(term.start, term.end);
    if (text.slice(end, term.start).includes(',') || ENDS_DENIAL.has(lexeme.word)) left = 0;
    if (isByWithout && lexeme.isStop && !ARTICLES.has(lexeme.word)) left = 0;
    end = term.end;
    const isVerb = DENYING_VERB.test(lexeme.word);
    const isDenied = left > 0;
    if (denials[i]) {
      const isDouble = isDenied && !isByWithout;
      isByWithout = lexeme.word === 'without';
      left = isDouble ? 0 : REACH[isByWithout ? 'without' : 'denial'];
      head = null;
    }
    if (lexeme.isStop || lexeme.isNumber || (denials[i] && !isVerb)) return;
    const word = readWord(term, written, isName(text, term));
    head = isDenied ? (head ?? word.stem) : null;
    words.push({ ...word, deniedWith: head, isNearDenial });
    if (isDenied) left -= 1;
  });
  return words;
}

/** A word with a capital within a sentence: what is called so is not what the word means. */
function isName(text: string, { lexeme, start }: Term): boolean {
  return lexeme.isCapitalized && /[^.?!:“”"‘]\s$/u.test(text.slice(Math.max(0, start - 3), start));
}

function readWord(
  { lexeme }: Term,
  written: string,
  isOfName: boolean,
): Omit<StanceWord, 'deniedWith' | 'isNearDenial'> {
  return {
    stem: isOfName ? `${lexeme.stem} as a name` : lexeme.stem,
    word: written.replace(/['’]s$/u, ''),
    contraryOf: isOfName ? null : findContrary(lexeme.word),
    isPlain: PLAIN_WORDS.has(lexeme.word),
  };
}

/** What is left without the beginning or ending must have four letters or more. */
function findContrary(word: string): string | null {
  const bare =
    /^(?:un|in|im|ir|il|dis|non|de)(\p{L}{4,})$/u.exec(word)?.[1] ?? /^(\p{L}{4,})less$/u.exec(word)?.[1];
  return bare === undefined ? null : (findTerms(bare)[0]?.lexeme.stem ?? null);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
