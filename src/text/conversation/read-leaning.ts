import type { Span } from '../../corpus/layout.ts';
import type { Language } from '../languages/language.ts';
import { findTerms, type Term } from '../terms.ts';
import { isQuestionWord } from './question-words.ts';
import { takeFrameOff } from './take-frame-off.ts';

/** A pronoun in whose place a person's name can stand, as a range of the question. */
interface PersonPlace extends Span {
  /** Whether the name gets the ending of an owner. */
  readonly isOwner: boolean;
}

/** How a question leans on what was asked before it. */
export interface Leaning {
  /** `firmly`: it says nothing alone; `perhaps`: it may be understood alone. */
  readonly degree: 'firmly' | 'perhaps';
  readonly persons: readonly PersonPlace[];
}

/** A question with fewer content words may be about something said before: "Who won?" */
const FEWEST_WORDS = 2;

/** One with more than these says what it is about, even if it has an article: "the list of what to measure". */
const MOST_WORDS = 3;

/** The clause that a pronoun announces begins at most so many words after it. */
const ANNOUNCED_WITHIN = 3;

interface Asked {
  readonly question: string;
  readonly words: readonly Term[];
  readonly language: Language;
  /** The words of each term. */
  readonly folded: readonly string[];
}

/**
 * How a question leans on earlier ones, by its words alone: pronouns that nothing in it explains, "and …?", "what about
 * …?", a bare "why?". `known` says whether a noun, by its stem, was spoken of before: "the treaty". Null if it stands
 * alone.
 */
export function readLeaning(
  question: string,
  language: Language,
  known: (stem: string) => boolean,
): Leaning | null {
  const part = takeFrameOff(question);
  const words = findTerms(question, language).filter(
    ({ start, end }) => start >= part.start && end <= part.end,
  );
  const asked = { question, words, language, folded: words.map(({ lexeme }) => lexeme.word) };
  const open = words
    .keys()
    .filter((at) => isOpen(asked, at))
    .toArray();
  if (open.length > 0 || isFragment(asked) || goesOn(asked, known))
    return { degree: 'firmly', persons: findPersons(asked, open) };
  return mayLean(asked) ? { degree: 'perhaps', persons: [] } : null;
}

/** Whether a word stands for something that the question does not name. */
function isOpen(asked: Asked, at: number): boolean {
  const { persons, owners, standing, resting, pointing, before } = asked.language.followUps;
  const word = asked.folded[at] ?? '';
  if (isEmpty(asked, at) || isAnnouncing(asked, at) || isFormal(asked, at)) return false;
  if (resting.has(word)) {
    const [last, next] = [asked.words[at - 1]?.lexeme, asked.words[at + 1]?.lexeme];
    if (last && before.has(last.word)) return false;
    return next === undefined || ((last?.isStop ?? true) && (next.isStop || pointing.has(word)));
  }
  if (!persons.has(word) && !owners.has(word) && !standing.has(word)) return false;
  return !isNamedInside(asked, at);
}

/** "Sie": a capital inside a German sentence addresses somebody. */
function isFormal({ words, language }: Asked, at: number): boolean {
  return language.capitalisesNouns && at > 0 && words[at]?.lexeme.isCapitalized === true;
}

function isEmpty({ folded, language }: Asked, at: number): boolean {
  const [last, word, next] = [folded[at - 1] ?? '', folded[at] ?? '', folded[at + 1] ?? ''];
  return language.followUps.empty.some((pair) => pair === `${last} ${word}` || pair === `${word} ${next}`);
}

/** "Is it true that …", "Does it take courage to leave?", but not "Does it belong to the members?" */
function isAnnouncing({ folded, language }: Asked, at: number): boolean {
  const { announcing, announcers, announced, infinitive, definite } = language.followUps;
  if (!announcing.has(folded[at] ?? '')) return false;
  const beside = [folded[at - 1] ?? '', folded[at + 1] ?? ''];
  if (!beside.some((word) => announcers.has(word))) return false;
  return folded.some((word, i) => {
    if (i < at + 2 || i > at + ANNOUNCED_WITHIN) return false;
    const next = folded[i + 1];
    return announced.has(word) || (infinitive.has(word) && next !== undefined && !definite.has(next));
  });
}

/**
 * Whether the question names what a pronoun stands for: "What did Ilka do when she left?", "Did the council change its
 * mind?", but not "Why did the council ban it?", whose council would be "itself".
 */
function isNamedInside(asked: Asked, at: number): boolean {
  const { question, words, folded, language } = asked;
  const { owners, owning, clauses } = language.followUps;
  const isOwned = (owners.has(folded[at] ?? '') && isContent(words[at + 1])) || owning.has(folded[at] ?? '');
  const isClauseBetween = (from: number, to: number): boolean =>
    folded.slice(from + 1, to + 1).some((word) => clauses.has(word)) ||
    question.slice(words[from]?.end, words[to]?.start).includes(',');
  // "Où le meunier a-t-il caché la clé ?": the pronoun repeats what stands before the verb.
  const isRepeating = question.charAt((words[at]?.start ?? 0) - 1) === '-';
  return words.some((_, i) => {
    if (!isNominal(asked, i)) return false;
    if (i < at && isRepeating) return true;
    if (i < at) return isOwned || isClauseBetween(i, at);
    return clauses.has(folded[0] ?? '') && isCapital(asked, i) && isClauseBetween(at, i);
  });
}

/** Whether a word is, as far as can be told without a dictionary, a noun. */
function isNominal(asked: Asked, at: number): boolean {
  const { words, folded, language } = asked;
  if (!isContent(words[at])) return false;
  if (isCapital(asked, at)) return true;
  const { articles } = language.sourceTalk;
  const leads = [folded[at - 1] ?? '', isContent(words[at - 1]) ? (folded[at - 2] ?? '') : ''];
  if (leads.some((word) => articles.has(word) || language.followUps.definite.has(word))) return true;
  const isAfterQuestionWord = isAsking(asked, at - 1);
  return (folded[at] ?? '').endsWith('s') && at > 0 && !isAfterQuestionWord;
}

function isCapital({ words }: Asked, at: number): boolean {
  const lexeme = words[at]?.lexeme;
  return at > 0 && lexeme?.isCapitalized === true && !lexeme.isStop;
}

function isContent(term: Term | undefined): boolean {
  return term !== undefined && !term.lexeme.isStop;
}

function isAsking({ folded, language }: Asked, at: number): boolean {
  return isQuestionWord(folded[at] ?? '', language);
}

/** "And in Germany?", "what about the lamps?", "and why?", "how so?" */
function isFragment(asked: Asked): boolean {
  const { words, folded, language } = asked;
  const { about, onward, talkers } = language.followUps;
  if (words.length === 0) return false;
  const start = folded.join(' ');
  if (about.some((run) => start.startsWith(`${run} `))) return true;
  const asks = words.some((_, at) => isAsking(asked, at));
  const hasContent = words.some(isContent);
  if (onward.has(folded[0] ?? '') && words.length > 1) return asks !== hasContent;
  return asks && !hasContent && !folded.some((word) => talkers.has(word));
}

/** "What else happened?", "What did the treaty say?" of one that was spoken of; no question that names something itself. */
function goesOn(asked: Asked, known: (stem: string) => boolean): boolean {
  const { words, folded, language } = asked;
  const { adding, definite } = language.followUps;
  if (namesSomething(asked)) return false;
  return words.some(
    ({ lexeme }, at) =>
      (adding.has(lexeme.word) && !isEmpty(asked, at)) ||
      (!lexeme.isStop && definite.has(folded[at - 1] ?? '') && known(lexeme.stem)),
  );
}

function namesSomething(asked: Asked): boolean {
  const { words, language } = asked;
  return words.some(
    ({ lexeme }, at) => lexeme.isNumber || (!language.capitalisesNouns && isCapital(asked, at)),
  );
}

/** "And who decides?", "Who won?", "Was the album a hit?" */
function mayLean(asked: Asked): boolean {
  const { words, folded, language } = asked;
  const { onward, definite } = language.followUps;
  const contents = words.filter(isContent).length;
  if (contents < FEWEST_WORDS || onward.has(folded[0] ?? '')) return words.length > 0;
  const isDefinite = words.some((term, at) => isContent(term) && definite.has(folded[at - 1] ?? ''));
  return isDefinite && contents <= MOST_WORDS && !namesSomething(asked);
}

function findPersons({ words, folded, language }: Asked, open: readonly number[]): readonly PersonPlace[] {
  const { persons, owners } = language.followUps;
  return open.flatMap((at) => {
    const [term, word] = [words[at], folded[at] ?? ''];
    if (!term || (!persons.has(word) && !owners.has(word))) return [];
    const isOwner = owners.has(word) && (!persons.has(word) || isContent(words[at + 1]));
    return [{ start: term.start, end: term.end, isOwner }];
  });
}
