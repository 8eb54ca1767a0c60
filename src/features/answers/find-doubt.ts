import { phrase } from '../../catalogue/phrase.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import { findContrary } from '../../search/find-contrary.ts';
import type { Hit } from '../../search/search.ts';
import type { Language } from '../../text/languages/language.ts';
import { ALL_LANGUAGES, languageFor } from '../../text/languages/languages.ts';
import { findTerms, type Term } from '../../text/terms.ts';
import { deniesPremise } from './denies-premise.ts';
import { lacksAmount } from './lacks-amount.ts';
import { isLined } from '../corpus/ask-scope.ts';
import type { Finding } from './question/inquire.ts';
import type { SidedQuotation } from './quote-sides.ts';

/**
 * An answer with less confidence is in doubt. On samples of the benchmark such answers begin with the right passage clearly
 * less often; of the others nine in ten do on encyclopedia articles, three in four on stories.
 */
export const SURE = 0.9;

/** Words listed, and their characters. */
const MOST_LISTED = 3;
const LONGEST = 40;

/** A word that begins like another, with at least this many letters, may be a form of it. */
const SAME_START = 4;

/**
 * What is weak about an answer, or null: names that are nowhere; that the first quotation denies what is asked about, or
 * says the contrary; a number that was asked and is not given; and, of an answer that is not sure, which words of the question are missing
 * from its best passage.
 */
export function findDoubt(
  question: string,
  findings: readonly Finding[],
  shown: readonly SidedQuotation[],
): Phrase | null {
  const reasons = [...sayMissing(question, findings), ...sayUnlike(question, findings, shown)];
  const isSure = findings.every(({ confidence }) => confidence >= SURE);
  if (reasons.length === 0 && !isSure) reasons.push(sayApart(findings));
  return reasons.length === 0 ? null : phrase('doubts.lines', reasons);
}

/** The first quotation denies, or says the contrary of, what is asked about; or a number is asked for, and none is given. */
function sayUnlike(
  question: string,
  findings: readonly Finding[],
  shown: readonly SidedQuotation[],
): readonly Phrase[] {
  const texts = shown.map(({ citation, entry }) => ({
    text: citation.quotation.exact,
    language: languageFor(entry.description.language),
  }));
  const [first] = texts;
  if (first && deniesPremise(question, first.text, first.language)) return [phrase('doubts.denied')];
  if (lacksAmount(question, texts)) return [phrase('doubts.noNumber')];
  return first ? sayContrary(question, findings, first) : [];
}

/** As {@link findContrary} tells it of a quotation in its passage. */
function sayContrary(
  question: string,
  findings: readonly Finding[],
  { text, language }: { readonly text: string; readonly language: Language },
): readonly Phrase[] {
  const hit = findings.flatMap(({ hits }) => hits).find((each) => each.text.includes(text));
  const [asked, told, around] = [question, text, hit ? `${hit.headings}\n${hit.text}` : text].map((each) =>
    findTerms(each, language),
  );
  const contrary = findContrary(asked ?? [], told ?? [], around ?? [], language);
  if (contrary === null) return [];
  if (contrary.kind === 'reversed') return [phrase('doubts.reversed', contrary.asked, contrary.told)];
  return [contrary.kind === 'number' ? phrase('doubts.apart', [contrary.asked]) : phrase('doubts.affirmed')];
}

/** Words that no passage has: names and numbers always count, others where the answer is not sure. */
function sayMissing(question: string, findings: readonly Finding[]): readonly Phrase[] {
  const named = new Set(
    findTerms(question).flatMap(({ lexeme, start, end }, i) =>
      lexeme.isNumber || (lexeme.isCapitalized && i > 0) ? [question.slice(start, end)] : [],
    ),
  );
  const words = findings.flatMap(({ missing, confidence }) =>
    missing.filter((word) => !isFrame(word) && (confidence < SURE || named.has(word))),
  );
  if (words.length === 0) return [];
  const hides = findings.some(({ within }) => isLined(within));
  return [phrase('doubts.missing', listed(words), hides)];
}

function sayApart(findings: readonly Finding[]): Phrase {
  const weakest = findings.toSorted((a, b) => a.confidence - b.confidence)[0];
  const [best] = weakest?.hits ?? [];
  const absent = weakest && best ? wordsApart(weakest.inquiry.words, best) : [];
  return absent.length === 0 ? phrase('doubts.weak') : phrase('doubts.apart', listed(absent));
}

function listed(words: readonly string[]): readonly string[] {
  return [...new Set(words)].slice(0, MOST_LISTED).map((word) => word.slice(0, LONGEST));
}

/** Content words of a question that a passage and its headings don't have in any form. */
function wordsApart(question: string, { text, headings }: Hit): readonly string[] {
  const there = findTerms(`${headings}\n${text}`);
  const absent = findTerms(question).filter(
    (term) =>
      !term.lexeme.isStop && !isFrame(term.lexeme.word) && !there.some((other) => isForm(term, other)),
  );
  return absent.map(({ start, end }) => question.slice(start, end));
}

function isForm({ lexeme: one }: Term, { lexeme: other }: Term): boolean {
  if (one.stem === other.stem) return true;
  const start = one.word.slice(0, SAME_START);
  return start.length === SAME_START && other.word.includes(start);
}

/** Whether a word only asks or denies, in any language: "describe", "many", "not". */
function isFrame(word: string): boolean {
  const folded = findTerms(word)[0]?.lexeme.word ?? '';
  return ALL_LANGUAGES.some(
    ({ frameWords, functionWords, negation, asking: { many, measuring } }) =>
      [frameWords, functionWords, many, measuring].some((each) => each.has(folded)) ||
      negation.read([folded]).length > 0,
  );
}
