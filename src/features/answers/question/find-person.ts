import { QUESTION_WORDS } from '../../../text/conversation/question-words.ts';
import { findCapitalRuns, type RunWord } from '../../../text/name-runs.ts';
import type { Language } from '../../../text/languages/language.ts';
import { findTerms } from '../../../text/terms.ts';
import type { Turn } from '../../corpus/ask-scope.ts';
import { SOURCE_WORDS } from './source-words.ts';

/** Whom a pronoun may mean. */
export interface Person {
  readonly name: string;
  /** Whether the name is from a quotation, not from a question. */
  readonly isLearnt: boolean;
}

/**
 * The person whom a pronoun means, by the names of the conversation: the only one that the latest question with names
 * has, or, where a question asked for somebody and named nobody, the only one of its answer. Null if that is not clear.
 */
export function findPerson(turns: readonly Turn[], language: Language): Person | null {
  for (const turn of turns.toReversed()) {
    const asked = namesIn(turn.readAs, language);
    if (asked.length > 0) return asked.length === 1 ? { name: asked[0] ?? '', isLearnt: false } : null;
    if (turn.quoted === null || !asksForSomebody(turn.text)) continue;
    const told = namesIn(turn.quoted, language);
    return told.length === 1 ? { name: told[0] ?? '', isLearnt: true } : null;
  }
  return null;
}

/** Names as written, each once, without those that are placed like a place: "in Germany". */
function namesIn(text: string, language: Language): readonly string[] {
  const terms = findTerms(text, language);
  const { runs } = findCapitalRuns(text, terms);
  const placed = runs.filter((run) => isPerson(text, run, language));
  return [...new Set(placed.map((run) => text.slice(run[0]?.start, run.at(-1)?.end)))];
}

function isPerson(
  text: string,
  run: readonly RunWord[],
  { followUps, capitalisesNouns, functionWords }: Language,
): boolean {
  const [first] = run;
  if (!first || QUESTION_WORDS.has(first.word) || functionWords.has(first.word)) return false;
  const before = findTerms(text.slice(0, first.start)).at(-1)?.lexeme.word ?? '';
  if (followUps.placing.has(before) || SOURCE_WORDS.articles.has(before)) return false;
  return run.length > 1 || (!first.isOpening && !capitalisesNouns);
}

function asksForSomebody(question: string): boolean {
  return SOURCE_WORDS.who.has(findTerms(question)[0]?.lexeme.word ?? '');
}
