import type { GroupId } from '../../corpus/corpus.ts';
import type { DiscussionQuestion, DiscussionQuestionId, DiscussionStatus } from '../../corpus/discussion.ts';
import { UserError } from '../../errors.ts';
import type { DiscussionStore } from '../../store/discussion/discussion-store.ts';

/** Questions that are not closed: they are listed by default, and can get voices. */
export const WAITING: readonly DiscussionStatus[] = ['open', 'taken', 'parked'];

/** Most questions to compare with each other: the newest. */
export const MOST_COMPARED = 1000;

/** A group's question. UserError if it does not exist, or was withdrawn. */
export async function findQuestion(
  store: Pick<DiscussionStore, 'find'>,
  groupId: GroupId,
  id: DiscussionQuestionId,
): Promise<DiscussionQuestion> {
  const question = await store.find(id);
  if (question?.groupId !== groupId || question.status === 'withdrawn')
    throw new UserError((words) => words.discussion.gone);
  return question;
}
