import type { Features } from '../../src/features/features.ts';

const refuse = async () => Promise.reject(new Error('This test has no sessions.'));

/** For tests that need no sessions: there is none, and none can be started. */
export const noSessions: Pick<Features, 'sessions' | 'sessionNotes' | 'digests'> = {
  sessions: {
    isCoverHost: async () => false,
    start: refuse,
    current: refuse,
    find: refuse,
    setBoard: refuse,
    raise: refuse,
    lower: refuse,
    next: refuse,
    pause: refuse,
    end: refuse,
    balance: refuse,
  },
  sessionNotes: {
    openQuestions: async () => [],
    take: refuse,
    answer: refuse,
    passage: refuse,
    point: refuse,
    link: refuse,
  },
  digests: { list: async () => [], find: refuse, write: refuse, leaveOut: refuse },
};
