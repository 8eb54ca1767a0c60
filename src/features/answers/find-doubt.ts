import { phrase } from '../../catalogue/phrase.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import type { Hit } from '../../search/search.ts';
import { readAsking, type Asking } from '../../search/answer-kind.ts';
import { findAnswerPlaces, type AnswerGround } from '../../search/answer-places.ts';
import type { AnswerKind } from '../../text/languages/asking-words.ts';
import type { Language } from '../../text/languages/language.ts';
import { ALL_LANGUAGES, languageFor } from '../../text/languages/languages.ts';
import { findTerms, type Term } from '../../text/terms.ts';
import { isLined } from '../corpus/ask-scope.ts';
import type { Finding } from './question/inquire.ts';
import type { SidedQuotation } from './quote-sides.ts';

/**
 * An answer with less confidence is in doubt. On samples of the benchmark such answers begin with the right passage clearly
 * less often; of the others nine in ten do on encyclopedia articles, three in four on stories.
 */
const SURE = 0.9;

/** Words listed, and their characters. */
const MOST_LISTED = 3;
const LONGEST = 40;

/** What asks for a number. */
const AMOUNTS: ReadonlySet<AnswerKind> = new Set(['number', 'share', 'money', 'measure']);

/** A word that begins like another, with at least this many letters, may be a form of it. */
const SAME_START = 4;

/**
 * What is weak about an answer, or null: names that are nowhere; a number that was asked and is not given; and, of an
 * answer that is not sure, which words of the question are missing from its best passage.
 */
export function findDoubt(
  question: string,
  findings: readonly Finding[],
  shown: readonly SidedQuotation[],
): Phrase | null {
  const reasons = [
    ...sayMissing(question, findings),
    ...(lacksAmount(question, shown) ? [phrase('doubts.noNumber')] : []),
  ];
  const isSure = findings.every(({ confidence }) => confidence >= SURE);
  if (reasons.length === 0 && !isSure) reasons.push(sayApart(findings));
  return reasons.length === 0 ? null : phrase('doubts.lines', reasons);
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

/** Whether a number is asked for, and none of its kind stands in what is shown at first; years are not counted. */
function lacksAmount(question: string, shown: readonly SidedQuotation[]): boolean {
  const terms = findTerms(question);
  const sought = ALL_LANGUAGES.map((language) => readAsking(terms, language)).filter(({ kind }) =>
    AMOUNTS.has(kind),
  );
  if (sought.length === 0) return false;
  const asked = new Set(terms.map(({ lexeme }) => lexeme.stem));
  return !shown.some(({ citation: { quotation }, entry }) => {
    const ground = { text: quotation.exact, terms: findTerms(quotation.exact), asked };
    const language = languageFor(entry.description.language);
    return sought.some((asking) => givesAmount(asking, ground, language));
  });
}

function givesAmount(asking: Asking, ground: AnswerGround, language: Language): boolean {
  if (findAnswerPlaces(asking, ground, language).length > 0) return true;
  return asking.kind === 'number' && hasFew(ground.terms, language);
}

/** "One", which may be a number. */
function hasFew(terms: readonly Term[], { asking }: Language): boolean {
  return terms.some(({ lexeme }) => asking.answers.few.has(lexeme.word));
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

/** Whether a word only asks, in any language: "describe", "many". */
function isFrame(word: string): boolean {
  const folded = findTerms(word)[0]?.lexeme.word ?? '';
  return ALL_LANGUAGES.some(({ frameWords, functionWords, asking: { many, measuring } }) =>
    [frameWords, functionWords, many, measuring].some((each) => each.has(folded)),
  );
}
