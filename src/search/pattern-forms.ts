import { findTerms, type Lexeme } from '../text/terms.ts';
import { divideCharacters, isDivided } from './divide-characters.ts';
import type { PatternWord, PhrasePattern } from './search.ts';

/** A word of a pattern, folded, with its stem. */
export interface StemmedWord extends PatternWord {
  readonly stem: string;
}

/** One way to write a phrase. */
export interface PhraseForm {
  readonly words: readonly StemmedWord[];
  /** Positions of the words that a hyphen or the like must join to the word before. */
  readonly joints: ReadonlySet<number>;
}

/** A phrase in all the ways in which a text may write it; the first is as typed. */
export type PhraseForms = readonly PhraseForm[];

/** Longer phrases are found only as typed: one of their other words is enough to find the place. */
const MOST_WORDS = 8;

/** Letters of an abbreviation that may be written with points, and of a word that may be of three parts. */
const SIZES = { abbreviation: 6, threeParts: 24 } as const;

const NO_JOINTS: ReadonlySet<number> = new Set();

/**
 * The ways to write a phrase: as typed; with each of its compounds in one word; with each word in two that a hyphen
 * joins. `isLoose`: also with a space instead of the hyphen, in three parts, and with "ae" for "ä" or the reverse.
 * Empty if it has no word.
 */
export function formsOf({ words: typed }: PhrasePattern, isLoose: boolean): PhraseForms {
  const words = typed.flatMap(stemWord);
  if (words.length === 0) return [];
  const forms: PhraseForm[] = [{ words, joints: NO_JOINTS }];
  if (words.length <= MOST_WORDS) {
    forms.push(...joinNeighbours(words, isLoose));
    const mostParts = isLoose && words.length <= 2 ? 3 : 2;
    words.forEach((word, i) =>
      forms.push(...otherwise(word, isLoose, mostParts).map((form) => replaceWord(words, i, form))),
    );
  }
  return forms.map(divideForm);
}

/** The phrase in one word, as "e mail" may be written "email". */
export function joinWhole(typed: readonly PatternWord[]): PhraseForms {
  const joined = join(typed.flatMap(stemWord));
  return joined ? [{ words: [joined], joints: NO_JOINTS }] : [];
}

function stemWord({ word, by, isJoined = false }: PatternWord): readonly StemmedWord[] {
  return findTerms(word).map(({ lexeme }, i, all) => ({
    ...wordOf(lexeme, by === 'beginning' && i < all.length - 1 ? 'word' : by),
    isJoined: isJoined || i > 0,
  }));
}

function wordOf({ word, stem }: Lexeme, by: PatternWord['by']): StemmedWord {
  return { word, stem, by };
}

function joinNeighbours(words: readonly StemmedWord[], isLoose: boolean): readonly PhraseForm[] {
  const forms: PhraseForm[] = [];
  for (let i = 0; i < words.length; i++)
    for (let end = i + 2; end <= words.length; end++) {
      const part = words.slice(i, end);
      if (!isLoose && !part.slice(1).every(({ isJoined }) => isJoined)) break;
      const joined = join(part);
      if (joined)
        forms.push({ words: [...words.slice(0, i), joined, ...words.slice(end)], joints: NO_JOINTS });
    }
  return forms;
}

function join(words: readonly StemmedWord[]): StemmedWord | null {
  const lexeme = lexemeOf(words.map(({ word }) => word).join(''));
  const by = words.at(-1)?.by ?? 'word';
  return lexeme && wordOf(lexeme, by);
}

/** The other ways to write a word. */
function otherwise(word: StemmedWord, isLoose: boolean, mostParts: 2 | 3): readonly PhraseForm[] {
  if (isDivided(word.word)) return [];
  const letters = Array.from(word.word);
  const isShort = letters.length > 1 && letters.length <= SIZES.abbreviation;
  const cuts = letters.slice(1).map((_, i) => [i + 1]);
  const more =
    mostParts > 2 && letters.length <= SIZES.threeParts ? cuts.flatMap(([at = 0]) => cutAgain(at)) : [];
  const initials = isShort ? [letters.slice(1).map((_, i) => i + 1)] : [];
  const parted = [...cuts, ...more, ...initials].flatMap(
    (at) => cutWord(letters, at, word.by, isLoose) ?? [],
  );
  return isLoose ? [...parted, ...respellVowels(word)] : parted;

  function cutAgain(at: number): readonly number[][] {
    return letters.slice(at + 1).map((_, i) => [at, at + 1 + i]);
  }
}

function cutWord(
  letters: readonly string[],
  cuts: readonly number[],
  by: PatternWord['by'],
  isLoose: boolean,
): PhraseForm | null {
  const bounds = [0, ...cuts, letters.length];
  const lexemes = bounds.slice(1).map((end, i) => lexemeOf(letters.slice(bounds[i], end).join('')));
  const words = lexemes.flatMap((lexeme, i) =>
    lexeme ? [wordOf(lexeme, i === lexemes.length - 1 ? by : 'word')] : [],
  );
  if (words.length < lexemes.length) return null;
  // "A way" is not "away": without a hyphen only words with a meaning of their own count as parts.
  const mayBeApart = isLoose && lexemes.every((lexeme) => lexeme?.isStop === false);
  return { words, joints: mayBeApart ? NO_JOINTS : new Set(words.keys().drop(1)) };
}

/** "Mueller" for "Müller", which is folded to "muller", and the reverse. */
function respellVowels({ word, by }: StemmedWord): readonly PhraseForm[] {
  return Array.from(word.matchAll(/[aou](e?)/g)).flatMap(({ 0: found, 1: e, index }): PhraseForm[] => {
    const vowel = e === '' ? `${found}e` : found.charAt(0);
    const lexeme = lexemeOf(word.slice(0, index) + vowel + word.slice(index + found.length));
    return lexeme ? [{ words: [wordOf(lexeme, by)], joints: NO_JOINTS }] : [];
  });
}

function lexemeOf(word: string): Lexeme | null {
  const [term, ...others] = findTerms(word);
  return term && others.length === 0 ? term.lexeme : null;
}

function replaceWord(
  words: readonly StemmedWord[],
  at: number,
  { words: own, joints }: PhraseForm,
): PhraseForm {
  return {
    words: [...words.slice(0, at), ...own, ...words.slice(at + 1)],
    joints: new Set([...joints].map((joint) => joint + at)),
  };
}

/** Words of scripts without spaces, as the index has them. */
function divideForm({ words, joints }: PhraseForm): PhraseForm {
  if (!words.some(({ word }) => isDivided(word))) return { words, joints };
  const characters = words.flatMap((word): readonly StemmedWord[] =>
    isDivided(word.word)
      ? divideCharacters(findTerms(word.word)).map(({ lexeme }) => wordOf(lexeme, 'word'))
      : [word],
  );
  return { words: characters, joints: NO_JOINTS };
}
