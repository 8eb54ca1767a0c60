import type { SearchIndex } from '../../../search/search.ts';
import type { Language } from '../../../text/languages/language.ts';
import { ALL_LANGUAGES, languageFor } from '../../../text/languages/languages.ts';
import { loadKnownWords, type IsKnownWord } from '../../../text/languages/known-words.ts';
import { recogniseLanguage } from '../../../text/languages/recognise-language.ts';
import { findTerms, type Term } from '../../../text/terms.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';

/** A word as typed, and the word of the texts that it is taken for. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/**
 * What the misspelt ones of some words of a question mean: the nearest words of the texts. Numbers, and words that the
 * question's language has, are not misspelt, whether or not a text has them; a name can only mean another name, and
 * every other word one of a text in the question's language.
 */
export async function findCorrections(
  index: Pick<SearchIndex, 'nearest' | 'names'>,
  within: AskScope,
  question: string,
  words: readonly string[],
): Promise<readonly Correction[]> {
  const language = recogniseLanguage(question);
  const isKnown = await loadDictionaries(language);
  const terms = findTerms(question);
  return words.flatMap((typed) => {
    const at = terms.findIndex(({ start, end }) => question.slice(start, end) === typed);
    const lexeme = terms[at]?.lexeme;
    if (!lexeme || lexeme.isNumber || isKnown(lexeme.word)) return [];
    const isName = language?.capitalisesNouns !== true && isWrittenAsName(terms, at);
    const { scope } = isName ? within : inLanguage(within, language);
    const read = index.nearest(lexeme.word, scope);
    if (read === null || (isName && !isNamed(index, within, read))) return [];
    return [{ typed, read }];
  });
}

/** Whether a word is in the question's language; if that is not clear, in any. */
async function loadDictionaries(language: Language | null): Promise<IsKnownWord> {
  const dictionaries = await Promise.all((language ? [language] : ALL_LANGUAGES).map(loadKnownWords));
  return (word) => dictionaries.some((isKnown) => isKnown(word));
}

/** A capital tells nothing of the first word, nor where all words have one. */
function isWrittenAsName(terms: readonly Term[], at: number): boolean {
  const others = terms.slice(1);
  return at > 0 && terms[at]?.lexeme.isCapitalized === true && !others.every(hasCapital);
}

function hasCapital({ lexeme }: Term): boolean {
  return lexeme.isCapitalized;
}

function isNamed(index: Pick<SearchIndex, 'names'>, { scope }: AskScope, word: string): boolean {
  return index
    .names(scope, word, Infinity)
    .some(({ name }) => findTerms(name).some(({ lexeme }) => lexeme.word === word));
}

function inLanguage({ entries, scope }: AskScope, language: Language | null): AskScope {
  if (language === null) return { entries, scope };
  const isIn = (workId: string): boolean =>
    languageFor(entries.get(workId)?.description.language ?? '').code === language.code;
  return { entries, scope: scope.filter(({ workId }) => isIn(workId)) };
}

/** A question with the corrections in it; a corrected word keeps its capital. */
export function applyCorrections(question: string, corrections: readonly Correction[]): string {
  return findTerms(question).reduceRight((text, { start, end }) => {
    const typed = question.slice(start, end);
    const read = corrections.find((each) => each.typed === typed)?.read;
    if (read === undefined) return text;
    const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
    const written = isCapital ? read.charAt(0).toUpperCase() + read.slice(1) : read;
    return text.slice(0, start) + written + text.slice(end);
  }, question);
}
