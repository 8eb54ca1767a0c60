import { instant, orNull, whole } from './column.ts';
import { defineTable } from './table.ts';

/** What the store knows of its own file: one row. */
export const upkeep = defineTable({
  columns: {
    id: whole(),
    // Counts up with whatever takes words or members out of the tables; see `markErasures`.
    erasures: whole(),
    // The count at which the file was clean.
    cleaned: whole(),
    // Counts up with works that leave the store.
    removals: whole(),
    // The count at which the index was clean.
    index_cleaned: whole(),
    // When the bot, with a clock that was right, ran last.
    alive_at: orNull(instant),
  },
  exported: { because: 'What a store knows of its own file.' },
  personal: { because: 'Whether the files are clean, and when the bot ran last.' },
});
