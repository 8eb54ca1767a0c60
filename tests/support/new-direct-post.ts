import type { NewPlannedPost } from '../../src/corpus/planned-post.ts';

/** A planned direct message with a report. */
export function newDirectPost({ groupId, to }: { groupId: string; to: string }): NewPlannedPost {
  const dueAt = new Date('2026-11-21T12:00:00Z');
  return {
    groupId,
    kind: 'report-direct',
    key: `report:r-${groupId}-${to}:1`,
    subject: 'report:r',
    label: '',
    dueAt,
    usefulUntil: dueAt,
    heedsQuietHours: false,
    to,
    payload: { entryId: 'r' },
  };
}
