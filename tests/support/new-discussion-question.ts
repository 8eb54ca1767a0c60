import type { NewDiscussionQuestion } from '../../src/corpus/discussion.ts';

/** A question for discussion that is not posted yet. */
export function newDiscussionQuestion(change: Partial<NewDiscussionQuestion> = {}): NewDiscussionQuestion {
  return {
    groupId: 'group',
    memberId: '1001',
    interactionId: 'interaction',
    askedAt: new Date('2026-03-01T12:00:00Z'),
    text: 'Who owns the tide?',
    attribution: 'named',
    passage: null,
    fromQuestion: null,
    ...change,
  };
}
