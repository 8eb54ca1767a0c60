import type { QueryTerm } from './query-term.ts';
import type { Language } from '../text/languages/language.ts';
import { LANGUAGES } from '../text/languages/languages.ts';
import { countOrdering } from '../text/count-ordering.ts';
import { findTerms, type Term } from '../text/terms.ts';
import { isMeasure, readAsking, type Asking } from './answer-kind.ts';
import { findRelated, UNRELATED } from './related/related-words.ts';
import { readPairs, type WordPair } from './phrases.ts';

/** A query, parsed for searching. Nothing in it ever reaches the database as query syntax. */
export interface Query {
  /** All of its words, as typed. */
  readonly words: readonly Term[];
  /** Distinct by stem, in the order of the query. */
  readonly terms: readonly QueryTerm[];
  /** Neighbouring words. */
  readonly pairs: readonly WordPair[];
  readonly asking: Asking;
  /** The language of the texts for which it is parsed. */
  readonly language: Language;
  /** That of the query itself. */
  readonly asked: Language;
  /** False for plain keywords, whose ranking stays BM25's. */
  readonly isQuestion: boolean;
}

/** Most words of a query that are used; a question has a dozen. */
const MOST_TERMS = 32;

/**
 * Parses a query in a language for texts in the same or another. Function words of both, a question's frame words, and a
 * word with the stem `without` are left out unless it has nothing else.
 */
export function readQuery(
  text: string,
  language: Language = LANGUAGES.en,
  asked: Language = language,
  without: string | null = null,
): Query {
  const words = findTerms(text, language);
  const isContent = ({ lexeme: { word, stem, isStop } }: Term): boolean =>
    !isStop && !asked.functionWords.has(word) && stem !== without;
  const content = words.filter(isContent);
  const isQuestion = text.includes('?') || content.length < words.length || countOrdering(words, asked) > 0;
  const told = isQuestion ? content.filter((word) => !isFrame(words, word, asked)) : content;
  const terms = new Map<string, QueryTerm>();
  for (const word of [told, content, words].find((each) => each.length > 0) ?? []) {
    if (terms.size === MOST_TERMS) break;
    const term = readTerm(text, words, word, { language, asked });
    const earlier = terms.get(term.stem);
    if (!earlier || (term.isProper && !earlier.isProper)) terms.set(term.stem, term);
  }
  const distinct = [...terms.values()];
  return {
    words,
    terms: distinct,
    pairs: readPairs(words, distinct),
    asking: readAsking(words, asked, text.includes('?')),
    language,
    asked,
    isQuestion,
  };
}

function isFrame(words: readonly Term[], word: Term, asked: Language): boolean {
  const at = words.indexOf(word);
  if (at < countOrdering(words, asked)) return true;
  return isMeasure(words[at - 1], word, asked) || asked.frameWords.has(word.lexeme.word);
}

function readTerm(
  text: string,
  words: readonly Term[],
  term: Term,
  { language, asked }: Pick<Query, 'language' | 'asked'>,
): QueryTerm {
  const { start, end, lexeme } = term;
  const written = text.slice(start, end);
  const isProper = lexeme.isNumber || (lexeme.isCapitalized && isName(words, words.indexOf(term), asked));
  const { strengths: related } =
    isProper || language !== asked ? UNRELATED : findRelated(lexeme.word, language);
  const forms = readForms(lexeme.word, written, language);
  return { stem: lexeme.stem, word: lexeme.word, written, isProper, forms, standIns: [], related };
}

/** "xi" in small letters is no number. */
function readForms(word: string, written: string, language: Language): readonly string[] {
  if (/^[ivx]+$/u.test(word) && written !== written.toUpperCase()) return [];
  const stems = (language.numberForms.get(word) ?? []).flatMap(
    (form) => findTerms(form, language)[0]?.lexeme.stem ?? [],
  );
  return [...new Set(stems)];
}

/**
 * Where nouns have capitals, only several capitalised words together are a name. Capitals tell nothing where function
 * words have them, too: "WHO DECIDES ON UPGRADES?"
 */
function isName(words: readonly Term[], at: number, { capitalisesNouns }: Language): boolean {
  if (at === 0 || isAllCapital(words)) return false;
  if (!capitalisesNouns) return true;
  const isCapital = (i: number): boolean => i > 0 && words[i]?.lexeme.isCapitalized === true;
  return isCapital(at - 1) || isCapital(at + 1);
}

function isAllCapital(words: readonly Term[]): boolean {
  return (
    words.every(({ lexeme }) => lexeme.isCapitalized || lexeme.isNumber) &&
    words.some(({ lexeme }) => lexeme.isStop)
  );
}
