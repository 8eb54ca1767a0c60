import type { Features } from '../../src/features/features.ts';

const refuse = async () => Promise.reject(new Error('This test has no votes.'));

/** For tests that need no votes: there is none, and none can be opened. */
export const noVotes: Features['votes'] = {
  latest: async () => null,
  open: refuse,
  find: refuse,
  nominate: refuse,
  takeBack: refuse,
  start: refuse,
  ballot: refuse,
  cast: refuse,
  close: refuse,
  closeDue: async () => null,
  cancel: refuse,
};
