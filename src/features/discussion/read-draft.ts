import type { PassageRef } from '../../corpus/discussion.ts';
import { UserError } from '../../errors.ts';
import { findTerms } from '../../text/terms.ts';
import type { GroupAudience } from '../group/audience.ts';
import type { Passages } from '../passages/found-passage.ts';
import type { Asking, DiscussionParts, Draft } from './discussion.ts';
import { isBefore } from './see-questions.ts';

/** Most characters of a question. */
const LONGEST_QUESTION = 300;

/** Creates the reading of drafts. */
export function createDrafts({
  store,
  passages,
  questions,
  library,
}: DiscussionParts): Pick<Asking, 'draft' | 'draftOf'> {
  return {
    async draft(audience, { text, ref }) {
      const passage = ref === null ? null : await findPassage(passages, audience, ref);
      return checked(audience, { text: readText(text), passage, fromQuestion: null });
    },
    async draftOf(audience, id, memberId) {
      const question = await questions.find(audience, id);
      if (!question) throw new UserError((words) => words.errors.questionGone);
      if (question.memberId !== memberId) throw new UserError((words) => words.errors.questionNotYours);
      if (await store.findMadeOf(id)) throw new UserError((words) => words.discussion.madeAlready);
      const { workId, section } = question;
      const entry = workId !== null && section !== null ? await library.entry(audience, workId) : null;
      const work = entry && (await library.work(entry));
      const part = work?.layout.sections[section ?? -1];
      const passage = part && workId ? { workId, start: part.start, end: part.end } : null;
      return checked(audience, { text: readText(question.text), passage, fromQuestion: id });
    },
  };
}

/** Everybody will see the question, so its passage must be before everybody's line. */
function checked({ groupLines }: GroupAudience, draft: Draft): Draft {
  if (!isBefore(groupLines, draft.passage)) throw new UserError((words) => words.discussion.pastGroupLine);
  return draft;
}

async function findPassage(
  passages: Pick<Passages, 'find'>,
  audience: GroupAudience,
  ref: string,
): Promise<PassageRef> {
  const found = await passages.find({ audience, ref: ref.trim(), workId: null });
  if (found.kind === 'which work') {
    const titles = found.entries.slice(0, 3).map(({ description }) => description.title);
    throw new UserError((words) => words.discussion.whichWork(titles));
  }
  const [first, last] = [found.spans[0], found.spans.at(-1)];
  if (!first || !last) throw new Error('A found passage has no place.');
  return { workId: found.entry.workId, start: first.start, end: last.end };
}

function readText(typed: string): string {
  const text = typed.replaceAll(/\s+/gu, ' ').trim();
  if (findTerms(text).length === 0) throw new UserError((words) => words.errors.questionWithoutWords);
  if (text.length > LONGEST_QUESTION)
    throw new UserError((words) => words.errors.questionTooLong(LONGEST_QUESTION, text.length));
  return text;
}
