import * as column from './column.ts';
import { orNull } from './column.ts';
import { defineTable } from './table.ts';

/** The store's state of its own file: one row. */
export const upkeep = defineTable({
  columns: {
    id: column.whole(),
    // Incremented whenever texts or members are removed from the tables; see `markErasures`.
    erasures: column.whole(),
    // The count at which the file was last clean.
    cleaned: column.whole(),
    // Incremented when works are removed from the store.
    removals: column.whole(),
    // The count at which the index was last clean.
    index_cleaned: column.whole(),
    // The last time when the bot ran with a correct clock.
    alive_at: orNull(column.instant),
  },
  exported: { because: 'What a store knows of its own file.' },
  personal: { because: 'Whether the files are clean, and when the bot ran last.' },
});
