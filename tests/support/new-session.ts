import type { Session } from '../../src/corpus/session.ts';
import type { NewSession } from '../../src/store/sessions/session-store.ts';

/** A session that has just started. */
export function newSession(change: Partial<Session> = {}): Session {
  return {
    id: 's1',
    groupId: 'group',
    channelId: 'thread',
    boardId: null,
    startedAt: new Date('2026-03-01T12:00:00Z'),
    endedAt: null,
    status: 'running',
    order: 'first-come',
    turnSeconds: null,
    hands: [],
    turns: [],
    items: [],
    digestWords: null,
    ...change,
  };
}

/** A session to start, in a group and channel of its member. */
export function newStart({
  memberId = 'ana',
  ...change
}: Partial<NewSession> & { memberId?: string } = {}): NewSession {
  return {
    groupId: memberId,
    channelId: memberId,
    startedBy: memberId,
    interactionId: `start ${memberId}`,
    startedAt: new Date('2026-03-01T12:00:00Z'),
    order: 'first-come',
    turnSeconds: null,
    ...change,
  };
}
