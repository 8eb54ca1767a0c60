import * as column from './column.ts';
import { orNull } from './column.ts';
import { defineTable, type TextOf } from './table.ts';

/** How far groups have read; a work without a row may be shown whole. */
export const groupLines = defineTable({
  columns: {
    group_id: column.group,
    // No foreign key: the work may be removed and added again, the line stays.
    work_id: column.work,
    // A UTF-16 offset into the text.
    line: column.placed('line', column.whole()),
    moved_by: orNull(column.member('forget')),
    set_back_at: orNull(column.instant),
  },
  exported: {
    what: 'How far the group has read each work.',
    order: ['work_id'],
    findFault: findLineFault,
  },
  personal: {
    purpose: 'Hosts see who moved the group’s reading line.',
    retention: 'Until somebody else moves the line. Erasing removes who moved it; the line stays.',
    shown: ['group_id', 'work_id', 'line'],
  },
});

/** How far members say they have read. */
export const memberLines = defineTable({
  columns: {
    member_id: column.member('delete'),
    group_id: column.group,
    work_id: column.work,
    // Null if it was removed: the time of removal affects what may be shared.
    line: column.placed('line', orNull(column.whole())),
    changed_at: column.instant,
  },
  exported: {
    what: 'How far members say they have read each work. Nobody else sees it.',
    order: ['member_id', 'work_id'],
    findFault: findLineFault,
  },
  personal: {
    purpose: 'Works are shown to members as far as they say they have read them; nobody else sees it.',
    retention: 'Until the member is erased; after the line is cleared, only that and when it was cleared.',
  },
});

function findLineFault(
  { work_id: workId, line }: { work_id: string; line: number | null },
  textOf: TextOf,
): string | null {
  const length = textOf(workId)?.length ?? Infinity;
  return (line ?? 0) <= length ? null : `the line is past the end of work ${workId}`;
}
