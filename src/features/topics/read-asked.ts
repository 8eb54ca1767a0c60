import type { DiscussionStatus } from '../../corpus/discussion.ts';
import type { Store } from '../../store/store.ts';
import type { GroupAudience } from '../group/audience.ts';

/** All questions of members that were not withdrawn. */
const ASKED: readonly DiscussionStatus[] = ['open', 'taken', 'parked', 'answered', 'merged'];

/** A question to the bot, or for discussion; one that is both appears once. */
export interface AskedOnce {
  readonly text: string;
  /** Null if they were erased and the group keeps questions. */
  readonly memberId: string | null;
  readonly askedAt: Date;
  /** Voices besides the asker's; 0 for a question to the bot. */
  readonly voices: number;
}

/** A group's questions since an instant, newest first; none on passages past the audience's line. */
export async function readAsked(
  store: Pick<Store, 'questions' | 'discussion'>,
  { groupId, lines }: GroupAudience,
  since: Date,
): Promise<readonly AskedOnce[]> {
  const posted = await store.discussion.list({ groupId, statuses: ASKED, before: lines, sort: 'newest' });
  const made = new Set(posted.map(({ fromQuestion }) => fromQuestion));
  const logged = await store.questions.list({ groupId, since });
  return [
    ...posted
      .filter(({ askedAt }) => askedAt >= since)
      .map(({ text, memberId, askedAt, voices }) => ({ text, memberId, askedAt, voices: voices - 1 })),
    ...logged
      .filter(({ id }) => !made.has(id))
      .map(({ text, memberId, askedAt }) => ({ text, memberId, askedAt, voices: 0 })),
  ].toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime());
}
