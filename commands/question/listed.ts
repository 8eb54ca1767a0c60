import type { DiscussionStatus } from '../../src/corpus/discussion.ts';

/** What `/question list` shows, by what stands in its option `status`. */
export const LISTED: Readonly<Record<string, readonly DiscussionStatus[]>> = {
  waiting: ['open', 'taken', 'parked'],
  open: ['open'],
  taken: ['taken'],
  parked: ['parked'],
  answered: ['answered'],
  all: ['open', 'taken', 'parked', 'answered'],
};
