import type { Features } from '../../src/features/features.ts';

const refuse = async () => Promise.reject(new Error('This test has no questions for discussion.'));

/** For tests that need no discussion: there are no questions, and none can be posted. */
export const noDiscussion: Features['discussion'] = {
  list: async () => ({ questions: [], total: 0 }),
  open: async () => [],
  themes: async () => [],
  similar: async () => [],
  draft: refuse,
  draftOf: refuse,
  post: refuse,
  see: refuse,
  addVoice: refuse,
  turnVoice: refuse,
  withdraw: refuse,
  take: refuse,
  park: refuse,
  answer: refuse,
  reopen: refuse,
  merge: refuse,
  mergeTargets: refuse,
  steps: refuse,
  group: refuse,
  startTheme: refuse,
  putInto: refuse,
  findTheme: refuse,
  phrases: refuse,
  rename: refuse,
  mergeThemes: refuse,
};
