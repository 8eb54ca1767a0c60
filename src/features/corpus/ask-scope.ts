import type { Audience } from '../group/audience.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { LinedEntry } from '../../corpus/corpus.ts';
import type { ReadAs } from '../../corpus/answer.ts';
import { UserError } from '../../errors.ts';
import type { Scope, ScopedWork } from '../../search/search.ts';
import { findTerms } from '../../text/terms.ts';
import type { Library } from './library.ts';

/** What to ask of which works. Throws a UserError if the work or section does not exist. */
export interface AskRequest {
  readonly audience: Audience;
  readonly text: string;
  /** Limits the answer to one work, and optionally to one of its sections. */
  readonly workId: WorkId | null;
  readonly section: number | null;
  /** What was asked before, oldest first: a question that leans on it is read with it. */
  readonly earlier?: readonly Turn[];
  /** How the question was read when it was asked; counts instead of `earlier`. */
  readonly readAs?: ReadAs;
  /** Read word for word: neither with what was asked before, nor with misspelt words corrected. */
  readonly isAsTyped?: boolean;
}

/** An earlier question of a conversation. */
export interface Turn {
  /** What it asks, without greetings and with misspelt words corrected. */
  readonly text: string;
  /** As it was read, itself perhaps with what was asked before it. */
  readonly readAs: string;
  /** The first quotation of its answer; null if it had none. */
  readonly quoted: string | null;
  /** Words of the texts that it was read with. */
  readonly learnt: readonly string[];
}

/** Most characters of a question; anything longer is a text. */
const LONGEST_QUESTION = 500;

/** The works that may answer a question. */
export interface AskScope {
  readonly entries: ReadonlyMap<string, LinedEntry>;
  readonly scope: Scope;
}

/** The works up to their lines, each once: two groups may have the same text. */
export function scopeOf(entries: readonly LinedEntry[]): AskScope {
  const byWork = new Map(entries.map((entry) => [entry.workId, entry]));
  return { entries: byWork, scope: [...byWork.values()].map(openPart) };
}

/** The visible part of a work. */
export function openPart({ workId, line }: Pick<LinedEntry, 'workId' | 'line'>): ScopedWork {
  return { workId, start: 0, end: line ?? Number.MAX_SAFE_INTEGER };
}

/** Whether a line may hide part of what is asked: a section that ends before it is whole. */
export function isLined({ entries, scope }: AskScope): boolean {
  return scope.some(({ workId, end }) => end >= (entries.get(workId)?.line ?? Infinity));
}

/** Resolves a request's work and section. Throws a UserError if one of them does not exist. */
export async function readScope(
  library: Library,
  { audience, workId, section }: Pick<AskRequest, 'audience' | 'workId' | 'section'>,
): Promise<AskScope> {
  const entries = await library.entries(audience);
  if (entries.length === 0) throw new UserError((words) => words.errors.noTexts);
  if (workId === null) {
    if (section !== null) throw new UserError((words) => words.errors.sectionWithoutWork);
    return scopeOf(entries);
  }
  const entry = entries.find((candidate) => candidate.workId === workId);
  if (!entry) throw new UserError((words) => words.errors.noSuchWork);
  if (section === null) return scopeOf([entry]);
  const work = await library.work(entry);
  const found = work?.layout.sections[section];
  if (!found) throw new UserError((words) => words.errors.noSuchSection(entry.description.title));
  return {
    entries: new Map([[workId, entry]]),
    scope: [{ workId, start: found.start, end: found.end }],
  };
}

/** The text of a question. Throws a UserError if it is empty or too long. */
export function readQuestion(text: string): string {
  const question = text.trim();
  if (question.length > LONGEST_QUESTION)
    throw new UserError((words) => words.errors.questionTooLong(LONGEST_QUESTION, question.length));
  if (findTerms(question).length === 0) throw new UserError((words) => words.errors.questionWithoutWords);
  return question;
}
