import type { DiscussionQuestion, PassageRef } from '../../corpus/discussion.ts';
import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/quotation.ts';
import { UserError } from '../../errors.ts';
import type { GroupAudience, Lines } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import type { SeenQuestion } from './discussion.ts';

/** The library's methods for viewing questions. */
export type SeeingLibrary = Pick<Library, 'entries' | 'work' | 'cite'>;

/** Whether a passage is before the lines. */
export function isBefore(lines: Lines, passage: PassageRef | null): boolean {
  return passage === null || passage.end <= (lines.get(passage.workId) ?? Infinity);
}

/** A question without its theme, if the theme's words come from a question past the lines. */
export function withoutHiddenTheme(lines: Lines, question: DiscussionQuestion): DiscussionQuestion {
  const { theme } = question;
  return { ...question, theme: theme && isBefore(lines, theme.passage) ? theme : null };
}

/** Questions as an audience may see them, without those on passages past their line. */
export async function seeQuestions(
  library: SeeingLibrary,
  audience: GroupAudience,
  questions: readonly DiscussionQuestion[],
): Promise<readonly SeenQuestion[]> {
  const { lines } = audience;
  const seen = questions.filter(({ passage }) => isBefore(lines, passage));
  const entries = seen.some(({ passage }) => passage !== null) ? await library.entries(audience) : [];
  return Promise.all(
    seen.map(async (question) => ({
      ...withoutHiddenTheme(lines, question),
      source: await cite(library, entries, question.passage),
    })),
  );
}

/** A question as an audience may see it. UserError if it is on a passage past their line. */
export async function seeQuestion(
  library: SeeingLibrary,
  audience: GroupAudience,
  question: DiscussionQuestion,
): Promise<SeenQuestion> {
  const [seen] = await seeQuestions(library, audience, [question]);
  if (!seen) throw new UserError((words) => words.discussion.pastLine);
  return seen;
}

async function cite(
  library: SeeingLibrary,
  entries: readonly LinedEntry[],
  passage: PassageRef | null,
): Promise<Citation | null> {
  const entry = entries.find(({ workId }) => workId === passage?.workId);
  const work = entry && (await library.work(entry));
  return passage && entry && work ? library.cite(entry, work, passage, []) : null;
}
