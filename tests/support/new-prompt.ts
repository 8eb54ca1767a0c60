import type { NewPrompt } from '../../src/corpus/prompt.ts';
import { citation } from './fixtures.ts';

/** A prompt that no group has yet. */
export function newPrompt(change: Partial<NewPrompt> = {}): NewPrompt {
  return {
    groupId: 'group',
    memberId: '1001',
    interactionId: 'interaction',
    createdAt: new Date('2026-03-01T12:00:00Z'),
    workId: 'work',
    key: 'claim 10-36',
    draft: {
      frame: 'claim',
      kind: 'interpretive',
      voice: 'text',
      speaker: null,
      person: null,
      topic: 'tide',
      quotations: [{ start: 10, end: 36 }],
    },
    citations: [citation('The tide has a middle too.')],
    question: null,
    ...change,
  };
}
