import { prepareSlips } from '../../../search/count-slips.ts';
import type { SearchIndex } from '../../../search/search.ts';
import { weighSlips } from '../../../search/weigh-slips.ts';
import type { Language } from '../../../text/languages/language.ts';
import { ALL_LANGUAGES, languageFor, LANGUAGES } from '../../../text/languages/languages.ts';
import { loadKnownWords, type IsKnownWord } from '../../../text/languages/known-words.ts';
import { findTerms, type Term } from '../../../text/terms.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';
import { findByInitials, findInitialled } from './find-by-initials.ts';
import { recogniseAmong } from './question-language.ts';

/** A word as typed, and the word of the texts that it is taken for. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
  /** Whether only function words were misspelt, so that the question asks for nothing else. */
  readonly isGrammar: boolean;
}

/** How a misspelt function word differs from the right one: "fo", "wich", "thte". */
const GRAMMAR_SLIPS = 1;
/** A word that was written together with a function word has this many letters: "inthe", "howmany". */
const JOINED = { word: 5, part: 2 } as const;

/**
 * What the misspelt ones of some words of a question mean: the nearest words of the texts; for initials the name that has
 * them, and the other way round. Numbers, and words that the
 * question's language has, are not misspelt, whether or not a text has them; a name can only mean another name, and
 * every other word one of a text in the question's language.
 */
export async function findCorrections(
  index: Pick<SearchIndex, 'nearest' | 'names' | 'unmentioned'>,
  within: AskScope,
  question: string,
  words: readonly string[],
): Promise<readonly Correction[]> {
  const language = recogniseAmong(question, within);
  const isKnown = await loadDictionaries(language);
  const isCertain = language !== null && language.loadDictionary !== null;
  const terms = findTerms(question);
  const initialled = findInitialled(index, within, question, words);
  const isWrittenOut = (word: string): boolean => initialled.some(({ typed }) => typed.includes(word));
  const corrections = words.flatMap((typed) => {
    if (isWrittenOut(typed)) return [];
    const named = isAllCapital(terms) ? null : findByInitials(index, within, typed);
    if (named !== null) return [{ typed, read: named, isGrammar: false }];
    const at = terms.findIndex(({ start, end }) => question.slice(start, end) === typed);
    const lexeme = terms[at]?.lexeme;
    if (!lexeme || lexeme.isNumber || isKnown(lexeme.word)) return [];
    if (language?.capitalisesNouns !== true && isWrittenAsName(terms, at)) {
      const read = index.nearest(lexeme.word, within.scope, isCertain);
      return read !== null && isNamed(index, within, read) ? [{ typed, read, isGrammar: false }] : [];
    }
    const grammar = (language ?? LANGUAGES.en).functionWords;
    const read = index.nearest(lexeme.word, inLanguage(within, language).scope, isCertain);
    if (read !== null) return [{ typed, read, isGrammar: grammar.has(read) }];
    const small = isCertain ? readGrammar(lexeme.word, grammar) : null;
    return small === null ? [] : [{ typed, read: small, isGrammar: true }];
  });
  return [...initialled.map((each) => ({ ...each, isGrammar: false })), ...corrections];
}

/** A word read as a misspelt function word, or as two written together: “wich”, “inthe”. Null if it is neither. */
function readGrammar(word: string, grammar: ReadonlySet<string>): string | null {
  const cuts = Array.from(
    { length: Math.max(0, word.length - 2 * JOINED.part + 1) },
    (_, i) => i + JOINED.part,
  );
  const cut = cuts.find((at) => grammar.has(word.slice(0, at)) && grammar.has(word.slice(at)));
  if (cut !== undefined && word.length >= JOINED.word) return `${word.slice(0, cut)} ${word.slice(cut)}`;
  const countSlips = prepareSlips(word);
  const [likeliest] = [...grammar]
    .filter((other) => other.length > 1 && countSlips(other, GRAMMAR_SLIPS) <= GRAMMAR_SLIPS)
    .toSorted((a, b) => weighSlips(word, a) - weighSlips(word, b));
  return likeliest ?? null;
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

function isAllCapital(terms: readonly Term[]): boolean {
  return terms.length > 1 && terms.every(hasCapital);
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

/** A question with the corrections in it, of whole names first; a corrected word keeps its capital. */
export function applyCorrections(
  question: string,
  corrections: readonly Pick<Correction, 'typed' | 'read'>[],
): string {
  const names = corrections.filter(({ typed }) => /\s/u.test(typed));
  const named = names.reduce((text, { typed, read }) => text.replaceAll(typed, read), question);
  return findTerms(named).reduceRight((text, { start, end }) => {
    const typed = named.slice(start, end);
    const read = corrections.find((each) => each.typed === typed)?.read;
    if (read === undefined) return text;
    const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
    const written = isCapital ? read.charAt(0).toUpperCase() + read.slice(1) : read;
    return text.slice(0, start) + written + text.slice(end);
  }, named);
}
