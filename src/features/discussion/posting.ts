import { UserError } from '../../errors.ts';
import type { Asking, DiscussionParts, SeenQuestion } from './discussion.ts';
import { findQuestion, WAITING } from './find-question.ts';
import { isBefore, seeQuestion } from './see-questions.ts';
import type { DiscussionStore } from '../../store/discussion/discussion-store.ts';

/** Most waiting questions of a member at the same time. */
const MOST_WAITING = 20;

/** Creates the posting, withdrawing and supporting of questions. */
export function createPosting({
  store,
  library,
  openGroup,
  now,
}: Pick<DiscussionParts, 'store' | 'library' | 'openGroup' | 'now'>): Pick<
  Asking,
  'post' | 'withdraw' | 'addVoice' | 'turnVoice'
> {
  async function give(
    giveVoice: DiscussionStore['addVoice'],
    ...[audience, id, memberId]: Parameters<Asking['addVoice']>
  ): Promise<SeenQuestion> {
    const question = await findQuestion(store, audience.groupId, id);
    await seeQuestion(library, audience, question);
    if (question.memberId === memberId) throw new UserError((words) => words.discussion.isYours);
    if (!WAITING.includes(question.status)) throw new UserError((words) => words.discussion.isDone);
    await giveVoice(id, memberId);
    return seeQuestion(library, audience, await findQuestion(store, audience.groupId, id));
  }

  return {
    addVoice: (...given) => give(store.addVoice, ...given),
    turnVoice: (...given) => give(store.turnVoice, ...given),
    async post(question) {
      const { groupId, memberId, passage } = question;
      const everybody = await openGroup(groupId, null);
      if (!isBefore(everybody.lines, passage)) throw new UserError((words) => words.discussion.pastGroupLine);
      const waiting = await store.count({ groupId, memberId, statuses: WAITING, before: new Map() });
      if (waiting >= MOST_WAITING) throw new UserError((words) => words.discussion.tooMany(MOST_WAITING));
      const posted = await store.post(question);
      if (posted.status === 'withdrawn') throw new UserError((words) => words.discussion.gone);
      return seeQuestion(library, everybody, posted);
    },
    async withdraw(groupId, id, { memberId, isModerator }) {
      const question = await findQuestion(store, groupId, id);
      if (question.memberId !== memberId && !isModerator)
        throw new UserError((words) => words.errors.questionNotYours);
      if (!(await store.withdraw(id, { by: memberId, at: now() })))
        throw new UserError((words) => words.discussion.gone);
    },
  };
}
