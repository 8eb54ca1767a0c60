import type { LoggedQuestion, NewQuestion, QuestionId } from '../../corpus/question.ts';
import type { QuestionStore } from '../../store/questions/question-store.ts';
import type { Turn } from '../corpus/ask-scope.ts';
import type { GroupAudience } from '../group/audience.ts';
import { MOST_TURNS, toTurn } from './question/follow-up.ts';

/** Questions further apart belong to different conversations, in milliseconds. */
const APART_MS = 10 * 60_000;

/** An answer that a question is a reply to: its id, or the interaction or message that asked for it. */
export interface RepliedTo {
  readonly id: QuestionId | null;
  readonly interactionId: string | null;
}

/** What a question was asked after. */
export interface Conversation {
  readonly thread: QuestionId | null;
  /** Oldest first. */
  readonly turns: readonly Turn[];
}

/** Who asks, where and when. */
export type Asking = Pick<NewQuestion, 'groupId' | 'channelId' | 'memberId' | 'askedAt'> & {
  readonly repliesTo?: RepliedTo;
};

/**
 * What was asked before a question: the conversation of the answer that it is a reply to, or else of the member's
 * latest question in the channel, if that is at most ten minutes old. What others see never shows what only the member
 * saw. `see` makes a logged question into what the audience may see of it.
 */
export async function findConversation(
  log: QuestionStore,
  see: (question: LoggedQuestion) => Promise<LoggedQuestion>,
  audience: GroupAudience,
  asking: Asking,
): Promise<Conversation> {
  const last = (await findReplied(log, asking)) ?? (await findLatest(log, audience, asking));
  if (!last) return { thread: null, turns: [] };
  const thread = last.thread ?? last.id;
  const { groupId } = asking;
  const earlier = await log.list({ groupId, thread, until: last.askedAt, limit: MOST_TURNS });
  const shown = earlier.filter(({ id, memberId, isPublic }) =>
    id === last.id ? false : isPublic || (audience.reader !== null && memberId === asking.memberId),
  );
  const seen = await Promise.all([...shown.toReversed(), last].map(see));
  return { thread, turns: seen.map(({ text, answer }) => toTurn(text, answer)) };
}

async function findReplied(
  log: QuestionStore,
  { groupId, repliesTo }: Asking,
): Promise<LoggedQuestion | null> {
  if (!repliesTo) return null;
  const { id, interactionId } = repliesTo;
  const found =
    (id === null ? null : await log.find(id)) ??
    (interactionId === null ? null : await log.findByInteraction(interactionId));
  return found?.groupId === groupId && found.status === 'open' ? found : null;
}

async function findLatest(
  log: QuestionStore,
  { reader }: GroupAudience,
  { groupId, memberId, channelId, askedAt }: Asking,
): Promise<LoggedQuestion | undefined> {
  const since = new Date(askedAt.getTime() - APART_MS);
  const isPublic = reader === null ? ({ isPublic: true } as const) : {};
  const [latest] = await log.list({
    groupId,
    memberId,
    channelId,
    since,
    until: askedAt,
    limit: 1,
    ...isPublic,
  });
  return latest;
}
