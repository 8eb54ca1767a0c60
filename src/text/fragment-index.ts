import type { Span } from '../corpus/layout.ts';
import { showText, spellOutComposed, type DividedText } from './shown-text.ts';

const WORDS =
  /[[\p{L}\p{N}\p{M}\p{Pc}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;

/** A page as one kind of browser searches it, prepared for searching. Offsets are those of the page's text. */
export interface FragmentView {
  readonly text: string;
  readonly folded: string;
  /** Where each word of `folded` begins, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly fold: (term: string) => string;
  readonly toShown: (span: Span) => Span | null;
  readonly toWork: (place: Span) => Span | null;
}

/** A work's page, prepared for searching as different browsers do: a fragment must select the same in each. */
export interface FragmentIndex {
  readonly strict: FragmentView;
  readonly others: readonly FragmentView[];
}

/** Prepares a work, once, for any number of searches. */
export function createFragmentIndex(work: DividedText): FragmentIndex {
  const strict = createView(work, true);
  const loose = createView(work, false);
  return { strict, others: loose.text === strict.text ? [] : [loose] };
}

function createView(work: DividedText, isStrict: boolean): FragmentView {
  const { text, toShown, toWork } = showText(work, { isStrict });
  const folded = fold(text);
  const places = new Map<string, number[]>();
  for (const { start, word } of findFoldedWords(folded)) {
    const starts = places.get(word);
    if (starts === undefined) places.set(word, [start]);
    else starts.push(start);
  }
  const foldOwn = isStrict ? foldTerm : (term: string) => foldTerm(spellOutComposed(term));
  return { text, folded, places, fold: foldOwn, toShown, toWork };
}

/** The words of a folded text, each with no word character right before or after. Scripts without spaces have none. */
export function* findFoldedWords(
  folded: string,
): Generator<{ readonly start: number; readonly word: string }> {
  for (const { index, 0: word } of folded.matchAll(WORDS)) yield { start: index, word };
}

/** Folds a search term the way the text is folded; runs of white space become one space. */
export function foldTerm(term: string): string {
  return fold(term.normalize('NFC')).replaceAll(/\s+/g, ' ').trim();
}

/**
 * Ignores case, accents and the shape of quotation marks, as the browsers' own search does. Keeps the length: a
 * character whose folded form is longer or shorter is left as it is.
 */
function fold(text: string): string {
  return text
    .replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replaceAll(/[^\0-\u007f]/gu, foldCharacter);
}

function foldCharacter(character: string): string {
  if (character === '‘' || character === '’') return "'";
  if (character === '“' || character === '”') return '"';
  const folded = character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.length === character.length ? folded : character;
}
