import { PLAIN_WORDS } from '../plain-words.ts';
import { findTerms, type Term } from '../terms.ts';

/** A content word that a text affirms or denies. */
export interface StanceWord {
  readonly stem: string;
  /** As written. */
  readonly word: string;
  /** The first stem under the denial that covers it: that of "elect" in "never elect a warden"; null without denial. */
  readonly deniedWith: string | null;
  /** Whether its clause has a denial, or is only a description. */
  readonly isNearDenial: boolean;
  /** For "unfair" the stem of "fair", for "harmless" that of "harm"; null without such a prefix or suffix. */
  readonly contraryOf: string | null;
  /** Whether it says little about a text's topic, like "people" or "time". */
  readonly isPlain: boolean;
}

/** What a text affirms and denies, and how much each word counts for its topic. */
export interface Stance {
  readonly words: readonly StanceWord[];
  /** Weights by stem, a vector of length 1; negated forms count as the word inside them. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Everyday words say less about a text's topic. */
const PLAIN_WEIGHT = 0.4;

/** Most content words that a denial covers; "without" covers only what follows directly. */
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

/** A denial does not reach past these. */
const ENDS_DENIAL = wordsOf('of in within among on at by from between');

/** What may come between "without" and the words that it denies. */
const ARTICLES = wordsOf('a an the any some its their his her my our one such');

/** They open a condition or a description, in which nothing is affirmed or denied. */
const CONDITIONS = wordsOf('if when where unless until wherever whenever who which whose that');

/** They end a clause, as punctuation does. */
const TURNS = wordsOf(
  'but because if when unless until although though while where whereas and who which whose',
);

/** "a loaf that had not been baked": after these, "that" opens a description. */
const AUXILIARIES = wordsOf('is are was were has have had does do did can could will would may might must');

/** Reads the content words of a text, and whether the text denies each. */
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

/** A capitalised word inside a sentence: as a name it does not have the word's meaning. */
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

/** The rest without the prefix or suffix must have four letters or more. */
function findContrary(word: string): string | null {
  const bare =
    /^(?:un|in|im|ir|il|dis|non|de)(\p{L}{4,})$/u.exec(word)?.[1] ?? /^(\p{L}{4,})less$/u.exec(word)?.[1];
  return bare === undefined ? null : (findTerms(bare)[0]?.lexeme.stem ?? null);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
