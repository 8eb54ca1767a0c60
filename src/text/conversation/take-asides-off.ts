import type { Span } from '../../corpus/layout.ts';
import type { Language } from '../languages/language.ts';
import { ALL_LANGUAGES, LANGUAGES } from '../languages/languages.ts';
import { recogniseLanguage } from '../languages/recognise-language.ts';
import { findTerms, type Term } from '../terms.ts';
import { isChatter } from './chatter.ts';
import { QUESTION_WORDS } from './question-words.ts';
import { hearCourtesy } from './read-courtesy.ts';
import { readLeaning } from './read-leaning.ts';
import { takeFrameOff } from './take-frame-off.ts';

/** After the marks that end a clause. */
const CLAUSE_END = /(?<=[,.!?;:…)\p{Extended_Pictographic}]\s+|\n)/u;

/** A question word is among the first words of its clause: "and in what year …". */
const LEADING = 3;

/** So many function words show another language. */
const TELLING = 2;

/** Most words of a signature, and of those who are addressed. */
const SIGNATURE = 2;
const LONGEST_ADDRESS = 2;

interface Clause extends Span {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly language: Language | null;
  /** Number of the sentence that it is in. */
  readonly sentence: number;
}

const ASKER = wordsOf(({ sourceTalk }) => sourceTalk.asker);

/**
 * A message without what its writer says beside the question: "Hope you are well! Why did she leave? Cheers, Tom" as "Why
 * did she leave?". Asides are small talk, or in another language than the question, or a signature; they name nobody and
 * nothing, and the question stands without them. Only those before and after everything else are taken off; the message
 * itself where it is not clear which are.
 */
export function takeAsidesOff(message: string): string {
  const clauses = readClauses(message);
  const core = clauses.findLast(isAsking);
  if (core === undefined || clauses.length < 2) return message;
  const at = clauses.indexOf(core);
  const isKept = (_: Clause, i: number): boolean => i === at || !isAside(clauses, i, at);
  const [first, last] = [clauses.findIndex(isKept), clauses.findLastIndex(isKept)];
  if (last - first + 1 === clauses.length || leansOn(core, clauses)) return message;
  return message.slice(clauses[first]?.start, clauses[last]?.end).replace(/[\s,;:]+$/u, '');
}

function readClauses(message: string): readonly Clause[] {
  let [sentence, end] = [0, 0];
  return message.split(CLAUSE_END).flatMap((text) => {
    const start = end;
    end += text.length;
    const language = recogniseLanguage(text);
    const terms = findTerms(text, language ?? LANGUAGES.en);
    if (terms.length === 0) return [];
    const clause = { text, terms, language, sentence, start, end };
    if (!/,\s*$/u.test(text)) sentence += 1;
    return [clause];
  });
}

function isAsking(clause: Clause): boolean {
  const { text, terms } = clause;
  const words = takenOff(clause);
  // "J'espère que …" tells.
  const isLed =
    !ASKER.has(words[0] ?? '') && words.slice(0, LEADING).some((word) => QUESTION_WORDS.has(word));
  const asks = text.includes('?') || isLed;
  return asks && terms.some(({ lexeme }) => !lexeme.isStop) && hearCourtesy(text) === null;
}

function isAside(clauses: readonly Clause[], at: number, core: number): boolean {
  const [clause, question] = [clauses[at], clauses[core]];
  if (!clause || !question) return false;
  if (at > core && isSignature(clauses, at)) return true;
  if (clause.text.includes('?') || isAsking(clause) || namesSomething(clause)) return false;
  if (isForeign(clause, question) || (at === 0 && isAddress(clause))) return true;
  return clause.sentence === question.sentence ? isGreeting(clause) : isSmallTalk(clause);
}

/** "Alright fishing nerds,": nothing but nouns after a word with which people begin. */
function isAddress(clause: Clause): boolean {
  const words = takenOff(clause);
  const rest = clause.terms.slice(-words.length);
  const isShort =
    clause.text.trimEnd().endsWith(',') &&
    words.length > 0 &&
    words.length <= LONGEST_ADDRESS &&
    words.length < clause.terms.length;
  return isShort && rest.every(({ lexeme }) => words.includes(lexeme.word) && !lexeme.isStop);
}

/** Whether a clause is in another language than the question, by more than a word that both may have. */
function isForeign({ terms, language }: Clause, question: Clause): boolean {
  if (language === null || question.language === null || language === question.language) return false;
  const { functionWords } = question.language;
  const telling = terms.filter(
    ({ lexeme: { word } }) => language.functionWords.has(word) && !functionWords.has(word),
  );
  return telling.length >= TELLING;
}

function isGreeting({ text }: Pick<Clause, 'text'>): boolean {
  const kind = hearCourtesy(text)?.kind;
  return kind === 'greeting' || kind === 'thanks' || isEmptied(text);
}

/** Whether nothing is left of a clause without its frame: "sorry if this was asked before". */
function isEmptied(text: string): boolean {
  const { start, end } = takeFrameOff(text);
  return start >= end;
}

/** The words of a clause without its frame. */
function takenOff({ text, terms }: Clause): readonly string[] {
  const { start, end } = takeFrameOff(text);
  return terms.flatMap((term) => (term.start >= start && term.end <= end ? [term.lexeme.word] : []));
}

function isSmallTalk({ text, terms }: Clause): boolean {
  return isGreeting({ text }) || terms.every(({ lexeme }) => lexeme.isStop || isChatter(lexeme.word));
}

/** "Cheers, Tom": a name at the end, after thanks or a greeting. */
function isSignature(clauses: readonly Clause[], at: number): boolean {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!before || !clause || at < clauses.length - 1 || clause.terms.length > SIGNATURE) return false;
  return clause.terms.every(({ lexeme }) => lexeme.isCapitalized) && isSmallTalk(before);
}

/** Whether it has a number or a name: where nouns have capitals, two words with one beside each other. */
function namesSomething({ terms, language }: Clause): boolean {
  const isName = (i: number): boolean => {
    const lexeme = terms[i]?.lexeme;
    return i > 0 && lexeme?.isCapitalized === true && !lexeme.isStop;
  };
  return terms.some(
    ({ lexeme }, i) =>
      lexeme.isNumber || (isName(i) && (language?.capitalisesNouns !== true || isName(i + 1))),
  );
}

/** Whether a question speaks of what was said beside it: "I read of a treaty. Why did they break it?" */
function leansOn(core: Clause, clauses: readonly Clause[]): boolean {
  const { text, language } = core;
  const others = clauses.filter((clause) => clause !== core);
  const told = new Set(others.flatMap(({ terms }) => terms.map(({ lexeme }) => lexeme.stem)));
  return readLeaning(text, language ?? LANGUAGES.en, (stem) => told.has(stem))?.degree === 'firmly';
}

function wordsOf(list: (language: Language) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set(ALL_LANGUAGES.flatMap((language) => [...list(language)]));
}
