import type { GroupId } from '../../corpus/corpus.ts';
import type { DiscussionQuestion, DiscussionQuestionId, DiscussionStatus } from '../../corpus/discussion.ts';
import { UserError } from '../../errors.ts';
import type { DiscussionParts, Managing } from './discussion.ts';
import { findQuestion, MOST_COMPARED, WAITING } from './find-question.ts';
import { findSimilar } from './find-similar.ts';
import { withoutHiddenTheme } from './see-questions.ts';
import type { DiscussionStore } from '../../store/discussion/discussion-store.ts';
import type { StatusChange } from '../../store/discussion/change-status.ts';

/** Most characters of a reason. */
const LONGEST_REASON = 300;

/** The statuses from which each can be reached. */
const FROM: Readonly<Record<StatusChange['to'], readonly DiscussionStatus[]>> = {
  open: ['taken', 'parked', 'answered', 'merged'],
  taken: ['open', 'parked'],
  parked: ['open', 'taken'],
  answered: WAITING,
  merged: WAITING,
};

/** Creates hosts' and sessions' changes to questions. */
export function createManaging({ store, now }: Pick<DiscussionParts, 'store' | 'now'>): Managing {
  const change = createChange(store, now);
  return {
    async open({ groupId, lines: before }) {
      const open = await store.list({ groupId, statuses: ['open'], before, sort: 'voices' });
      return open.map((question) => withoutHiddenTheme(before, question));
    },
    take: (groupId, id, by) => change(groupId, id, { to: 'taken', by, reason: null, into: null }),
    park: (groupId, id, by, reason) => change(groupId, id, { to: 'parked', by, reason, into: null }),
    answer: (groupId, id, by, reason) => change(groupId, id, { to: 'answered', by, reason, into: null }),
    reopen: (groupId, id, by) => change(groupId, id, { to: 'open', by, reason: null, into: null }),
    async merge(groupId, id, by, { into, reason }) {
      const target = await findQuestion(store, groupId, into);
      if (into === id || !WAITING.includes(target.status))
        throw new UserError((words) => words.discussion.noTarget);
      return change(groupId, id, { to: 'merged', by, reason, into });
    },
    async mergeTargets(audience, id) {
      const { groupId } = audience;
      const { text } = await findQuestion(store, groupId, id);
      const filter = { groupId, statuses: WAITING, before: audience.lines };
      const waiting = await store.list({ ...filter, sort: 'voices', limit: MOST_COMPARED });
      return findSimilar(
        text,
        waiting.filter((each) => each.id !== id),
        0,
      );
    },
    async steps(groupId, id) {
      await findQuestion(store, groupId, id);
      return store.steps(id);
    },
  };
}

type Change = (
  groupId: GroupId,
  id: DiscussionQuestionId,
  to: Pick<StatusChange, 'to' | 'by' | 'reason' | 'into'>,
) => Promise<DiscussionQuestion>;

/** Changes a question's status, or says what it is now. */
function createChange(store: DiscussionStore, now: () => Date): Change {
  return async (groupId, id, to) => {
    await findQuestion(store, groupId, id);
    const reason = readReason(to.reason);
    const isChanged = await store.change(id, { ...to, reason, from: FROM[to.to], at: now() });
    const question = await findQuestion(store, groupId, id);
    if (!isChanged)
      throw new UserError(({ discussion: say }) => say.alreadyIs(say.statuses[question.status]));
    return question;
  };
}

function readReason(typed: string | null): string | null {
  const reason = typed?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  if (reason.length > LONGEST_REASON)
    throw new UserError((words) => words.discussion.reasonTooLong(LONGEST_REASON, reason.length));
  return reason === '' ? null : reason;
}
