import type { Features } from '../../src/features/features.ts';

const refuse = async () => Promise.reject(new Error('This test imports nothing again.'));

/** For tests in which no work is imported again. */
export const noReimports: Features['reimports'] = {
  draft: refuse,
  draftFromWeb: refuse,
  preview: refuse,
  apply: refuse,
  findOpen: async () => null,
  undo: refuse,
  cancel: refuse,
  confirm: refuse,
};
