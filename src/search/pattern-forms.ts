import type { Language } from '../text/languages/language.ts';
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

/** Whether a stem is anywhere in what is searched. */
export type HasStem = (stem: string) => boolean;

/**
 * The ways to write a phrase: as typed; with each of its compounds in one word; with each word in two that a hyphen
 * joins. `isLoose`: also with a space instead of the hyphen, in three parts, and with "ae" for "ä" or the reverse.
 * Words are stemmed in the language of the text. A word is not divided after a beginning that is nowhere: a long word
 * has hundreds of divisions. Empty if it has no word.
 */
export function formsOf(
  { words: typed }: PhrasePattern,
  isLoose: boolean,
  language: Language,
  hasStem: HasStem = () => true,
): PhraseForms {
  const words = typed.flatMap((word) => stemWord(word, language));
  if (words.length === 0) return [];
  const forms: PhraseForm[] = [{ words, joints: NO_JOINTS }];
  if (words.length <= MOST_WORDS) {
    forms.push(...joinNeighbours(words, isLoose, language));
    const mostParts = isLoose && words.length <= 2 ? 3 : 2;
    words.forEach((word, i) =>
      forms.push(
        ...otherwise(word, { isLoose, mostParts, language, hasStem }).map((form) =>
          replaceWord(words, i, form),
        ),
      ),
    );
  }
  return forms.map(divideForm);
}

/** The phrase in one word, as "e mail" may be written "email". */
export function joinWhole(typed: readonly PatternWord[], language: Language): PhraseForms {
  const words = typed.flatMap((word) => stemWord(word, language));
  const joined = join(words, language);
  return joined ? [{ words: [joined], joints: NO_JOINTS }] : [];
}

function stemWord(
  { word, by, isJoined = false, isWhole = false }: PatternWord,
  language: Language,
): readonly StemmedWord[] {
  return findTerms(word, language).map(({ lexeme }, i, all) => ({
    ...wordOf(lexeme, by === 'beginning' && i < all.length - 1 ? 'word' : by),
    isJoined: isJoined || i > 0,
    isWhole,
  }));
}

function wordOf({ word, stem }: Lexeme, by: PatternWord['by']): StemmedWord {
  return { word, stem, by };
}

function joinNeighbours(
  words: readonly StemmedWord[],
  isLoose: boolean,
  language: Language,
): readonly PhraseForm[] {
  const forms: PhraseForm[] = [];
  for (let i = 0; i < words.length; i++)
    for (let end = i + 2; end <= words.length; end++) {
      const part = words.slice(i, end);
      if (!isLoose && !part.slice(1).every(({ isJoined }) => isJoined)) break;
      const joined = join(part, language);
      if (joined)
        forms.push({ words: [...words.slice(0, i), joined, ...words.slice(end)], joints: NO_JOINTS });
    }
  return forms;
}

function join(words: readonly StemmedWord[], language: Language): StemmedWord | null {
  const lexeme = lexemeOf(words.map(({ word }) => word).join(''), language);
  const by = words.at(-1)?.by ?? 'word';
  return lexeme && wordOf(lexeme, by);
}

interface Manner {
  readonly isLoose: boolean;
  readonly mostParts: 2 | 3;
  readonly language: Language;
  readonly hasStem: HasStem;
}

/** The other ways to write a word. */
function otherwise(word: StemmedWord, manner: Manner): readonly PhraseForm[] {
  const { isLoose, mostParts, language, hasStem } = manner;
  if (isDivided(word.word) || word.isWhole) return [];
  const letters = Array.from(word.word);
  const isShort = letters.length > 1 && letters.length <= SIZES.abbreviation;
  const cuts = letters.slice(1).flatMap((_, i) => (mayBegin(letters.slice(0, i + 1)) ? [[i + 1]] : []));
  const more =
    mostParts > 2 && letters.length <= SIZES.threeParts ? cuts.flatMap(([at = 0]) => cutAgain(at)) : [];
  const initials = isShort ? [letters.slice(1).map((_, i) => i + 1)] : [];
  const parted = [...cuts, ...more, ...initials].flatMap((at) => cutWord(letters, at, word.by, manner) ?? []);
  return isLoose ? [...parted, ...respellVowels(word, language)] : parted;

  function mayBegin(part: readonly string[]): boolean {
    const lexeme = lexemeOf(part.join(''), language);
    return lexeme !== null && hasStem(lexeme.stem);
  }

  function cutAgain(at: number): readonly number[][] {
    return letters.slice(at + 1).map((_, i) => [at, at + 1 + i]);
  }
}

function cutWord(
  letters: readonly string[],
  cuts: readonly number[],
  by: PatternWord['by'],
  { isLoose, language }: Manner,
): PhraseForm | null {
  const bounds = [0, ...cuts, letters.length];
  const lexemes = bounds.slice(1).map((end, i) => lexemeOf(letters.slice(bounds[i], end).join(''), language));
  const words = lexemes.flatMap((lexeme, i) =>
    lexeme ? [wordOf(lexeme, i === lexemes.length - 1 ? by : 'word')] : [],
  );
  if (words.length < lexemes.length) return null;
  // "A way" is not "away": without a hyphen only words with a meaning of their own count as parts.
  const mayBeApart = isLoose && lexemes.every((lexeme) => lexeme?.isStop === false);
  return { words, joints: mayBeApart ? NO_JOINTS : new Set(words.keys().drop(1)) };
}

/** "Mueller" for "Müller", which is folded to "muller", and the reverse. */
function respellVowels({ word, by }: StemmedWord, language: Language): readonly PhraseForm[] {
  return Array.from(word.matchAll(/[aou](e?)/g)).flatMap(({ 0: found, 1: e, index }): PhraseForm[] => {
    const vowel = e === '' ? `${found}e` : found.charAt(0);
    const respelt = word.slice(0, index) + vowel + word.slice(index + found.length);
    const lexeme = lexemeOf(respelt, language);
    return lexeme ? [{ words: [wordOf(lexeme, by)], joints: NO_JOINTS }] : [];
  });
}

function lexemeOf(word: string, language: Language): Lexeme | null {
  const [term, ...others] = findTerms(word, language);
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
