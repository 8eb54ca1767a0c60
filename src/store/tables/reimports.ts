import { choice, code, group, id, instant, json, text, work } from './column.ts';
import { payload } from './shapes.ts';
import { defineTable } from './table.ts';

/** Texts that take another's place: proposed, or put in its place and not confirmed yet. */
export const reimports = defineTable({
  columns: {
    id: id('reimports'),
    group_id: group,
    // No foreign keys: `dropUnheld` keeps both texts while the row is there.
    from_work: work,
    to_work: work,
    state: choice('drafted', 'applied'),
    drafted_at: instant,
    // The columns of the new corpus entry.
    entry: json(payload),
  },
  exported: {
    because:
      'Texts that are being imported again are exported as they are at present; it can be undone only where it was done.',
  },
  personal: { because: 'Which text is to take another’s place, without who decided it.' },
});

/** Rows as they were before another text took the place of theirs; deleted with the row. */
export const reimportedRows = defineTable({
  columns: {
    reimport_id: id('reimports', 'owner'),
    table_name: code,
    // The row's key as a JSON array: see `keyColumns`.
    row_key: text,
    // The columns that changed: their former values, and those that were written.
    former: json(payload),
    written: json(payload),
  },
  exported: { because: 'Former places of quotations; they are needed only where they can be restored.' },
  personal: {
    because: 'Former places of rows that are listed with their own tables; they are erased with those.',
  },
});
