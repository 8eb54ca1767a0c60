import { UserError } from '../../src/errors.ts';
import type { Features } from '../../src/features/features.ts';

const refuse = async (): Promise<never> => {
  throw new UserError('There is no such meeting to come.');
};

/** Nothing is ever due. */
export const quietPosts: Features['posts'] = {
  plan: async () => undefined,
  runDue: async () => undefined,
  nextDue: async () => null,
  outlook: async () => ({ next: [], troubles: [] }),
  onPlanned: () => undefined,
  announcePlanned: () => undefined,
};

/** No meetings, and none can be planned. */
export const noSchedules: Features['schedules'] = {
  draft: refuse,
  preview: refuse,
  confirm: refuse,
  discard: refuse,
  list: async () => [],
  find: async () => null,
  previewMove: refuse,
  move: refuse,
  skip: refuse,
  cover: refuse,
  suggest: async () => [],
  begin: async () => undefined,
  note: async () => undefined,
};
